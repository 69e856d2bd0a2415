package org.wugu.volunteer.training;

import java.util.List;
import org.wugu.kernel.OrgScope;
import org.wugu.kernel.Tier;
import org.wugu.platform.acts.Callers;
import org.wugu.platform.acts.DeclaredAct;
import org.wugu.platform.acts.Rule;
import org.wugu.volunteer.VolunteerProblems;

/** What can be done with a cohort: each constant is the rule that refuses the step and the one by which an answer offers it. */
enum CohortOption implements DeclaredAct<CohortOption.Now> {
    /** 开班. */
    OPEN("openProposedCohort", Rules.PROPOSED),
    /** 加入学员. */
    ENROL("enrol", Rules.ATTENDED),
    /** 安排课次. */
    ADD_SESSION("addSession", Rules.ATTENDED),
    /** 调整课次. */
    CHANGE_SESSION("changeSession", Rules.ATTENDED),
    /** 取消课次. */
    CANCEL_SESSION("cancelSession", Rules.ATTENDED),
    /** 登记考勤. */
    TAKE_ATTENDANCE("takeAttendance", Rules.ATTENDED),
    /** 考勤结束. */
    CLOSE_ATTENDANCE("closeAttendance", Rules.ATTENDANCE_NOTED),
    /** 重开考勤. */
    REOPEN_ATTENDANCE("reopenAttendance", Rules.ATTENDANCE_ENDED),
    /** 登记成绩. */
    RECORD_EXAM("recordExamResults", Rules.EXAMINED),
    /** 结班. */
    CLOSE("closeCohort", Rules.ATTENDANCE_ENDED),
    /** 重新开班. */
    REOPEN("reopenCohort", Rules.CLOSED);

    private final Declaration<Now> declared;

    CohortOption(String operation, Rule<Now> rule) {
        declared = new Declaration<>(Callers.deciders(Tier.COUNTY), operation, rule);
    }

    /**
     * A cohort as far as it decides on its steps.
     *
     * @param sessions how many there are
     * @param untaken at how many of them nobody has noted who was there
     */
    record Now(CohortKind kind, CohortState state, boolean attendanceClosed, int sessions, int untaken) {

        List<CohortOption> actsOf(OrgScope caller) {
            return DeclaredAct.possible(CohortOption.values(), this, caller);
        }
    }

    /** Several steps share one. */
    private static final class Rules {
        static final Rule<Now> PROPOSED = at(CohortState.PROPOSED);
        static final Rule<Now> CLOSED = at(CohortState.CLOSED);
        static final Rule<Now> OPEN = at(CohortState.OPEN);
        static final Rule<Now> ATTENDED =
                OPEN.and(Rule.when(now -> !now.attendanceClosed(), VolunteerProblems.ATTENDANCE_CLOSED));
        static final Rule<Now> ATTENDANCE_NOTED = ATTENDED.and(
                        Rule.when(now -> now.sessions() > 0, VolunteerProblems.NO_SESSIONS))
                .and(Rule.when(now -> now.untaken() == 0, VolunteerProblems.ATTENDANCE_MISSING, Now::untaken));
        static final Rule<Now> ATTENDANCE_ENDED =
                OPEN.and(Rule.when(Now::attendanceClosed, VolunteerProblems.ATTENDANCE_OPEN));
        static final Rule<Now> EXAMINED = OPEN.and(
                        Rule.when(now -> now.kind() == CohortKind.COURSE, VolunteerProblems.NO_EXAM))
                .and(ATTENDANCE_ENDED);

        private static Rule<Now> at(CohortState wanted) {
            return Rule.when(now -> now.state() == wanted, VolunteerProblems.COHORT_STATE, Now::state);
        }
    }

    @Override
    public Declaration<Now> declared() {
        return declared;
    }
}
