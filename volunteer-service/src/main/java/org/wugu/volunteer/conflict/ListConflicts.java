package org.wugu.volunteer.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.http.Page;
import org.wugu.platform.people.NumberConflictDecision;
import org.wugu.platform.people.NumberConflicts;
import org.wugu.platform.people.NumberConflicts.Pair;
import org.wugu.volunteer.journey.Stage;

/** What the county sees of the two: names and where they are, side by side. The access log tells of both. */
@ApplicationScoped
class ListConflicts {

    private final Conflicts conflicts;

    ListConflicts(Conflicts conflicts) {
        this.conflicts = conflicts;
    }

    /**
     * One of the two.
     *
     * @param id of the volunteer
     * @param name null once the person is erased
     */
    @Schema(name = "NumberConflictSide")
    record Side(UUID id, String number, @Nullable String name, Stage stage, String villageCode) {}

    /**
     * Two with one ID number. In what they differ is what the page shows: the name, and where they serve.
     *
     * @param newcomer who was registered second
     * @param holder who has the number
     * @param decision null while it waits
     * @param mayDecide whether it waits for the reader's county
     */
    record NumberConflict(
            UUID id,
            Instant foundAt,
            Side newcomer,
            Side holder,
            @Nullable NumberConflictDecision decision,
            @Nullable Instant decidedAt,
            @Nullable String reason,
            boolean mayDecide) {}

    @Transactional
    Page<NumberConflict> list(DivisionCode county, boolean open, @Nullable UUID after) {
        Page<Pair> page = conflicts.list(county, open, after);
        return page.with(page.items().stream().map(ListConflicts::shown).toList());
    }

    private static NumberConflict shown(Pair pair) {
        return new NumberConflict(
                pair.id(),
                pair.foundAt(),
                shown(pair.newcomer()),
                shown(pair.holder()),
                pair.decision(),
                pair.decidedAt(),
                pair.reason(),
                pair.mayDecide());
    }

    private static Side shown(NumberConflicts.Side side) {
        return new Side(side.id(), side.number(), side.name(), Stage.valueOf(side.stage()), side.villageCode());
    }
}
