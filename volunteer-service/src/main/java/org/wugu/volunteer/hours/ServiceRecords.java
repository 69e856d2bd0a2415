package org.wugu.volunteer.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.Ids;
import org.wugu.platform.crypto.Vault;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.problem.Problem;
import org.wugu.platform.scope.CurrentScope;

/** Entries of the service record within the caller's scope. */
@ApplicationScoped
class ServiceRecords {

    static final Comparator<Entry> EARLIEST_FIRST = Comparator.comparing(Entry::servedOn)
            .thenComparing(Entry::enteredAt)
            .thenComparing(Entry::id);

    private static final String REASON = "service_record.reason:";

    private static final String OF =
            "select * from service_record where volunteer_id = ? order by served_on desc, id desc";

    private static final String WAITING = """
            select r.* from service_record r where r.confirmed_at is null and r.withdrawn_at is null and r.source = 'TOWNSHIP'
              and (?::uuid is null or r.id < ?) order by r.id desc limit ?""";

    private static final String INSERT = """
            insert into service_record
              (id, volunteer_id, township_code, served_on, kind, minutes, source, entered_by, entered_at, corrects)
            values (?, ?, ?, ?, ?, ?, 'TOWNSHIP', ?, ?, ?)""";

    private final DataSource database;
    private final Vault vault;
    private final CurrentScope scope;
    private final Clock clock;

    ServiceRecords(DataSource database, Vault vault, CurrentScope scope, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.scope = scope;
        this.clock = clock;
    }

    /** Whether an entry counts. */
    @Schema(name = "ServiceRecordState")
    enum State {
        WAITING,
        CONFIRMED,
        WITHDRAWN
    }

    /**
     * One entry.
     *
     * @param hours to the hundredth; sums are made of the minutes
     * @param source VISIT when child-service told it: it can neither be confirmed nor corrected here
     * @param own whether the reader entered it, and so cannot confirm it
     * @param reason why it was withdrawn
     * @param corrects the withdrawn one in whose place it stands
     */
    @Schema(name = "ServiceRecordEntry")
    record Entry(
            UUID id,
            UUID volunteer,
            LocalDate servedOn,
            Kind kind,
            BigDecimal hours,
            int minutes,
            Source source,
            State state,
            boolean own,
            Instant enteredAt,
            @Nullable Instant confirmedAt,
            @Nullable Instant withdrawnAt,
            @Nullable String reason,
            @Nullable UUID corrects) {}

    /**
     * Stars (星级).
     *
     * @param nextAt confirmed hours of the next one, or null with all of them
     */
    record Stars(int reached, @Nullable Integer nextAt) {}

    /**
     * Hours that were typed.
     *
     * @param corrects the withdrawn entry in whose place they stand, or null
     */
    record NewEntry(
            UUID volunteer,
            DivisionCode township,
            LocalDate day,
            Kind kind,
            int minutes,
            @Nullable UUID corrects) {}

    /** Of whom it is, where it stands, and who entered it. */
    record Held(
            UUID id,
            UUID volunteer,
            DivisionCode township,
            LocalDate servedOn,
            Kind kind,
            Source source,
            State state,
            boolean own) {}

    /** A volunteer to whom hours may be written; locked until the transaction ends, so that a day's sum holds. */
    record Served(
            DivisionCode township, String stage, @Nullable LocalDate approvedOn) {}

    /** Those of the ids that are within the scope and may be written to by it. */
    @Transactional(TxType.MANDATORY)
    Map<UUID, Served> lock(Collection<UUID> volunteers) {
        String sql =
                "select id, township_code, stage, approved_at from volunteer where id = any (?) order by id for update";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setArray(1, connection.createArrayOf("uuid", volunteers.toArray()));
            Map<UUID, Served> found = new HashMap<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    Instant approved = instant(rows, "approved_at");
                    found.put(
                            rows.getObject("id", UUID.class),
                            new Served(
                                    DivisionCode.of(rows.getString("township_code")),
                                    rows.getString("stage"),
                                    approved == null
                                            ? null
                                            : approved.atZone(clock.getZone()).toLocalDate()));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("volunteers cannot be locked", e);
        }
    }

    /** Minutes that each has on the day, withdrawn ones left out. */
    @Transactional(TxType.MANDATORY)
    Map<UUID, Integer> minutesOn(Collection<UUID> volunteers, LocalDate day) {
        String sql = """
                select volunteer_id, sum(minutes) from service_record
                where volunteer_id = any (?) and served_on = ? and withdrawn_at is null group by volunteer_id""";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setArray(1, connection.createArrayOf("uuid", volunteers.toArray()));
            select.setObject(2, day);
            Map<UUID, Integer> sums = new HashMap<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    sums.put(rows.getObject(1, UUID.class), rows.getInt(2));
                }
            }
            return sums;
        } catch (SQLException e) {
            throw new IllegalStateException("hours cannot be summed", e);
        }
    }

    @Transactional(TxType.MANDATORY)
    void add(List<NewEntry> entries) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (NewEntry entry : entries) {
                insert.setObject(1, Ids.next());
                insert.setObject(2, entry.volunteer());
                insert.setString(3, entry.township().value());
                insert.setObject(4, entry.day());
                insert.setString(5, entry.kind().name());
                insert.setInt(6, entry.minutes());
                insert.setString(7, scope.get().person());
                insert.setObject(8, OffsetDateTime.now(clock));
                insert.setObject(9, entry.corrects());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("hours cannot be entered", e);
        }
    }

    /** Those entries within the scope, locked until the transaction ends. */
    @Transactional(TxType.MANDATORY)
    Map<UUID, Held> take(Collection<UUID> ids) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select * from service_record where id = any (?) order by id for update")) {
            select.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            Map<UUID, Held> found = new HashMap<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    Held held = new Held(
                            rows.getObject("id", UUID.class),
                            rows.getObject("volunteer_id", UUID.class),
                            DivisionCode.of(rows.getString("township_code")),
                            rows.getObject("served_on", LocalDate.class),
                            Kind.valueOf(rows.getString("kind")),
                            Source.valueOf(rows.getString("source")),
                            state(rows),
                            isOwn(rows));
                    found.put(held.id(), held);
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("entries cannot be taken", e);
        }
    }

    @Transactional(TxType.MANDATORY)
    void confirm(Collection<UUID> ids) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update service_record set confirmed_by = ?, confirmed_at = ? where id = any (?)")) {
            update.setString(1, scope.get().person());
            update.setObject(2, OffsetDateTime.now(clock));
            update.setArray(3, connection.createArrayOf("uuid", ids.toArray()));
            requireAll(ids.size(), update.executeUpdate());
        } catch (SQLException e) {
            throw new IllegalStateException("entries cannot be confirmed", e);
        }
    }

    @Transactional(TxType.MANDATORY)
    void withdraw(UUID id, String reason) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update service_record set withdrawn_by = ?, withdrawn_at = ?, reason = ? where id = ?")) {
            update.setString(1, scope.get().person());
            update.setObject(2, OffsetDateTime.now(clock));
            update.setBytes(3, vault.sealText(reason, REASON + id));
            update.setObject(4, id);
            requireAll(1, update.executeUpdate());
        } catch (SQLException e) {
            throw new IllegalStateException("entry " + id + " cannot be withdrawn", e);
        }
    }

    /** All entries of a volunteer, the latest day first. */
    @Transactional(TxType.MANDATORY)
    List<Entry> of(UUID volunteer) {
        return entries(OF, volunteer);
    }

    /** Those that wait for somebody to confirm them, newest first. */
    @Transactional(TxType.MANDATORY)
    List<Entry> waiting(@Nullable UUID after, int limit) {
        return entries(WAITING, after, after, limit);
    }

    /** The stars of so many confirmed minutes, by the levels that hold on the day. */
    @Transactional(TxType.MANDATORY)
    Stars stars(long confirmedMinutes, LocalDate day) {
        List<Integer> levels = levels(day);
        int reached = (int)
                levels.stream().filter(hours -> confirmedMinutes >= hours * 60L).count();
        return new Stars(reached, reached < levels.size() ? levels.get(reached) : null);
    }

    /** Hours from which a volunteer has so many stars, as of the day, by stars. */
    private List<Integer> levels(LocalDate day) {
        String sql = """
                select hours from star_level
                where valid_from = (select max(valid_from) from star_level where valid_from <= ?) order by stars""";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, day);
            List<Integer> levels = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    levels.add(rows.getInt(1));
                }
            }
            return levels;
        } catch (SQLException e) {
            throw new IllegalStateException("levels cannot be read", e);
        }
    }

    private List<Entry> entries(String sql, @Nullable Object... arguments) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                select.setObject(i + 1, arguments[i]);
            }
            List<Entry> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(entry(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("the service record cannot be read", e);
        }
    }

    private Entry entry(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        byte[] reason = row.getBytes("reason");
        return new Entry(
                id,
                row.getObject("volunteer_id", UUID.class),
                row.getObject("served_on", LocalDate.class),
                Kind.valueOf(row.getString("kind")),
                Hours.of(row.getInt("minutes")),
                row.getInt("minutes"),
                Source.valueOf(row.getString("source")),
                state(row),
                isOwn(row),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                instant(row, "confirmed_at"),
                instant(row, "withdrawn_at"),
                reason == null || reason.length == 0 ? null : vault.legible(reason, REASON + id),
                row.getObject("corrects", UUID.class));
    }

    private boolean isOwn(ResultSet row) throws SQLException {
        return scope.get().person().equals(row.getString("entered_by"));
    }

    private static State state(ResultSet row) throws SQLException {
        if (row.getObject("withdrawn_at") != null) {
            return State.WITHDRAWN;
        }
        return row.getObject("confirmed_at") == null ? State.WAITING : State.CONFIRMED;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static void requireAll(int wanted, int changed) {
        if (changed < wanted) {
            throw new Problem(PlatformProblems.NOT_FOUND);
        }
    }
}
