package org.wugu.volunteer.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.wugu.divisions.DivisionView;
import org.wugu.divisions.Divisions;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.DivisionCode.Level;
import org.wugu.problem.Problem;
import org.wugu.volunteer.form.FormVersions;
import org.wugu.volunteer.form.FormVersions.FormVersion;

/** What the page of an invitation shows before anything is entered: whose invitation it is, and the form. */
@ApplicationScoped
class ReadInvitation {

    private final HeldInvitation held;
    private final FormVersions versions;
    private final Divisions divisions;
    private final Clock clock;

    ReadInvitation(HeldInvitation held, FormVersions versions, Divisions divisions, Clock clock) {
        this.held = held;
        this.versions = versions;
        this.divisions = divisions;
        this.clock = clock;
    }

    /** A division by code and name. */
    record Place(String code, String name) {}

    /**
     * An invitation by which people can apply now.
     *
     * @param lastDay the last day on which they can
     */
    @Schema(name = "HeldInvitation")
    record Held(Place county, Place township, LocalDate lastDay, FormVersion form) {}

    /** @throws Problem what is wrong with the invitation */
    @Transactional
    Held read(@Nullable String token) {
        HeldInvitation.Open open = held.require(token);
        return new Held(
                place(open.township().ancestor(Level.COUNTY)),
                place(open.township()),
                open.expiresAt().atZone(clock.getZone()).toLocalDate().minusDays(1),
                versions.current());
    }

    /** What lies below a division today: public reference data. */
    @Transactional
    List<DivisionView> below(DivisionCode parent) {
        return divisions.childrenOf(parent, LocalDate.now(clock)).stream()
                .map(DivisionView::of)
                .toList();
    }

    private Place place(DivisionCode code) {
        return new Place(code.value(), divisions.nameOf(code));
    }
}
