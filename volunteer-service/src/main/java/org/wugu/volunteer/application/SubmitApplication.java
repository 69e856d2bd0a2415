package org.wugu.volunteer.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.aggregate.StepItem;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;
import org.wugu.volunteer.form.ApplicationForm;
import org.wugu.volunteer.form.FormRules;
import org.wugu.volunteer.form.People;
import org.wugu.volunteer.journey.ApplicationState;
import org.wugu.volunteer.journey.StepOutcome;
import org.wugu.volunteer.journey.Volunteer;
import org.wugu.volunteer.journey.VolunteerAct;
import org.wugu.volunteer.journey.Volunteers;

/** 提交: the township hands an application to the county, which from then on decides. */
@ApplicationScoped
class SubmitApplication {

    private final Volunteers volunteers;
    private final People people;
    private final FormRules rules;
    private final Clock clock;

    SubmitApplication(Volunteers volunteers, People people, FormRules rules, Clock clock) {
        this.volunteers = volunteers;
        this.people = people;
        this.rules = rules;
        this.clock = clock;
    }

    /** The form is checked once more: a village may have been merged since it was filled in. */
    @Transactional
    ApplicationState submit(DivisionCode township, UUID id, long seenVersion) {
        Volunteer volunteer = volunteers.require(id, seenVersion, VolunteerAct.SUBMIT);
        rules.check(people.require(id), township).orThrow();
        volunteer.submit(clock.instant());
        return volunteers.stepped(volunteer, List.of());
    }

    /** As the other, of many; each has an outcome of its own. */
    @Transactional
    List<StepOutcome> submit(DivisionCode township, List<StepItem> items) {
        Map<UUID, ApplicationForm> forms =
                people.identities(items.stream().map(StepItem::id).toList());
        return volunteers.step(items, VolunteerAct.SUBMIT, List.of(), (volunteer, now) -> {
            ApplicationForm form = forms.get(volunteer.id());
            if (form == null) {
                throw new Problem(PlatformProblems.NOT_FOUND);
            }
            rules.check(form, township).orThrow();
            volunteer.submit(now);
        });
    }
}
