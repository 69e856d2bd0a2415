package org.wugu.volunteer.outfitting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item that one who left has not given back (待交回).
 *
 * @param id of the item
 * @param volunteerNumber the volunteer's, for people to read out
 * @param size of a uniform
 * @param number of the item
 * @param acts what the reader could do with it now
 */
public record OwedItem(
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
