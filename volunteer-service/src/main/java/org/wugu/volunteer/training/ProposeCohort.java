package org.wugu.volunteer.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.ResourceBundle;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.DivisionCode.Level;
import org.wugu.kernel.Ids;
import org.wugu.platform.numbers.Numbers;
import org.wugu.volunteer.journey.Act;
import org.wugu.volunteer.journey.Happened;
import org.wugu.volunteer.journey.Numbered;

/**
 * 建议开班: with the approval by which a county's volunteers first reach the threshold, its first course proposes itself to
 * county and city (S14).
 */
@ApplicationScoped
class ProposeCohort {

    static final ResourceBundle TEXTS = ResourceBundle.getBundle(
            "training", ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private final Cohorts cohorts;
    private final Approved approved;
    private final Numbers numbers;
    private final Clock clock;
    private final int threshold;

    ProposeCohort(
            Cohorts cohorts,
            Approved approved,
            Numbers numbers,
            Clock clock,
            @ConfigProperty(name = "wugu.training.threshold") int threshold) {
        this.cohorts = cohorts;
        this.approved = approved;
        this.numbers = numbers;
        this.clock = clock;
        this.threshold = threshold;
    }

    void on(@Observes Happened happened) {
        happened.events().stream()
                .filter(event -> event.act() == Act.APPROVED)
                .map(event -> event.state().township().ancestor(Level.COUNTY))
                .distinct()
                .forEach(this::proposeWhenReached);
    }

    private void proposeWhenReached(DivisionCode county) {
        if (approved.proposalOf(county) != Approved.Proposal.NONE) {
            return;
        }
        approved.countAlone(county);
        int total = approved.total(county);
        if (total >= threshold && approved.proposalOf(county) == Approved.Proposal.NONE) {
            String number = numbers.next(Numbered.COHORT, county, 1).get(0);
            cohorts.add(
                    Cohort.proposed(
                            Ids.next(), county, number, TEXTS.getString("cohort.first"), total, clock.instant()),
                    CohortAct.PROPOSED);
        }
    }
}
