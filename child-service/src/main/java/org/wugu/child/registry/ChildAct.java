package org.wugu.child.registry;

import org.wugu.child.ChildProblems;
import org.wugu.kernel.Tier;
import org.wugu.platform.acts.Callers;
import org.wugu.platform.acts.DeclaredAct;
import org.wugu.platform.acts.Rule;

/** What can be done with a child's record: each constant is the rule that refuses the step and the one by which an answer offers it. */
public enum ChildAct implements DeclaredAct<ChildStanding> {
    /** The form is changed. */
    CORRECT(Who.REGISTERS, "correctChild", Rules.HELD_BY_TOWNSHIP),
    /** 提交. */
    SUBMIT(Who.REGISTERS, "submitChild", Rules.HELD_BY_TOWNSHIP.and(Rules.CONSENT_ASKED)),
    /** A draft that nobody needs goes. */
    DISCARD(Who.REGISTERS, "discardChild", Rules.at(Stage.DRAFT)),
    /** 补充情况后再报. */
    ANSWER(Who.REGISTERS, "answerRefusal", Rules.at(Stage.REFUSED)),
    /** 更新 of what is known of a child in care. */
    UPDATE(Who.REGISTERS, "updateChild", Rules.at(Stage.VERIFIED)),
    /** 退回. */
    RETURN(Who.DECIDES, "returnChild", Rules.leadsTo(Stage.RETURNED)),
    /** 不予纳入. */
    REFUSE(Who.DECIDES, "refuseChild", Rules.leadsTo(Stage.REFUSED)),
    /** 走访核实. */
    VERIFY(Who.DECIDES, "verifyChild", Rules.leadsTo(Stage.VERIFIED).and(Rules.UNCONTESTED));

    private final Declaration<ChildStanding> declared;

    ChildAct(Callers callers, String operation, Rule<ChildStanding> rule) {
        declared = new Declaration<>(callers, operation, rule);
    }

    @Override
    public Declaration<ChildStanding> declared() {
        return declared;
    }

    private static final class Who {
        static final Callers REGISTERS = Callers.clerks(Tier.TOWNSHIP);
        static final Callers DECIDES = Callers.deciders(Tier.COUNTY);
    }

    private static final class Rules {
        static final Rule<ChildStanding> HELD_BY_TOWNSHIP =
                Rule.when(now -> now.stage().isEditable(), ChildProblems.WRONG_STAGE, ChildStanding::stage);
        static final Rule<ChildStanding> CONSENT_ASKED =
                Rule.when(now -> now.consent() != ConsentState.NOT_ASKED, ChildProblems.CONSENT_NOT_ASKED);
        static final Rule<ChildStanding> UNCONTESTED =
                Rule.when(now -> !now.contested(), ChildProblems.IDENTITY_CONTESTED);

        static Rule<ChildStanding> at(Stage wanted) {
            return Rule.when(now -> now.stage() == wanted, ChildProblems.WRONG_STAGE, ChildStanding::stage);
        }

        static Rule<ChildStanding> leadsTo(Stage next) {
            return Rule.when(now -> now.stage().leadsTo(next), ChildProblems.WRONG_STAGE, ChildStanding::stage);
        }
    }
}
