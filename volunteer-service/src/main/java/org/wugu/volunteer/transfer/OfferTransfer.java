package org.wugu.volunteer.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.wugu.divisions.Villages;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.DivisionCode.Level;
import org.wugu.kernel.Ids;
import org.wugu.kernel.OrgScope;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.problem.Problem;
import org.wugu.volunteer.journey.Names;
import org.wugu.volunteer.journey.Volunteer;
import org.wugu.volunteer.journey.VolunteerAct;
import org.wugu.volunteer.journey.Volunteers;

/** 转出: a county offers a member to another county of the city. The record stays where it is until that county accepts. */
@ApplicationScoped
class OfferTransfer {

    private final Volunteers volunteers;
    private final Transfers transfers;
    private final TransferWords words;
    private final Names names;
    private final Villages villages;
    private final CurrentScope scope;
    private final Clock clock;

    OfferTransfer(
            Volunteers volunteers,
            Transfers transfers,
            TransferWords words,
            Names names,
            Villages villages,
            CurrentScope scope,
            Clock clock) {
        this.volunteers = volunteers;
        this.transfers = transfers;
        this.words = words;
        this.names = names;
        this.villages = villages;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * @throws Problem {@code invalid} when it is no village of another county of the city that is valid today, {@code
     *     wrong-stage} unless the person has been taken in, {@code transfer-open} when offered already
     */
    @Transactional
    UUID offer(UUID volunteerId, long seenVersion, String village, String reason) {
        DivisionCode destination = villageOfAnotherCounty(village);
        Volunteer volunteer = volunteers.require(volunteerId, seenVersion, VolunteerAct.OFFER_TRANSFER);
        UUID id = Ids.next();
        String name =
                names.of(List.of(volunteerId), "offer-transfer", "transfer").getOrDefault(volunteerId, "");
        OrgScope actor = scope.get();
        transfers.add(new Transfer(
                id,
                volunteer,
                destination,
                words.name.seal(id, name),
                words.reason.seal(id, reason),
                clock.instant(),
                actor.person()));
        return id;
    }

    private DivisionCode villageOfAnotherCounty(String text) {
        DivisionCode county = scope.get().code();
        DivisionCode city = county.ancestor(Level.CITY);
        return villages.require(
                text, code -> city.contains(code) && !county.contains(code), "village-not-of-other-county");
    }
}
