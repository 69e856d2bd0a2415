package org.wugu.volunteer.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.wugu.volunteer.form.CheckedForm;
import org.wugu.volunteer.form.FormVersions;
import org.wugu.volunteer.form.People;
import org.wugu.volunteer.journey.ApplicationState;
import org.wugu.volunteer.journey.Volunteer;
import org.wugu.volunteer.journey.Volunteers;

/** The township changes a form that it holds: a draft, or one that the county has sent back. */
@ApplicationScoped
class CorrectForm {

    private final Volunteers volunteers;
    private final People people;
    private final FormVersions versions;
    private final Clock clock;

    CorrectForm(Volunteers volunteers, People people, FormVersions versions, Clock clock) {
        this.volunteers = volunteers;
        this.people = people;
        this.versions = versions;
        this.clock = clock;
    }

    @Transactional
    ApplicationState correct(UUID id, long seenVersion, CheckedForm form) {
        Volunteer volunteer = volunteers.require(id, seenVersion);
        volunteer.revise(form.particulars(versions.current().version()), clock.instant());
        ApplicationState state = volunteers.corrected(volunteer, List.of());
        people.correct(id, form);
        return state;
    }
}
