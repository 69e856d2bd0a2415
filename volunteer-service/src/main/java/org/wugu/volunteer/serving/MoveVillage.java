package org.wugu.volunteer.serving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.wugu.divisions.Villages;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.aggregate.Remark;
import org.wugu.platform.attachments.Photos;
import org.wugu.problem.Problem;
import org.wugu.volunteer.journey.ApplicationState;
import org.wugu.volunteer.journey.Volunteer;
import org.wugu.volunteer.journey.Volunteers;

/**
 * 调整服务村: a volunteer serves another village of the county and keeps the record. What hangs on the volunteer follows by
 * foreign keys; the new township reads it from then on, the former no longer.
 */
@ApplicationScoped
class MoveVillage {

    private final Volunteers volunteers;
    private final Villages villages;
    private final Photos photos;
    private final Clock clock;

    MoveVillage(Volunteers volunteers, Villages villages, Photos photos, Clock clock) {
        this.volunteers = volunteers;
        this.villages = villages;
        this.photos = photos;
        this.clock = clock;
    }

    /** @throws Problem {@code invalid} when it is no village of the county that is valid today */
    @Transactional
    ApplicationState move(DivisionCode county, UUID id, long seenVersion, String village, String reason) {
        DivisionCode destination = villages.require(village, county::contains, "village-not-of-county");
        Volunteer volunteer = volunteers.require(id, seenVersion);
        String from = volunteer.village().value();
        volunteer.move(destination, clock.instant());
        ApplicationState state = volunteers.stepped(
                volunteer, List.of(new Remark("servingVillageCode", from), Remark.onTheWhole(reason)));
        photos.handOver(id, volunteer.township());
        return state;
    }
}
