package org.wugu.child.screening;

import org.wugu.kernel.Tier;
import org.wugu.platform.acts.Callers;
import org.wugu.platform.acts.DeclaredAct;

/** What can be done with the result of a village, by the stage of its round. */
enum ScreeningOption implements DeclaredAct<RoundStage> {
    /** 更正. */
    CORRECT;

    private static final Declaration<RoundStage> DECLARED =
            new Declaration<>(Callers.clerks(Tier.TOWNSHIP), "correctScreening", RoundOption.OPEN);

    @Override
    public Declaration<RoundStage> declared() {
        return DECLARED;
    }
}
