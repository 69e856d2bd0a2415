package org.wugu.volunteer.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.wugu.platform.audit.AccessLog;
import org.wugu.platform.database.Database;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.problem.Problem;
import org.wugu.volunteer.VolunteerProblems;
import org.wugu.volunteer.archive.Supplements.Supplement;
import org.wugu.volunteer.journey.Volunteers;

/** 补充档案: a filed file is added to; what stands in it does not change. */
@ApplicationScoped
class SupplementFile {

    private final Database database;
    private final Volunteers volunteers;
    private final Supplements supplements;
    private final AccessLog accessLog;

    SupplementFile(Database database, Volunteers volunteers, Supplements supplements, AccessLog accessLog) {
        this.database = database;
        this.volunteers = volunteers;
        this.supplements = supplements;
        this.accessLog = accessLog;
    }

    private record Standing(boolean filed, boolean erased) {}

    /** @throws Problem {@code not-found} outside the scope, {@code not-filed} while the form itself can be corrected */
    @Transactional
    void add(UUID volunteer, String text) {
        requireFiled(volunteer);
        supplements.add(volunteer, text);
    }

    /** @throws Problem {@code not-found} outside the scope */
    @Transactional
    List<Supplement> list(UUID volunteer) {
        volunteers.require(volunteer);
        List<Supplement> found = supplements.of(volunteer);
        if (!found.isEmpty()) {
            accessLog.record("read-supplements", "volunteer", List.of(volunteer), "detail");
        }
        return found;
    }

    private void requireFiled(UUID volunteer) {
        Standing standing = database.sql("""
                        select filed_on is not null filed, erased_at is not null erased from volunteer
                        where id = :volunteer""")
                .with("volunteer", volunteer)
                .first(Standing.class)
                .orElseThrow(() -> new Problem(PlatformProblems.NOT_FOUND));
        if (standing.erased()) {
            throw new Problem(VolunteerProblems.PERSON_ERASED);
        }
        if (!standing.filed()) {
            throw new Problem(VolunteerProblems.NOT_FILED);
        }
    }
}
