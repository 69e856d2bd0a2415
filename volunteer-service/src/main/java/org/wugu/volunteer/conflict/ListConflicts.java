package org.wugu.volunteer.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.result.RowView;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.audit.AccessLog;
import org.wugu.platform.database.Database;
import org.wugu.platform.http.Limit;
import org.wugu.platform.http.Page;
import org.wugu.platform.people.NumberConflictDecision;
import org.wugu.volunteer.journey.Names;
import org.wugu.volunteer.journey.Stage;

/** What the county sees of the two: names and where they are, side by side. The access log tells of both. */
@ApplicationScoped
class ListConflicts {

    private static final Limit SHOWN = new Limit(50);

    private final Database database;
    private final Names names;
    private final Conflicts conflicts;
    private final AccessLog accessLog;

    ListConflicts(Database database, Names names, Conflicts conflicts, AccessLog accessLog) {
        this.database = database;
        this.names = names;
        this.conflicts = conflicts;
        this.accessLog = accessLog;
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
        Page<NumberConflict> page = Page.of(read(county, open, after), SHOWN, NumberConflict::id);
        accessLog.record(
                "list-number-conflicts",
                "volunteer",
                page.items().stream()
                        .flatMap(item ->
                                Stream.of(item.newcomer().id(), item.holder().id()))
                        .distinct()
                        .toList(),
                "list");
        return page;
    }

    private List<NumberConflict> read(DivisionCode county, boolean open, @Nullable UUID after) {
        return database.sql("select * from wugu.number_conflicts(:open, :after, :most)")
                .with("open", open)
                .with("after", after)
                .with("most", SHOWN.andOne())
                .list(row -> conflict(county, row));
    }

    private NumberConflict conflict(DivisionCode county, RowView row) {
        UUID id = row.getColumn("id", UUID.class);
        String state = row.getColumn("state", String.class);
        boolean waits = "OPEN".equals(state);
        Side newcomer = side(row, "newcomer");
        return new NumberConflict(
                id,
                row.getColumn("found_at", Instant.class),
                newcomer,
                side(row, "holder"),
                waits ? null : NumberConflictDecision.valueOf(state),
                row.getColumn("decided_at", Instant.class),
                conflicts.reason(id, row.getColumn("reason", byte[].class)),
                waits && newcomer.villageCode().startsWith(county.value()));
    }

    private Side side(RowView row, String which) {
        UUID id = row.getColumn(which, UUID.class);
        return new Side(
                id,
                row.getColumn(which + "_number", String.class),
                names.openOrNull(id, row.getColumn(which + "_name", byte[].class)),
                row.getColumn(which + "_stage", Stage.class),
                row.getColumn(which + "_village", String.class));
    }
}
