package org.wugu.volunteer.office;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wugu.divisions.Divisions;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.OrgScope;
import org.wugu.kernel.Tier;
import org.wugu.platform.acts.DeclaredAct;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.problem.Problem;
import org.wugu.volunteer.VolunteerProblems;

/** Whose posts the caller reads and keeps: row-level security holds it, this says so in a sentence. */
@ApplicationScoped
class OfficeInCharge {

    private final CurrentScope scope;
    private final Divisions divisions;
    private final Clock clock;

    OfficeInCharge(CurrentScope scope, Divisions divisions, Clock clock) {
        this.scope = scope;
        this.divisions = divisions;
        this.clock = clock;
    }

    /** The caller's own office. */
    DivisionCode own() {
        return scope.get().code();
    }

    /** Who acts. */
    String person() {
        return scope.get().person();
    }

    /** The caller as of that office, which the own one reads. */
    OrgScope at(DivisionCode office) {
        return new OrgScope(Tier.of(office), office, scope.get().roles(), person());
    }

    /** What the caller could do with the holder of a post of that office. */
    List<OfficerAct> actsOn(DivisionCode office, boolean ended) {
        return DeclaredAct.possible(OfficerAct.values(), new OfficerAct.Held(keeps(office), ended), scope.get());
    }

    /**
     * The office asked for, or the own one when none is.
     *
     * @throws Problem {@code invalid} when there is no such office, {@code not-your-office} outside the scope
     */
    DivisionCode read(@Nullable DivisionCode asked) {
        DivisionCode office = asked == null ? own() : known(asked);
        if (!own().contains(office)) {
            throw new Problem(VolunteerProblems.NOT_YOUR_OFFICE);
        }
        return office;
    }

    /** As {@link #read}, for an office whose posts the caller keeps: the own one, and a county's townships. */
    DivisionCode keep(@Nullable String code) {
        DivisionCode office = read(code == null ? null : written(code));
        if (!keeps(office)) {
            throw new Problem(VolunteerProblems.NOT_YOUR_OFFICE);
        }
        return office;
    }

    /** Whether the caller keeps the posts of that office. */
    boolean keeps(DivisionCode office) {
        OrgScope caller = scope.get();
        boolean below = caller.tier() == Tier.COUNTY && caller.code().contains(office);
        return below || office.equals(caller.code());
    }

    private DivisionCode known(DivisionCode code) {
        boolean stands = Stream.of(Tier.values()).anyMatch(tier -> tier.isAt(code))
                && divisions
                        .find(code)
                        .filter(one -> one.isValidOn(LocalDate.now(clock)))
                        .isPresent();
        if (!stands) {
            throw unknown();
        }
        return code;
    }

    private static DivisionCode written(String code) {
        try {
            return DivisionCode.of(code);
        } catch (IllegalArgumentException e) {
            throw unknown();
        }
    }

    private static Problem unknown() {
        return new Problem(PlatformProblems.INVALID).withField("office", "office-unknown");
    }
}
