package org.wugu.volunteer.outfitting;

import java.util.List;
import org.wugu.kernel.OrgScope;
import org.wugu.kernel.Tier;
import org.wugu.platform.acts.Callers;
import org.wugu.platform.acts.DeclaredAct;
import org.wugu.platform.acts.Rule;
import org.wugu.volunteer.VolunteerProblems;
import org.wugu.volunteer.journey.Stage;

/** What can be done with an item that was issued: who leaves gives it back. */
public enum ItemAct implements DeclaredAct<ItemAct.Item> {
    /** 交回. */
    RETURN(
            "returnItems",
            Rule.when(
                    item -> item.bearer() == Stage.LEFT && !item.returned() && !item.retracted(),
                    VolunteerProblems.ITEM_NOT_OWED,
                    Item::number)),
    /** A return that was a mistake is taken back. */
    RETRACT_RETURN(
            "retractReturn",
            Rule.when(
                    item -> item.bearer() == Stage.LEFT && item.returned() && !item.retracted(),
                    VolunteerProblems.NOT_RETRACTABLE));

    private final Declaration<Item> declared;

    ItemAct(String operation, Rule<Item> rule) {
        declared = new Declaration<>(Callers.deciders(Tier.COUNTY, Tier.CITY), operation, rule);
    }

    /**
     * What decides on it.
     *
     * @param bearer stage of the volunteer to whom it was issued
     * @param retracted whether the issue was a mistake
     */
    record Item(Stage bearer, boolean returned, boolean retracted, String number) {

        List<ItemAct> actsOf(OrgScope caller) {
            return DeclaredAct.possible(ItemAct.values(), this, caller);
        }
    }

    @Override
    public Declaration<Item> declared() {
        return declared;
    }
}
