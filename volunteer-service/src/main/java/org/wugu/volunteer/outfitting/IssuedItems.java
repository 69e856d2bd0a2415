package org.wugu.volunteer.outfitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.Ids;
import org.wugu.platform.crypto.Vault;
import org.wugu.platform.problem.Problem;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.volunteer.VolunteerProblems;

/** Every item that was issued, also those that came back or were taken back. */
@ApplicationScoped
class IssuedItems {

    private static final String STANDS = "returned_on is null and retracted_at is null";
    private static final String UNIQUE_VIOLATION = "23505";
    private static final String SEALED_FOR = "issued_item:";
    private static final String INSERT = """
            insert into issued_item
              (id, volunteer_id, township_code, kind, size, number, issued_on, issued_by, received_on, received_by)
            select ?, id, township_code, ?, ?, ?, ?, ?, ?, ? from volunteer where id = ?""";

    private final DataSource database;
    private final Vault vault;
    private final CurrentScope scope;
    private final Clock clock;

    IssuedItems(DataSource database, Vault vault, CurrentScope scope, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.scope = scope;
        this.clock = clock;
    }

    /** An item to be issued. */
    record NewItem(UUID volunteer, ItemKind kind, @Nullable String size, ItemNumber number) {}

    /** Whose numbers are taken is the city's to know one after the other: until the transaction ends, others wait. */
    @Transactional(TxType.MANDATORY)
    void lockNumbers() {
        try (Connection connection = database.getConnection();
                PreparedStatement lock = connection.prepareStatement(
                        "select pg_advisory_xact_lock(hashtextextended('issued_item', 0))");
                ResultSet ignored = lock.executeQuery()) {
            ignored.next();
        } catch (SQLException e) {
            throw new IllegalStateException("numbers cannot be locked", e);
        }
    }

    /** Which of the numbers are out. */
    @Transactional(TxType.MANDATORY)
    Set<ItemNumber> out(ItemKind kind, Collection<ItemNumber> numbers) {
        String sql = "select number from issued_item where kind = ? and number = any (?) and " + STANDS;
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, kind.name());
            select.setArray(
                    2,
                    connection.createArrayOf(
                            "text", numbers.stream().map(ItemNumber::value).toArray()));
            Set<ItemNumber> out = new HashSet<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    out.add(new ItemNumber(rows.getString("number")));
                }
            }
            return out;
        } catch (SQLException e) {
            throw new IllegalStateException("numbers cannot be looked up", e);
        }
    }

    /** What was ever issued to each of them, oldest first. */
    @Transactional(TxType.MANDATORY)
    Map<UUID, List<IssuedItem>> of(Collection<UUID> volunteers) {
        String sql = "select * from issued_item where volunteer_id = any (?) order by id";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setArray(1, connection.createArrayOf("uuid", volunteers.toArray()));
            Map<UUID, List<IssuedItem>> items = new HashMap<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    items.computeIfAbsent(rows.getObject("volunteer_id", UUID.class), id -> new ArrayList<>())
                            .add(item(rows));
                }
            }
            return items;
        } catch (SQLException e) {
            throw new IllegalStateException("issued items cannot be read", e);
        }
    }

    /** What each of them has in hand. */
    Map<UUID, List<IssuedItem>> inHand(Collection<UUID> volunteers) {
        Map<UUID, List<IssuedItem>> items = of(volunteers);
        items.replaceAll((id, all) -> all.stream().filter(IssuedItem::stands).toList());
        return items;
    }

    /** @throws Problem {@code item-number-taken} when somebody of whom the caller does not know has a number */
    @Transactional(TxType.MANDATORY)
    void add(List<NewItem> items, LocalDate issuedOn) {
        add(items, issuedOn, null);
    }

    /** As {@link #add(List, LocalDate)}, of what was received already. */
    @Transactional(TxType.MANDATORY)
    void add(List<NewItem> items, LocalDate issuedOn, @Nullable LocalDate receivedOn) {
        String person = scope.get().person();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (NewItem item : items) {
                insert.setObject(1, Ids.next());
                insert.setString(2, item.kind().name());
                insert.setString(3, item.size());
                insert.setString(4, item.number().value());
                insert.setObject(5, issuedOn);
                insert.setString(6, person);
                insert.setObject(7, receivedOn);
                insert.setString(8, receivedOn == null ? null : person);
                insert.setObject(9, item.volunteer());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            if (UNIQUE_VIOLATION.equals(e.getSQLState())) {
                throw new Problem(
                        VolunteerProblems.ITEM_NUMBER_TAKEN, items.get(0).number());
            }
            throw new IllegalStateException("issued items cannot be kept", e);
        }
    }

    /** Confirms the receipt of all that these volunteers have in hand. */
    @Transactional(TxType.MANDATORY)
    void received(Collection<UUID> volunteers, LocalDate on) {
        String sql =
                "update issued_item set received_on = ?, received_by = ? where volunteer_id = any (?) and " + STANDS;
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setObject(1, on);
            update.setString(2, scope.get().person());
            update.setArray(3, connection.createArrayOf("uuid", volunteers.toArray()));
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a receipt cannot be kept", e);
        }
    }

    /** What the volunteer has in hand is not received after all. */
    @Transactional(TxType.MANDATORY)
    void notReceived(UUID volunteer) {
        String sql = "update issued_item set received_on = null, received_by = null where volunteer_id = ?"
                + " and received_on is not null and " + STANDS;
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setObject(1, volunteer);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a receipt cannot be taken back", e);
        }
    }

    /** Marks the items as returned. */
    @Transactional(TxType.MANDATORY)
    void returned(Collection<UUID> ids, LocalDate on) {
        String sql = "update issued_item set returned_on = ?, returned_by = ? where id = any (?)";
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setObject(1, on);
            update.setString(2, scope.get().person());
            update.setArray(3, connection.createArrayOf("uuid", ids.toArray()));
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a return cannot be kept", e);
        }
    }

    /** Takes entries back that were a mistake. */
    @Transactional(TxType.MANDATORY)
    void retract(Collection<UUID> ids, String reason) {
        String sql = "update issued_item set retracted_at = ?, retracted_by = ?, retraction = ? where id = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            for (UUID id : ids) {
                update.setObject(1, OffsetDateTime.now(clock));
                update.setString(2, scope.get().person());
                update.setBytes(3, vault.sealText(reason, SEALED_FOR + id));
                update.setObject(4, id);
                update.addBatch();
            }
            update.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("an issue cannot be taken back", e);
        }
    }

    private IssuedItem item(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        byte[] reason = row.getBytes("retraction");
        OffsetDateTime retracted = row.getObject("retracted_at", OffsetDateTime.class);
        return new IssuedItem(
                id,
                ItemKind.valueOf(row.getString("kind")),
                row.getString("size"),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("received_on", LocalDate.class),
                row.getObject("returned_on", LocalDate.class),
                retracted == null ? null : retracted.toInstant(),
                reason == null || reason.length == 0 ? null : vault.legible(reason, SEALED_FOR + id));
    }
}
