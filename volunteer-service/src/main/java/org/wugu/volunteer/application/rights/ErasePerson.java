package org.wugu.volunteer.application.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wugu.platform.aggregate.Remark;
import org.wugu.platform.audit.AccessLog;
import org.wugu.platform.database.Database;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.problem.Problem;
import org.wugu.volunteer.application.ApplicationForm;
import org.wugu.volunteer.application.People;
import org.wugu.volunteer.application.PhotoOfVolunteer;
import org.wugu.volunteer.journey.ApplicationState;
import org.wugu.volunteer.journey.Volunteer;
import org.wugu.volunteer.journey.Volunteers;

/**
 * 删除: once the time of keeping has ended, all that tells who somebody was goes for good. That there was a volunteer of
 * that number, and what was done when, stays.
 */
@ApplicationScoped
class ErasePerson {

    private final Volunteers volunteers;
    private final People people;
    private final PhotoOfVolunteer photo;
    private final Database database;
    private final AccessLog accessLog;
    private final Clock clock;
    private final Period keptFor;

    ErasePerson(
            Volunteers volunteers,
            People people,
            PhotoOfVolunteer photo,
            Database database,
            AccessLog accessLog,
            Clock clock,
            @ConfigProperty(name = "wugu.retention") Period keptFor) {
        this.volunteers = volunteers;
        this.people = people;
        this.photo = photo;
        this.database = database;
        this.accessLog = accessLog;
        this.clock = clock;
        this.keptFor = keptFor;
    }

    @Transactional
    ApplicationState erase(UUID id, long seenVersion, String reason) {
        Volunteer volunteer = volunteers.require(id, seenVersion);
        requireNothingOfThePerson(id, reason);
        volunteer.erase(keptFor, clock.instant());
        volunteers.flush();
        photo.discard(id);
        forget(id);
        accessLog.record("erase-person", "volunteer", List.of(id), "erasure");
        return volunteers.erased(volunteer, List.of(Remark.onTheWhole(reason)));
    }

    /** The reason stays when all else goes, so it must not say who it was. */
    private void requireNothingOfThePerson(UUID id, String reason) {
        ApplicationForm form = people.identities(List.of(id)).get(id);
        if (form != null
                && Stream.of(form.name(), form.idNumber(), form.mobile())
                        .anyMatch(known -> known != null && reason.contains(known))) {
            throw new Problem(PlatformProblems.INVALID).withField("reason", "names-the-person");
        }
    }

    private void forget(UUID id) {
        if (!database.sql("select wugu.erase_person(:id)").with("id", id).one(Boolean.class)) {
            throw new IllegalStateException("the database does not let the data of " + id + " be erased");
        }
    }
}
