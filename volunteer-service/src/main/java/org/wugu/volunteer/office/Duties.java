package org.wugu.volunteer.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.Ids;
import org.wugu.kernel.Tier;
import org.wugu.volunteer.journey.CountTasks;
import org.wugu.volunteer.journey.CountTasks.Tasks;

/** Who is in charge of what, and what was handed over when. */
@ApplicationScoped
class Duties {

    private static final String ASSIGN = """
            insert into officer_duty (office_code, duty, officer_id, since, by_person) values (?, ?, ?, ?, ?)
            on conflict (office_code, duty)
              do update set officer_id = excluded.officer_id, since = excluded.since, by_person = excluded.by_person
              where officer_duty.officer_id <> excluded.officer_id""";
    private static final String HAND_OVER = """
            insert into officer_handover (id, office_code, duty, from_officer, to_officer, open, at, by_person)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String HANDED_OVER = """
            select h.from_officer, h.duty, h.open, h.to_officer, n.sealed
            from officer_handover h left join officer_name n on n.officer_id = h.to_officer
            where h.office_code = ? order by h.id""";

    private final DataSource database;
    private final CountTasks countTasks;
    private final OfficerPeople people;
    private final OfficeInCharge inCharge;
    private final Clock clock;

    Duties(DataSource database, CountTasks countTasks, OfficerPeople people, OfficeInCharge inCharge, Clock clock) {
        this.database = database;
        this.countTasks = countTasks;
        this.people = people;
        this.inCharge = inCharge;
        this.clock = clock;
    }

    /**
     * One kind of work of an office.
     *
     * @param officer who is in charge of it, or null while nobody is
     * @param open how many volunteers wait for it, who waits in two of its lists counted in each; null for who does not keep
     *     the office, and might see a part of them only
     */
    @Schema(name = "DutyInCharge")
    record InCharge(
            Duty duty, @Nullable UUID officer, @Nullable Long open) {}

    /**
     * What an officer who left has handed over (交接).
     *
     * @param open how many volunteers waited for it then
     * @param to name of who took it over, or null where the reader may not read it
     */
    @Schema(name = "DutyHandover")
    record Handover(Duty duty, long open, @Nullable String to) {}

    /**
     * The work of an office, in the order of the journey.
     *
     * @param counted whether the reader is told how much of it waits
     */
    @Transactional
    List<InCharge> of(DivisionCode office, boolean counted) {
        Map<Duty, UUID> holders = new EnumMap<>(Duty.class);
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select duty, officer_id from officer_duty where office_code = ?")) {
            select.setString(1, office.value());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    holders.put(Duty.valueOf(row.getString(1)), row.getObject(2, UUID.class));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("duties cannot be read", e);
        }
        Tasks tasks = counted ? countTasks.count(office) : null;
        return Duty.of(Tier.of(office)).stream()
                .map(duty -> new InCharge(duty, holders.get(duty), tasks == null ? null : duty.open(tasks)))
                .toList();
    }

    /** The duties of an officer. */
    @Transactional(TxType.MANDATORY)
    Set<Duty> heldBy(UUID officer) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select duty from officer_duty where officer_id = ?")) {
            select.setObject(1, officer);
            Set<Duty> held = EnumSet.noneOf(Duty.class);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    held.add(Duty.valueOf(row.getString(1)));
                }
            }
            return held;
        } catch (SQLException e) {
            throw new IllegalStateException("the duties of " + officer + " cannot be read", e);
        }
    }

    @Transactional(TxType.MANDATORY)
    void assign(DivisionCode office, Collection<Duty> duties, UUID officer) {
        try (Connection connection = database.getConnection();
                PreparedStatement upsert = connection.prepareStatement(ASSIGN)) {
            for (Duty duty : duties) {
                upsert.setString(1, office.value());
                upsert.setString(2, duty.name());
                upsert.setObject(3, officer);
                upsert.setObject(4, OffsetDateTime.now(clock));
                upsert.setString(5, inCharge.person());
                upsert.addBatch();
            }
            upsert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("the duties cannot be assigned", e);
        }
    }

    @Transactional(TxType.MANDATORY)
    void release(DivisionCode office, Duty duty) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from officer_duty where office_code = ? and duty = ?")) {
            delete.setString(1, office.value());
            delete.setString(2, duty.name());
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the duty cannot be released", e);
        }
    }

    /** All duties of one officer go to another, and what lies open is noted. */
    @Transactional(TxType.MANDATORY)
    void handOver(DivisionCode office, Set<Duty> duties, UUID from, UUID to) {
        Tasks tasks = countTasks.count(office);
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(HAND_OVER)) {
            for (Duty duty : duties) {
                insert.setObject(1, Ids.next());
                insert.setString(2, office.value());
                insert.setString(3, duty.name());
                insert.setObject(4, from);
                insert.setObject(5, to);
                insert.setLong(6, duty.open(tasks));
                insert.setObject(7, OffsetDateTime.now(clock));
                insert.setString(8, inCharge.person());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("the duties cannot be handed over", e);
        }
        assign(office, duties, to);
    }

    /** What the officers of an office have handed over, by officer. */
    @Transactional(TxType.MANDATORY)
    Map<UUID, List<Handover>> handedOver(DivisionCode office) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(HANDED_OVER)) {
            select.setString(1, office.value());
            Map<UUID, List<Handover>> handovers = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    byte[] name = row.getBytes("sealed");
                    handovers
                            .computeIfAbsent(row.getObject("from_officer", UUID.class), from -> new ArrayList<>())
                            .add(new Handover(
                                    Duty.valueOf(row.getString("duty")),
                                    row.getLong("open"),
                                    name == null ? null : people.name(row.getObject("to_officer", UUID.class), name)));
                }
            }
            return handovers;
        } catch (SQLException e) {
            throw new IllegalStateException("handovers cannot be read", e);
        }
    }
}
