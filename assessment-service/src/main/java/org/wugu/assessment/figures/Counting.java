package org.wugu.assessment.figures;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wugu.kernel.DivisionCode;

/**
 * Moves the counters by the new minus the old contribution of every volunteer in a batch. States may come twice, late or
 * in any order between batches: only a version greater than the known one changes anything, and a gap is closed by the
 * next state that comes, since each is whole.
 */
@ApplicationScoped
public class Counting {

    /**
     * One statement for a batch of any size. {@code returning old} is the row as it was when this statement locked it, so
     * that two replicas that meet at one volunteer never count it twice. Rows are locked in the order of their keys,
     * hence no deadlock.
     */
    private static final String COUNT = """
            with incoming as (
                select * from unnest(?::uuid[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::date[], ?::timestamptz[])
                    as i (volunteer_id, version, stage, township_code, village_code, month, occurred_at)
            ), moved as (
                insert into volunteer_state as known
                    (volunteer_id, version, stage, township_code, village_code, month, occurred_at)
                select * from incoming order by volunteer_id
                on conflict (volunteer_id) do update
                    set version = excluded.version, stage = excluded.stage, township_code = excluded.township_code,
                        village_code = excluded.village_code, month = excluded.month,
                        occurred_at = excluded.occurred_at
                    where known.version < excluded.version
                returning old.stage as old_stage, old.township_code as old_township, old.village_code as old_village,
                    old.month as old_month, new.*
            ), contribution as (
                select township_code, village_code, month, stage, 1 as n, occurred_at from moved
                union all
                select old_township, old_village, old_month, old_stage, -1, occurred_at
                from moved where old_stage is not null
            ), covered as (
                insert into village_coverage as c (village_code, volunteers, submitted)
                select village_code,
                    coalesce(sum(n) filter (where stage in ('APPROVED', 'REPORTED', 'ACCEPTED', 'OUTFITTED', 'ACTIVE', 'SUSPENDED')), 0),
                    coalesce(sum(n) filter (where stage = 'SUBMITTED'), 0)
                from contribution group by village_code order by village_code
                on conflict (village_code) do update
                    set volunteers = c.volunteers + excluded.volunteers, submitted = c.submitted + excluded.submitted
            )
            insert into township_month as c
                (township_code, month, version, submitted, returned, refused, approved, reported, as_of)
            select township_code, month, 1,
                coalesce(sum(n) filter (where stage = 'SUBMITTED'), 0),
                coalesce(sum(n) filter (where stage = 'RETURNED'), 0),
                coalesce(sum(n) filter (where stage = 'REFUSED'), 0),
                coalesce(sum(n) filter (where stage = 'APPROVED'), 0),
                coalesce(sum(n) filter (
                    where stage in ('REPORTED', 'ACCEPTED', 'OUTFITTED', 'ACTIVE', 'SUSPENDED')), 0),
                max(occurred_at)
            from contribution group by township_code, month order by township_code, month
            on conflict (township_code, month) do update
                set version = c.version + 1, submitted = c.submitted + excluded.submitted,
                    returned = c.returned + excluded.returned, refused = c.refused + excluded.refused,
                    approved = c.approved + excluded.approved, reported = c.reported + excluded.reported,
                    as_of = greatest(c.as_of, excluded.as_of)
            returning township_code, month, version, submitted, returned, refused, approved, reported, as_of
            """;

    private static final List<Column> COLUMNS = List.of(
            new Column("uuid", VolunteerState::volunteer),
            new Column("bigint", VolunteerState::version),
            new Column("text", VolunteerState::stage),
            new Column("text", VolunteerState::township),
            new Column("text", VolunteerState::village),
            new Column("date", state -> state.month().atDay(1)),
            new Column("timestamptz", VolunteerState::occurredAt));

    private final AgroalDataSource database;
    private final Event<FiguresChanged> changes;

    Counting(AgroalDataSource database, Event<FiguresChanged> changes) {
        this.database = database;
        this.changes = changes;
    }

    /** Counts a batch in the caller's transaction and tells what changed; nothing when all was known already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void count(Collection<VolunteerState> states) {
        List<TownshipMonth> changed = apply(newestOf(states));
        if (!changed.isEmpty()) {
            changes.fire(new FiguresChanged(changed));
        }
    }

    /** One state per volunteer: a statement can touch a row only once, and only the newest matters. */
    private static List<VolunteerState> newestOf(Collection<VolunteerState> states) {
        return List.copyOf(states.stream()
                .collect(Collectors.toMap(
                        VolunteerState::volunteer,
                        Function.identity(),
                        (one, other) -> one.version() >= other.version() ? one : other))
                .values());
    }

    private List<TownshipMonth> apply(List<VolunteerState> states) {
        try (Connection connection = database.getConnection();
                PreparedStatement count = connection.prepareStatement(COUNT)) {
            for (int i = 0; i < COLUMNS.size(); i++) {
                count.setArray(i + 1, COLUMNS.get(i).of(states, connection));
            }
            try (ResultSet rows = count.executeQuery()) {
                return read(rows);
            }
        } catch (SQLException e) {
            throw new FiguresUnavailable(e);
        }
    }

    private static List<TownshipMonth> read(ResultSet rows) throws SQLException {
        List<TownshipMonth> changed = new ArrayList<>();
        while (rows.next()) {
            changed.add(new TownshipMonth(
                    DivisionCode.of(rows.getString("township_code")),
                    YearMonth.from(rows.getObject("month", LocalDate.class)),
                    rows.getLong("version"),
                    FigureRows.counts(rows),
                    rows.getObject("as_of", OffsetDateTime.class).toInstant()));
        }
        return changed;
    }

    /** One parameter of the statement: the same property of every state, as an array. */
    private record Column(String type, Function<VolunteerState, Object> value) {

        Array of(List<VolunteerState> states, Connection connection) throws SQLException {
            return connection.createArrayOf(
                    type, states.stream().map(value).map(Object::toString).toArray());
        }
    }
}
