package org.wugu.volunteer.outfitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.wugu.volunteer.journey.Act;
import org.wugu.volunteer.journey.Happened;
import org.wugu.volunteer.journey.Stage;

/** Keeps the items true when a step is taken back, whoever takes it back: what is in hand is not received then. */
@ApplicationScoped
class ItemsAndSteps {

    private final IssuedItems items;

    ItemsAndSteps(IssuedItems items) {
        this.items = items;
    }

    void follow(@Observes Happened happened) {
        happened.events().stream()
                .filter(event -> event.act() == Act.RETRACTED && event.state().stage() == Stage.OUTFITTED)
                .forEach(event -> items.notReceived(event.state().volunteer()));
    }
}
