package org.wugu.child.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A round as lists show it.
 *
 * @param number for people to read out, such as {@code MP-371521-2026-0001}
 * @param dueOn last day on which a village is searched in time
 * @param villages how many there are to search within the reader's scope
 * @param searched of how many of them the result is reported
 * @param acts what the reader could do with it now
 */
@Schema(name = "ScreeningRound")
record RoundItem(
        UUID id,
        long version,
        String number,
        String title,
        RoundStage stage,
        LocalDate openedOn,
        LocalDate dueOn,
        @Nullable LocalDate closedOn,
        int villages,
        int searched,
        List<RoundOption> acts) {}
