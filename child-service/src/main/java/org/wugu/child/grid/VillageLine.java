package org.wugu.child.grid;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A village in a round.
 *
 * @param screeningId what came of it, or null while nothing is reported
 * @param childrenFound how many; 0 is a nil return that somebody signed
 * @param lastSearchedOn last day on which it was searched in any round, or null when it never was
 */
@Schema(name = "ScreenedVillage")
record VillageLine(
        String villageCode,
        String name,
        VillageState state,
        @Nullable UUID screeningId,
        @Nullable LocalDate searchedOn,
        @Nullable Integer childrenFound,
        @Nullable LocalDate lastSearchedOn) {}
