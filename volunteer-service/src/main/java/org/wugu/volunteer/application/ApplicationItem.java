package org.wugu.volunteer.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.Gender;
import org.wugu.volunteer.journey.MilestoneDays;
import org.wugu.volunteer.journey.Stage;
import org.wugu.volunteer.journey.VolunteerAct;

/**
 * One application in a list. The city sees reported ones without the masked numbers.
 *
 * @param version to be sent back with the next command on this application
 * @param unreadable whether something of what is known of the person does not open any more: a fault of ours that raised
 *     an alarm; the name then says so
 * @param idNumberMasked null for the city
 * @param mobileMasked null for the city
 * @param acts what the reader could do now
 */
public record ApplicationItem(
        UUID id,
        String number,
        Stage stage,
        long version,
        @Nullable String name,
        boolean unreadable,
        Gender gender,
        int birthYear,
        String townshipCode,
        String villageCode,
        @Nullable String idNumberMasked,
        @Nullable String mobileMasked,
        @Nullable String uniformSize,
        MilestoneDays milestones,
        @Nullable Instant submittedAt,
        Instant updatedAt,
        List<VolunteerAct> acts) {}
