package org.wugu.volunteer.office;

import org.wugu.kernel.Tier;
import org.wugu.platform.acts.Callers;
import org.wugu.platform.acts.DeclaredAct;
import org.wugu.platform.acts.Rule;
import org.wugu.volunteer.VolunteerProblems;

/** What can be done with the holder of a post, by who keeps the posts of the office. */
enum OfficerAct implements DeclaredAct<OfficerAct.Held> {
    /** 更正. */
    CORRECT("correctOfficer"),
    /** 卸任. */
    END("endTerm");

    private final Declaration<Held> declared;

    OfficerAct(String operation) {
        declared = new Declaration<>(
                Callers.staff(Tier.TOWNSHIP, Tier.COUNTY, Tier.CITY),
                operation,
                Rule.when(Held::keeps, VolunteerProblems.NOT_YOUR_OFFICE)
                        .and(Rule.when(held -> !held.ended(), VolunteerProblems.TERM_ENDED)));
    }

    /**
     * A post that is or was held.
     *
     * @param keeps whether the caller keeps the posts of the office
     */
    record Held(boolean keeps, boolean ended) {}

    @Override
    public Declaration<Held> declared() {
        return declared;
    }
}
