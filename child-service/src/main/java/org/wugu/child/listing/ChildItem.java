package org.wugu.child.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.child.registry.AgeBand;
import org.wugu.child.registry.ChildAct;
import org.wugu.child.registry.ConsentState;
import org.wugu.child.registry.Stage;
import org.wugu.kernel.Gender;

/**
 * One child in a list.
 *
 * @param version to be sent back with the next step
 * @param name null where the guardian has not agreed and the reader is not the county
 * @param unreadable whether something of what is known of the child does not open any more: a fault of ours that raised an
 *     alarm; the name then says so
 * @param age in whole years, today
 * @param idNumberMasked null for a child who has none, and where it is hidden
 * @param guardianNameMasked as {@code 张**}; null where it is hidden
 * @param verifyBy day by which the county is to have visited; null before the first submission
 * @param acts what the reader could do now
 */
public record ChildItem(
        UUID id,
        long version,
        String number,
        Stage stage,
        @Nullable String name,
        boolean unreadable,
        Gender gender,
        int birthYear,
        int age,
        AgeBand ageBand,
        String category,
        @Nullable String civilAffairsClass,
        ConsentState consent,
        boolean hasIdNumber,
        boolean schoolKnown,
        String townshipCode,
        String villageCode,
        @Nullable String idNumberMasked,
        @Nullable String guardianNameMasked,
        @Nullable String guardianPhoneMasked,
        @Nullable Instant submittedAt,
        @Nullable LocalDate verifyBy,
        @Nullable LocalDate verifiedOn,
        Instant updatedAt,
        List<ChildAct> acts) {}
