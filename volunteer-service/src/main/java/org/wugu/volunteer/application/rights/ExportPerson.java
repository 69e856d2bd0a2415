package org.wugu.volunteer.application.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.wugu.platform.audit.AccessLog;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.problem.Problem;
import org.wugu.volunteer.application.ApplicationForm;
import org.wugu.volunteer.application.People;
import org.wugu.volunteer.application.rights.RightsResource.PersonFile;
import org.wugu.volunteer.journey.History;

/** 查阅、复制: everything that is held about a person in one document, to be handed to the person. */
@ApplicationScoped
class ExportPerson {

    private final People people;
    private final PastForms pastForms;
    private final History history;
    private final AccessLog accessLog;

    ExportPerson(People people, PastForms pastForms, History history, AccessLog accessLog) {
        this.people = people;
        this.pastForms = pastForms;
        this.history = history;
        this.accessLog = accessLog;
    }

    /** @throws Problem {@code not-found} when there is nobody whose identity the caller may read */
    @Transactional
    PersonFile export(UUID id, String reason) {
        ApplicationForm form = people.identities(List.of(id)).get(id);
        if (form == null) {
            throw new Problem(PlatformProblems.NOT_FOUND);
        }
        accessLog.record("export-person", "volunteer", List.of(id), reason);
        return new PersonFile(id, form, pastForms.of(id), history.of(id));
    }
}
