package org.wugu.volunteer.journey;

import jakarta.enterprise.context.ApplicationScoped;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.Tier;
import org.wugu.platform.problem.Problem;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.volunteer.VolunteerProblems;

/** The office that acts. Row-level security refuses other tiers anyway; this says so in a sentence. */
@ApplicationScoped
public class ActingOffice {

    private final CurrentScope scope;

    ActingOffice(CurrentScope scope) {
        this.scope = scope;
    }

    /** @throws Problem {@code wrong-tier} when the caller's office is of another tier */
    public DivisionCode of(Tier tier) {
        if (scope.get().tier() != tier) {
            throw new Problem(VolunteerProblems.WRONG_TIER, tier);
        }
        return scope.get().code();
    }
}
