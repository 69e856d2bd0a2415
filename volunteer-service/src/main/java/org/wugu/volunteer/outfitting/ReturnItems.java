package org.wugu.volunteer.outfitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.problem.Problem;
import org.wugu.volunteer.VolunteerProblems;
import org.wugu.volunteer.journey.Stage;
import org.wugu.volunteer.outfitting.IssuedItems.NewItem;

/** 退还: who leaves gives uniform and badge back. */
@ApplicationScoped
class ReturnItems {

    /** The volunteers are locked as well: nobody comes back to the corps while the items are being handed in. */
    private static final String LOCK = """
            select i.volunteer_id, i.kind, i.size, i.number, i.issued_on, i.received_on, i.returned_on, i.retracted_at, v.stage
            from issued_item i join volunteer v on v.id = i.volunteer_id
            where i.id = any (?) order by v.id, i.id for update""";

    private final DataSource database;
    private final IssuedItems items;

    ReturnItems(DataSource database, IssuedItems items) {
        this.database = database;
        this.items = items;
    }

    private record Locked(
            UUID volunteer,
            ItemKind kind,
            @Nullable String size,
            ItemNumber number,
            LocalDate issuedOn,
            @Nullable LocalDate receivedOn,
            boolean returned,
            boolean retracted,
            Stage stage) {

        boolean isOwed() {
            return stage == Stage.LEFT && !returned && !retracted;
        }
    }

    /**
     * Records that items came back, all of them or none.
     *
     * @throws Problem {@code item-not-owed} naming the first that nobody owes, {@code before-issue} for too early a day
     */
    @Transactional
    void record(List<UUID> ids, LocalDate on) {
        List<UUID> once = ids.stream().distinct().toList();
        for (Locked item : lock(once)) {
            if (!item.isOwed()) {
                throw new Problem(VolunteerProblems.ITEM_NOT_OWED, item.number());
            }
            if (on.isBefore(item.issuedOn())) {
                throw new Problem(
                        VolunteerProblems.BEFORE_ISSUE, item.issuedOn().toString());
            }
        }
        items.returned(once, on);
    }

    /**
     * Takes back a return that was a mistake: the entry is taken back and entered again as still owed.
     *
     * @throws Problem {@code not-retractable} unless it was returned by somebody who has left, {@code item-number-taken} when
     *     the number is somebody else's meanwhile
     */
    @Transactional
    void retract(UUID id, String reason) {
        Locked item = lock(List.of(id)).get(0);
        if (item.stage() != Stage.LEFT || !item.returned() || item.retracted()) {
            throw new Problem(VolunteerProblems.NOT_RETRACTABLE);
        }
        items.retract(List.of(id), reason);
        items.add(
                List.of(new NewItem(item.volunteer(), item.kind(), item.size(), item.number())),
                item.issuedOn(),
                item.receivedOn());
    }

    private List<Locked> lock(List<UUID> ids) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(LOCK)) {
            select.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            List<Locked> locked = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    locked.add(locked(row));
                }
            }
            if (locked.size() < ids.size()) {
                throw new Problem(PlatformProblems.NOT_FOUND);
            }
            return locked;
        } catch (SQLException e) {
            throw new IllegalStateException("issued items cannot be locked", e);
        }
    }

    private static Locked locked(ResultSet row) throws SQLException {
        return new Locked(
                row.getObject("volunteer_id", UUID.class),
                ItemKind.valueOf(row.getString("kind")),
                row.getString("size"),
                new ItemNumber(row.getString("number")),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("received_on", LocalDate.class),
                row.getObject("returned_on") != null,
                row.getObject("retracted_at") != null,
                Stage.valueOf(row.getString("stage")));
    }
}
