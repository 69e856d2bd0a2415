package org.wugu.volunteer.outfitting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.Gender;
import org.wugu.volunteer.journey.VolunteerAct;

/**
 * A volunteer who waits for uniform and badge (待配发).
 *
 * @param version to be sent back with the issue
 * @param number the volunteer's
 * @param uniformSize as the form says
 * @param inHand what is issued already
 * @param acts what the reader could do with the volunteer now
 */
public record WaitingVolunteer(
        UUID id,
        long version,
        String number,
        @Nullable String name,
        Gender gender,
        String townshipCode,
        @Nullable String uniformSize,
        List<IssuedItem> inHand,
        List<VolunteerAct> acts) {}
