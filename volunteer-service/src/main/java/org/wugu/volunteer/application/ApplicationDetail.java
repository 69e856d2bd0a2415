package org.wugu.volunteer.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.Gender;
import org.wugu.volunteer.form.MaskedForm;
import org.wugu.volunteer.journey.HistoryEntry;
import org.wugu.volunteer.journey.MilestoneDays;
import org.wugu.volunteer.journey.Stage;
import org.wugu.volunteer.journey.VolunteerAct;
import org.wugu.volunteer.journey.WithheldAct;

/**
 * One application as the reader's office may see it.
 *
 * @param version to be sent back with the next command on this application
 * @param formVersion version of the form's text that was signed
 * @param matchableUntil first day on which the volunteer may no longer be matched with a child unless queried anew; null for
 *     who may not be matched, and for every reader but the county, to whom it would tell what a query has found
 * @param form null for the city, and where it does not open any more, which raised an alarm
 * @param acts what the reader could do now
 * @param withheld what the reader could do once something is out of the way
 * @param history who did what when and why, oldest first; reasons and opinions are its remarks; for the city its own
 */
public record ApplicationDetail(
        UUID id,
        String number,
        Stage stage,
        long version,
        @Nullable String name,
        Gender gender,
        String townshipCode,
        String villageCode,
        @Nullable String uniformSize,
        String formVersion,
        boolean hasPhoto,
        @Nullable Instant submittedAt,
        @Nullable Instant approvedAt,
        MilestoneDays milestones,
        @Nullable LocalDate matchableUntil,
        @Nullable Instant reportedAt,
        @Nullable Instant cityReturnedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant outfittedAt,
        @Nullable LocalDate servingSince,
        @Nullable Instant leftAt,
        Instant updatedAt,
        List<VolunteerAct> acts,
        List<WithheldAct> withheld,
        @Nullable MaskedForm form,
        List<HistoryEntry> history) {}
