package org.wugu.child.screening;

import org.wugu.child.ChildProblems;
import org.wugu.kernel.Tier;
import org.wugu.platform.acts.Callers;
import org.wugu.platform.acts.DeclaredAct;
import org.wugu.platform.acts.Rule;

/** What can be done with a round: each constant is the rule that refuses the step and the one by which an answer offers it. */
enum RoundOption implements DeclaredAct<RoundStage> {
    /** 登记摸排结果: of a village of the own township. */
    REPORT(Callers.clerks(Tier.TOWNSHIP), "reportScreening"),
    /** 调整截止日期. */
    CHANGE_DUE_DAY(Callers.deciders(Tier.COUNTY), "changeScreeningDueDay"),
    /** 结束本轮. */
    CLOSE(Callers.deciders(Tier.COUNTY), "closeScreeningRound");

    /** Nothing is done in a round that is closed. */
    static final Rule<RoundStage> OPEN = Rule.when(stage -> stage == RoundStage.OPEN, ChildProblems.ROUND_CLOSED);

    private final Callers callers;
    private final String operation;

    RoundOption(Callers callers, String operation) {
        this.callers = callers;
        this.operation = operation;
    }

    @Override
    public Declaration<RoundStage> declared() {
        return new Declaration<>(callers, operation, OPEN);
    }
}
