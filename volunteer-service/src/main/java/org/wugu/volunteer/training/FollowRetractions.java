package org.wugu.volunteer.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.wugu.volunteer.journey.Act;
import org.wugu.volunteer.journey.Happened;
import org.wugu.volunteer.journey.PublicState;

/** When the journey takes a training or a pass back, cohort and exam say so too. */
@ApplicationScoped
class FollowRetractions {

    private final Participants participants;
    private final Exams exams;

    FollowRetractions(Participants participants, Exams exams) {
        this.participants = participants;
        this.exams = exams;
    }

    void on(@Observes Happened happened) {
        happened.events().stream()
                .filter(event -> event.act() == Act.RETRACTED)
                .forEach(event -> follow(event.state()));
    }

    private void follow(PublicState state) {
        if (state.milestones().trainedOn() == null) {
            participants.notCompleted(state.volunteer());
        }
        if (state.milestones().passedOn() == null) {
            exams.notPassed(state.volunteer());
        }
    }
}
