package org.wugu.volunteer.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;
import org.wugu.volunteer.VolunteerProblems;
import org.wugu.volunteer.form.FormVersions;
import org.wugu.volunteer.form.FormVersions.Declarations;
import org.wugu.volunteer.form.FormVersions.FormVersion;
import org.wugu.volunteer.form.FormVersions.Options;

/**
 * The city publishes what is signed from a later day on (S6). What has been signed keeps its version, and so does whoever
 * signs today.
 */
@ApplicationScoped
class PublishForm {

    private final FormVersions versions;
    private final Clock clock;

    PublishForm(FormVersions versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    /**
     * Publishes a version, which is called by its year and a number.
     *
     * @throws Problem {@code invalid} for a day that is not yet to come, {@code form-day-taken} when another version begins
     *     on it
     */
    @Transactional
    FormVersion publish(LocalDate validFrom, String title, Declarations declarations, Options options) {
        if (!validFrom.isAfter(LocalDate.now(clock))) {
            throw new Problem(PlatformProblems.INVALID).withField("validFrom", "day-not-in-future");
        }
        long ofTheYear = versions.all().stream()
                .filter(version -> version.version().startsWith(validFrom.getYear() + "-"))
                .count();
        FormVersion published =
                new FormVersion(validFrom.getYear() + "-" + (ofTheYear + 1), validFrom, title, declarations, options);
        if (!versions.add(published)) {
            throw new Problem(VolunteerProblems.FORM_DAY_TAKEN);
        }
        return published;
    }
}
