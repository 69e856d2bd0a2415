package org.wugu.volunteer.outfitting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Items that those who left have not given back (待退还), in the order of issue.
 *
 * @param next to be sent as {@code after} for the following page, or null when this is the last one
 */
@Schema(name = "OwedPage")
public record OwedPage(List<Owed> items, @Nullable UUID next) {

    /**
     * One item that is owed.
     *
     * @param id of the item
     * @param volunteerNumber the volunteer's, for people to read out
     * @param size of a uniform
     * @param number of the item
     * @param acts what the reader could do with it now
     */
    @Schema(name = "OwedItem")
    public record Owed(
            UUID id,
            ItemKind kind,
            @Nullable String size,
            String number,
            LocalDate issuedOn,
            UUID volunteer,
            String volunteerNumber,
            @Nullable String name,
            String townshipCode,
            @Nullable Instant leftAt,
            List<ItemAct> acts) {}
}
