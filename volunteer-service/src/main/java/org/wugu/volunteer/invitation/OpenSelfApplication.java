package org.wugu.volunteer.invitation;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wugu.kernel.IdNumber;
import org.wugu.platform.audit.AccessLog;
import org.wugu.platform.people.Standing;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;
import org.wugu.volunteer.form.ApplicationForm;
import org.wugu.volunteer.form.People;
import org.wugu.volunteer.invitation.SelfApplications.Pending;

/** The clerk opens what somebody handed in, to check it against the ID card; the access log keeps why. */
@ApplicationScoped
class OpenSelfApplication {

    private final SelfApplications applications;
    private final People people;
    private final AccessLog accessLog;

    OpenSelfApplication(SelfApplications applications, People people, AccessLog accessLog) {
        this.applications = applications;
        this.people = people;
        this.accessLog = accessLog;
    }

    /**
     * What was handed in, and what the township has to know before it decides.
     *
     * @param alreadyRegistered whether the person is registered in the city already
     * @param others how many others with the same ID number wait in the township
     */
    @Schema(name = "OpenedSelfApplication")
    record Opened(
            UUID id,
            ApplicationForm form,
            String formVersion,
            boolean hasPhoto,
            boolean alreadyRegistered,
            int others) {}

    @Transactional
    Opened open(UUID id, String reason) {
        Pending pending = applications.require(id);
        IdNumber idNumber = IdNumber.of(requireNonNull(pending.form().idNumber()));
        String name = requireNonNull(pending.form().name());
        accessLog.recordStated("read-self-application", "self-application", List.of(id), reason);
        return new Opened(
                id,
                pending.form(),
                pending.formVersion(),
                pending.photo() != null,
                people.standing(Map.of(idNumber, name)).get(idNumber) == Standing.REGISTERED,
                applications.othersOf(id, idNumber));
    }

    /**
     * Which photo the clerk is about to see; the access log tells of it.
     *
     * @throws Problem {@code not-found} when the applicant added no photo
     */
    @Transactional
    UUID photo(UUID id) {
        UUID photo = applications.require(id).photo();
        if (photo == null) {
            throw new Problem(PlatformProblems.NOT_FOUND);
        }
        accessLog.record("read-photo", "self-application", List.of(id), "detail");
        return photo;
    }
}
