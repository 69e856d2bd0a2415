package org.wugu.volunteer.outfitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import org.wugu.platform.aggregate.DomainEvent;
import org.wugu.platform.problem.Problem;
import org.wugu.volunteer.VolunteerProblems;
import org.wugu.volunteer.journey.Act;
import org.wugu.volunteer.journey.Happened;
import org.wugu.volunteer.journey.PublicState;

/**
 * Keeps the items true when a step is taken back, whoever takes it back: nobody falls behind the city's acceptance with a
 * uniform in hand, and nobody comes back into service without one.
 */
@ApplicationScoped
class ItemsAndSteps {

    private final IssuedItems items;

    ItemsAndSteps(IssuedItems items) {
        this.items = items;
    }

    void follow(@Observes Happened happened) {
        for (DomainEvent<Act, PublicState> event : happened.events()) {
            if (event.act() == Act.RETRACTED) {
                settle(event.state());
            }
        }
    }

    private void settle(PublicState state) {
        UUID id = state.volunteer();
        switch (state.stage()) {
            case DRAFT, SUBMITTED, RETURNED, REFUSED, APPROVED, REPORTED -> requireNoneInHand(id);
            case OUTFITTED -> {
                requireNoneReturned(id);
                items.notReceived(id);
            }
            case ACTIVE, SUSPENDED -> requireNoneReturned(id);
            case ACCEPTED, LEFT -> {}
        }
    }

    private void requireNoneInHand(UUID id) {
        if (all(id).stream().anyMatch(IssuedItem::stands)) {
            throw new Problem(VolunteerProblems.ITEMS_IN_HAND);
        }
    }

    private void requireNoneReturned(UUID id) {
        List<IssuedItem> all = all(id);
        boolean gaveBack = all.stream()
                .filter(item -> item.returnedOn() != null && item.retractedAt() == null)
                .anyMatch(item -> all.stream().noneMatch(other -> other.stands() && other.kind() == item.kind()));
        if (gaveBack) {
            throw new Problem(VolunteerProblems.ITEMS_RETURNED);
        }
    }

    private List<IssuedItem> all(UUID id) {
        return items.of(List.of(id)).getOrDefault(id, List.of());
    }
}
