package org.wugu.volunteer.training;

import java.util.List;
import org.wugu.kernel.OrgScope;
import org.wugu.platform.acts.DeclaredAct;
import org.wugu.platform.acts.Rule;
import org.wugu.volunteer.VolunteerProblems;
import org.wugu.volunteer.journey.Stage;

/** What can be done with a participant of a cohort. */
enum ParticipantAct implements DeclaredAct<ParticipantAct.Taking> {
    /** 退班, while nothing rests on it. */
    WITHDRAW(
            "withdraw",
            CohortOption.ENROL
                    .rule()
                    .of(Taking::cohort)
                    .and(Rule.when(
                            taking -> taking.participant().completedOn() == null
                                    && taking.attempts().isEmpty(),
                            VolunteerProblems.TRAINING_COMPLETED))),
    /** 参加考核. */
    SIT_EXAM(
            "recordExamResults",
            CohortOption.RECORD_EXAM.rule().of(Taking::cohort).and(Participant.MAY_SIT.of(Taking::participant))),
    /** 撤销成绩: a pass only while nothing of the journey rests on it. */
    RETRACT_EXAM(
            "retractExamResult",
            CohortOption.RECORD_EXAM
                    .rule()
                    .of(Taking::cohort)
                    .and(Rule.when(taking -> !taking.standing().isEmpty(), VolunteerProblems.NOT_PARTICIPANT))
                    .and(Rule.when(
                            taking -> !taking.latest().passed()
                                    || taking.participant().stage() == Stage.APPROVED,
                            VolunteerProblems.NOT_RETRACTABLE)));

    private final Declaration<Taking> declared;

    ParticipantAct(String operation, Rule<Taking> rule) {
        declared = new Declaration<>(
                CohortOption.RECORD_EXAM.callers(),
                operation,
                Participant.KEPT.of(Taking::participant).and(rule));
    }

    /**
     * Somebody who takes part.
     *
     * @param attempts at the exam in this cohort, oldest first
     */
    record Taking(CohortOption.Now cohort, Participant participant, List<ExamAttempt> attempts) {

        List<ParticipantAct> actsOf(OrgScope caller) {
            return DeclaredAct.possible(ParticipantAct.values(), this, caller);
        }

        private List<ExamAttempt> standing() {
            return attempts.stream().filter(one -> !one.retracted()).toList();
        }

        /** The latest result that stands. */
        ExamAttempt latest() {
            List<ExamAttempt> standing = standing();
            return standing.get(standing.size() - 1);
        }
    }

    @Override
    public Declaration<Taking> declared() {
        return declared;
    }
}
