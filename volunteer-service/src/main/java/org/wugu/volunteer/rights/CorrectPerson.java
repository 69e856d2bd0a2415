package org.wugu.volunteer.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.wugu.platform.aggregate.Remark;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;
import org.wugu.volunteer.form.ApplicationForm;
import org.wugu.volunteer.form.CheckedForm;
import org.wugu.volunteer.form.People;
import org.wugu.volunteer.journey.ApplicationState;
import org.wugu.volunteer.journey.Volunteer;
import org.wugu.volunteer.journey.Volunteers;

/**
 * 更正: what is known of a member has changed or was wrong. The former form stays beside the new one, and what has a step of
 * its own or was signed cannot be changed this way: ID number, serving village, day of signature.
 */
@ApplicationScoped
class CorrectPerson {

    private final Volunteers volunteers;
    private final People people;
    private final PastForms pastForms;
    private final Clock clock;

    CorrectPerson(Volunteers volunteers, People people, PastForms pastForms, Clock clock) {
        this.volunteers = volunteers;
        this.people = people;
        this.pastForms = pastForms;
        this.clock = clock;
    }

    @Transactional
    ApplicationState correct(UUID id, long seenVersion, CheckedForm form, String reason) {
        Volunteer volunteer = volunteers.require(id, seenVersion);
        ApplicationForm former = people.require(id);
        demandFixed(volunteer, former, form.form());
        volunteer.correctPerson(form.particulars(volunteer.formVersion()), clock.instant());
        ApplicationState state = volunteers.corrected(volunteer, List.of(Remark.onTheWhole(reason)));
        pastForms.keep(id, volunteer.township(), former);
        people.correct(id, form);
        return state;
    }

    private static void demandFixed(Volunteer volunteer, ApplicationForm former, ApplicationForm form) {
        Problem problem = new Problem(PlatformProblems.INVALID);
        if (!Objects.equals(former.idNumber(), form.idNumber())) {
            problem.withField("form.idNumber", "fixed-after-approval");
        }
        if (!volunteer.village().value().equals(form.servingVillageCode())) {
            problem.withField("form.servingVillageCode", "fixed-after-approval");
        }
        if (!Objects.equals(former.signedOn(), form.signedOn())) {
            problem.withField("form.signedOn", "fixed-after-approval");
        }
        if (!problem.fields().isEmpty()) {
            throw problem;
        }
    }
}
