package org.wugu.volunteer.outfitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.wugu.platform.people.PersonPart;
import org.wugu.problem.Problem;
import org.wugu.volunteer.journey.Volunteers;

/** What was ever issued to one volunteer. */
@ApplicationScoped
public class ReadItems implements PersonPart {

    private final Volunteers volunteers;
    private final IssuedItems items;

    ReadItems(Volunteers volunteers, IssuedItems items) {
        this.volunteers = volunteers;
        this.items = items;
    }

    @Override
    public String part() {
        return "items";
    }

    /** @throws Problem {@code not-found} when there is no such volunteer within the scope */
    @Override
    @Transactional
    public List<IssuedItem> of(UUID volunteer) {
        volunteers.require(volunteer);
        return items.of(List.of(volunteer)).getOrDefault(volunteer, List.of());
    }
}
