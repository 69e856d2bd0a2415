package org.wugu.example.errand;

import org.wugu.example.errand.Errand.Stage;
import org.wugu.kernel.Tier;
import org.wugu.platform.acts.Callers;
import org.wugu.platform.acts.DeclaredAct;
import org.wugu.platform.acts.Rule;

/** What can be done with an errand: each constant is the rule that refuses the step and the one by which an answer offers it. */
enum ErrandOption implements DeclaredAct<Stage> {
    /** 办理. */
    RUN(Callers.clerks(Tier.TOWNSHIP), "runErrands"),
    /** 取消. */
    CALL_OFF(Callers.deciders(Tier.COUNTY), "callOffErrand");

    private final Declaration<Stage> declared;

    ErrandOption(Callers callers, String operation) {
        Rule<Stage> open = Rule.when(stage -> stage == Stage.OPEN, ErrandProblems.ERRAND_CLOSED, stage -> stage);
        declared = new Declaration<>(callers, operation, open);
    }

    @Override
    public Declaration<Stage> declared() {
        return declared;
    }
}
