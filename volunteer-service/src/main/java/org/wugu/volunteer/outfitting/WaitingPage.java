package org.wugu.volunteer.outfitting;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.Gender;
import org.wugu.volunteer.journey.VolunteerAct;

/**
 * Volunteers who wait for uniform and badge (待配发), township by township.
 *
 * @param next to be sent as {@code after} for the following page, or null when this is the last one
 */
@Schema(name = "WaitingPage")
public record WaitingPage(List<Waiting> items, @Nullable UUID next) {

    /**
     * One who waits.
     *
     * @param version to be sent back with the issue
     * @param number the volunteer's
     * @param uniformSize as the form says
     * @param inHand what is issued already
     * @param acts what the reader could do with the volunteer now
     */
    @Schema(name = "WaitingVolunteer")
    public record Waiting(
            UUID id,
            long version,
            String number,
            @Nullable String name,
            Gender gender,
            String townshipCode,
            @Nullable String uniformSize,
            List<IssuedItem> inHand,
            List<VolunteerAct> acts) {}
}
