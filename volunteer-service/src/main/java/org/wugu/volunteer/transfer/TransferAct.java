package org.wugu.volunteer.transfer;

import java.util.function.Predicate;
import org.wugu.kernel.Tier;
import org.wugu.platform.acts.Callers;
import org.wugu.platform.acts.DeclaredAct;
import org.wugu.platform.acts.Rule;
import org.wugu.volunteer.VolunteerProblems;

/**
 * How an offer ends. Whether the person has left meanwhile the other county learns only from the refusal of its acceptance, for
 * until then it does not read the record.
 */
public enum TransferAct implements DeclaredAct<TransferAct.Offer> {
    /** 接收. */
    ACCEPT("acceptTransfer", Offer::incoming),
    /** 不接收. */
    REFUSE("refuseTransfer", Offer::incoming),
    /** 撤回. */
    WITHDRAW("withdrawTransfer", Offer::outgoing);

    private final Declaration<Offer> declared;

    TransferAct(String operation, Predicate<Offer> mine) {
        declared = new Declaration<>(
                Callers.deciders(Tier.COUNTY),
                operation,
                Rule.when(mine, VolunteerProblems.NOT_YOUR_OFFICE)
                        .and(Rule.when(
                                offer -> offer.state() == TransferState.OFFERED, VolunteerProblems.TRANSFER_DECIDED)));
    }

    /** An offer as one of the two counties sees it. */
    record Offer(TransferState state, boolean incoming, boolean outgoing) {}

    @Override
    public Declaration<Offer> declared() {
        return declared;
    }
}
