package org.wugu.volunteer.outfitting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A uniform or a badge that was issued to a volunteer.
 *
 * @param size of a uniform
 * @param number serial of a uniform, number of a badge
 * @param receivedOn null until the receipt is confirmed
 * @param returnedOn null while the volunteer has it
 * @param retractedAt when the entry was taken back as a mistake, or null when it stands
 * @param retractionReason why
 * @param acts what the reader could do with it now
 */
public record IssuedItem(
        UUID id,
        ItemKind kind,
        @Nullable String size,
        String number,
        LocalDate issuedOn,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate returnedOn,
        @Nullable Instant retractedAt,
        @Nullable String retractionReason,
        List<ItemAct> acts) {

    /** Whether the volunteer has it. */
    boolean stands() {
        return returnedOn == null && retractedAt == null;
    }
}
