package org.wugu.volunteer.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.OrgScope;
import org.wugu.kernel.Tier;
import org.wugu.platform.database.Database;
import org.wugu.platform.database.Sql;

/**
 * The query of a page. Row-level security decides what may be seen; the conditions here only lead the planner to the index
 * that is sorted as the page is. It needs leading: it takes a policy's range for narrow, and would rather sort a county.
 */
final class ListQuery {

    /** For this transaction. The plan is the same for every value, so it is made once per connection. */
    private static final String FOLLOW_THE_INDEX = """
            select set_config('enable_sort', 'off', true), set_config('enable_bitmapscan', 'off', true),
              set_config('plan_cache_mode', 'force_generic_plan', true)""";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final boolean byName;
    private final int rows;
    private String order = "id desc";

    private ListQuery(boolean byName, int rows) {
        this.byName = byName;
        this.rows = rows;
    }

    /**
     * The query of a page.
     *
     * @param worklist the condition of the filter's worklist, or null without one
     */
    static ListQuery of(
            OrgScope scope, ListFilter filter, @Nullable String worklist, Function<String, List<byte[]>> tokens) {
        ListQuery query = new ListQuery(filter.name() != null, filter.limit().andOne());
        query.stage(scope, filter);
        if (worklist != null) {
            query.conditions.add(worklist);
        }
        if (filter.village() != null) {
            query.newestOf("village_code", filter.village(), filter);
        } else if (filter.township() != null) {
            query.newestOf("township_code", filter.township(), filter);
        } else {
            query.newestOf(ownColumn(scope.tier()), scope.code(), filter);
        }
        if (filter.village() != null && filter.township() != null) {
            query.and("township_code = :township", "township", filter.township());
        }
        if (filter.name() != null) {
            query.and(
                    "id in (select t.volunteer_id from volunteer_name_token t where t.token = any (:tokens))",
                    "tokens",
                    tokens.apply(filter.name()));
        }
        return query;
    }

    /**
     * The page is cut before identities are joined to it, so that only its rows are looked up.
     *
     * @param facts the column that decides on the acts
     */
    Sql on(Database database, String facts) {
        if (!byName) { // a name has few bearers, and finding them first is what the planner does by itself
            database.sql(FOLLOW_THE_INDEX).run();
        }
        Sql select = database.sql("""
                select v.*, %s, n.sealed name, i.masked
                from (select * from volunteer where %s order by %s limit %d) v
                left join volunteer_name n on n.volunteer_id = v.id
                left join volunteer_identity i on i.volunteer_id = v.id
                order by v.id desc""".formatted(facts, String.join(" and ", conditions), order, rows));
        values.forEach(select::with);
        return select;
    }

    private static String ownColumn(Tier tier) {
        return switch (tier) {
            case TOWNSHIP -> "township_code";
            case COUNTY -> "county_code";
            case CITY, SYSTEM -> "city_code";
        };
    }

    private void stage(OrgScope scope, ListFilter filter) {
        if (scope.tier() == Tier.CITY) {
            // as text, so that the partial index of those who were reported fits
            conditions.add("reported_at is not null");
        }
        if (filter.stage() != null) {
            and("stage = :stage", "stage", filter.stage());
        }
    }

    /**
     * Where a stage or a name narrows as well, an equality. Otherwise a range of one value, which no other index than the
     * one that leads with the column can sort by; the primary key would walk through everybody else's rows.
     */
    private void newestOf(String column, DivisionCode value, ListFilter filter) {
        UUID after = filter.after();
        if (byName || (filter.stage() != null && !column.equals("village_code"))) {
            and(column + " = :code", "code", value);
            if (after != null) {
                and("id < :after", "after", after);
            }
            return;
        }
        order = column + " desc, id desc";
        and(column + " >= :code", "code", value);
        if (after == null) {
            conditions.add(column + " <= :code");
        } else {
            and("(" + column + ", id) < (:code, :after)", "after", after);
        }
    }

    private void and(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }
}
