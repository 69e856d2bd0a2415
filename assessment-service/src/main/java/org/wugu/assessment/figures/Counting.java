package org.wugu.assessment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.result.RowView;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.database.Database;

/**
 * Moves the counters by the new minus the old contribution of every volunteer in a batch. States may come twice, late or
 * in any order between batches: only a version greater than the known one changes where a volunteer counts, and a gap is
 * closed by the next state that comes, since each is whole. An older one can still tell in which village a volunteer was
 * before; it then moves the past of the villages and nothing else.
 */
@ApplicationScoped
public class Counting {

    /**
     * One statement for a batch of any size, which may hold a volunteer several times. {@code returning old} is the row as it was when this statement locked it, so
     * that two replicas that meet at one volunteer never count it twice. Rows are locked in the order of their keys,
     * hence no deadlock.
     */
    private static final String COUNT = """
            with incoming as (
                select distinct on (volunteer_id) volunteer_id, version, stage, township_code, village_code, month,
                    covered_from, covered_until, occurred_at,
                    coalesce(wugu.last_stays(array_agg(row (occurred_in, version, village_code)::wugu.village_stay)
                        filter (where covered_from is not null) over (partition by volunteer_id)), '{}') as stays
                from unnest(:volunteers::uuid[], :versions::bigint[], :stages::text[], :townships::text[],
                        :villages::text[], :months::date[], :covered_from::date[], :covered_until::date[],
                        :occurred_in::date[], :occurred_at::timestamptz[])
                    as i (volunteer_id, version, stage, township_code, village_code, month, covered_from, covered_until,
                        occurred_in, occurred_at)
                order by volunteer_id, version desc
            ), moved as (
                insert into volunteer_state as known
                    (volunteer_id, version, stage, township_code, village_code, month, covered_from, covered_until,
                        occurred_at, stays)
                select * from incoming order by volunteer_id
                on conflict (volunteer_id) do update
                    set (version, stage, township_code, village_code, month, covered_from, covered_until, occurred_at) = (
                            select newer.* from (values
                                (known.version, known.stage, known.township_code, known.village_code, known.month,
                                    known.covered_from, known.covered_until, known.occurred_at),
                                (excluded.version, excluded.stage, excluded.township_code, excluded.village_code,
                                    excluded.month, excluded.covered_from, excluded.covered_until, excluded.occurred_at)
                            ) as newer (version) order by version desc limit 1),
                        stays = coalesce(wugu.last_stays(known.stays || excluded.stays), '{}')
                    where known.version < excluded.version
                        or known.stays <> coalesce(wugu.last_stays(known.stays || excluded.stays), '{}')
                returning old.version as old_version, old.stage as old_stage, old.township_code as old_township,
                    old.village_code as old_village, old.month as old_month, old.covered_from as old_covered_from,
                    old.covered_until as old_covered_until, old.stays as old_stays, new.*
            ), contribution as (
                select township_code, village_code, month, stage, 1 as n, occurred_at
                from moved where version is distinct from old_version
                union all
                select old_township, old_village, old_month, old_stage, -1, occurred_at
                from moved where old_version < version
            ), stay as (
                select c.village_code, c.month, c.change
                from moved, wugu.coverage_changes(covered_from, covered_until, stays) as c
                where covered_from is not null
                union all
                select c.village_code, c.month, -c.change
                from moved, wugu.coverage_changes(old_covered_from, old_covered_until, old_stays) as c
                where old_covered_from is not null
            ), stayed as (
                insert into village_month as m (village_code, month, change)
                select village_code, month, sum(change) from stay
                group by village_code, month having sum(change) <> 0 order by village_code, month
                on conflict (village_code, month) do update set change = m.change + excluded.change
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
                (township_code, month, version, submitted, returned, refused, approved, reported, outfitted, serving,
                    suspended, departed, as_of)
            select township_code, month, 1,
                coalesce(sum(n) filter (where stage = 'SUBMITTED'), 0),
                coalesce(sum(n) filter (where stage = 'RETURNED'), 0),
                coalesce(sum(n) filter (where stage = 'REFUSED'), 0),
                coalesce(sum(n) filter (where stage = 'APPROVED'), 0),
                coalesce(sum(n) filter (
                    where stage in ('REPORTED', 'ACCEPTED', 'OUTFITTED', 'ACTIVE', 'SUSPENDED')), 0),
                coalesce(sum(n) filter (where stage in ('OUTFITTED', 'ACTIVE', 'SUSPENDED')), 0),
                coalesce(sum(n) filter (where stage = 'ACTIVE'), 0),
                coalesce(sum(n) filter (where stage = 'SUSPENDED'), 0),
                coalesce(sum(n) filter (where stage = 'LEFT'), 0),
                max(occurred_at)
            from contribution group by township_code, month order by township_code, month
            on conflict (township_code, month) do update
                set version = c.version + 1, submitted = c.submitted + excluded.submitted,
                    returned = c.returned + excluded.returned, refused = c.refused + excluded.refused,
                    approved = c.approved + excluded.approved, reported = c.reported + excluded.reported,
                    outfitted = c.outfitted + excluded.outfitted, serving = c.serving + excluded.serving,
                    suspended = c.suspended + excluded.suspended, departed = c.departed + excluded.departed,
                    as_of = greatest(c.as_of, excluded.as_of)
            returning township_code, month, version, submitted, returned, refused, approved, reported, outfitted,
                serving, suspended, departed, as_of
            """;

    private final Database database;
    private final Event<FiguresChanged> changes;

    Counting(Database database, Event<FiguresChanged> changes) {
        this.database = database;
        this.changes = changes;
    }

    /** Counts a batch in the caller's transaction and tells what changed; nothing when all was known already. */
    public void count(Collection<VolunteerState> states) {
        List<TownshipMonth> changed = apply(states);
        if (!changed.isEmpty()) {
            changes.fire(new FiguresChanged(changed));
        }
    }

    private List<TownshipMonth> apply(Collection<VolunteerState> states) {
        return database.sql(COUNT)
                .with("volunteers", each(states, VolunteerState::volunteer))
                .with("versions", each(states, VolunteerState::version))
                .with("stages", each(states, VolunteerState::stage))
                .with("townships", each(states, VolunteerState::township))
                .with("villages", each(states, VolunteerState::village))
                .with("months", each(states, state -> firstDay(state.month())))
                .with("covered_from", each(states, state -> firstDay(state.coveredFrom())))
                .with("covered_until", each(states, state -> firstDay(state.coveredUntil())))
                .with("occurred_in", each(states, state -> firstDay(state.occurredIn())))
                .with("occurred_at", each(states, VolunteerState::occurredAt))
                .list(Counting::changed);
    }

    private static TownshipMonth changed(RowView row) {
        return new TownshipMonth(
                row.getColumn("township_code", DivisionCode.class),
                YearMonth.from(row.getColumn("month", LocalDate.class)),
                row.getColumn("version", Long.class),
                row.getRow(Counts.class),
                row.getColumn("as_of", Instant.class));
    }

    /** One parameter of the statement: the same property of every state. */
    private static List<@Nullable Object> each(
            Collection<VolunteerState> states, Function<VolunteerState, @Nullable Object> property) {
        return states.stream().map(property).toList();
    }

    private static @Nullable LocalDate firstDay(@Nullable YearMonth month) {
        return month == null ? null : month.atDay(1);
    }
}
