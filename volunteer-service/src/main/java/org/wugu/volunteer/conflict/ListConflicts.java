package org.wugu.volunteer.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.audit.AccessLog;
import org.wugu.platform.crypto.Vault;
import org.wugu.volunteer.journey.Names;
import org.wugu.volunteer.journey.Stage;

/** What the county sees of the two: names and where they are, side by side. The access log tells of both. */
@ApplicationScoped
class ListConflicts {

    static final String REASON = "number_conflict:";
    private static final int MOST = 50;

    private final DataSource database;
    private final Names names;
    private final Vault vault;
    private final AccessLog accessLog;

    ListConflicts(DataSource database, Names names, Vault vault, AccessLog accessLog) {
        this.database = database;
        this.names = names;
        this.vault = vault;
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
    @Schema(name = "NumberConflict")
    record Item(
            UUID id,
            Instant foundAt,
            Side newcomer,
            Side holder,
            @Nullable Decision decision,
            @Nullable Instant decidedAt,
            @Nullable String reason,
            boolean mayDecide) {}

    /**
     * One page.
     *
     * @param next to be sent as {@code after} for the following page, or null when this is the last one
     */
    @Schema(name = "NumberConflictPage")
    record Page(List<Item> items, @Nullable UUID next) {}

    @Transactional
    Page list(DivisionCode county, boolean open, @Nullable UUID after) {
        List<Item> found = read(county, open, after);
        boolean more = found.size() > MOST;
        List<Item> page = more ? found.subList(0, MOST) : found;
        accessLog.record(
                "list-number-conflicts",
                "volunteer",
                page.stream()
                        .flatMap(item ->
                                Stream.of(item.newcomer().id(), item.holder().id()))
                        .distinct()
                        .toList(),
                "list");
        return new Page(page, more ? page.get(page.size() - 1).id() : null);
    }

    private List<Item> read(DivisionCode county, boolean open, @Nullable UUID after) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select * from wugu.number_conflicts(?, ?, ?)")) {
            select.setBoolean(1, open);
            select.setObject(2, after);
            select.setInt(3, MOST + 1);
            List<Item> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(item(county, row));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("number conflicts cannot be listed", e);
        }
    }

    private Item item(DivisionCode county, ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String state = row.getString("state");
        boolean waits = "OPEN".equals(state);
        OffsetDateTime decidedAt = row.getObject("decided_at", OffsetDateTime.class);
        byte[] reason = row.getBytes("reason");
        Side newcomer = side(row, "newcomer");
        return new Item(
                id,
                row.getObject("found_at", OffsetDateTime.class).toInstant(),
                newcomer,
                side(row, "holder"),
                waits ? null : Decision.valueOf(state),
                decidedAt == null ? null : decidedAt.toInstant(),
                reason == null ? null : vault.legible(reason, REASON + id),
                waits && newcomer.villageCode().startsWith(county.value()));
    }

    private Side side(ResultSet row, String which) throws SQLException {
        UUID id = row.getObject(which, UUID.class);
        byte[] name = row.getBytes(which + "_name");
        return new Side(
                id,
                row.getString(which + "_number"),
                name == null ? null : names.open(id, name),
                Stage.valueOf(row.getString(which + "_stage")),
                row.getString(which + "_village"));
    }
}
