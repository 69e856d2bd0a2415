package org.wugu.volunteer.application;

import java.util.ArrayList;
import java.util.Collection;
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

    private static final String ITEMS = """
            select v.*, %s, n.sealed name, i.masked
            from %s v
            left join volunteer_name n on n.volunteer_id = v.id
            left join volunteer_identity i on i.volunteer_id = v.id
            order by v.id %s""";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final boolean few;
    private final int rows;
    private final ListOrder order;
    private String sorted;

    private ListQuery(ListFilter filter) {
        this.few = filter.name() != null || filter.number() != null;
        this.rows = filter.limit().andOne();
        this.order = filter.order();
        this.sorted = "id " + order.direction();
    }

    /**
     * The query of a page.
     *
     * @param worklist the condition of the filter's worklist, or null without one
     */
    static ListQuery of(
            OrgScope scope, ListFilter filter, @Nullable String worklist, Function<String, List<byte[]>> tokens) {
        ListQuery query = new ListQuery(filter);
        query.stage(scope, filter);
        if (worklist != null) {
            query.conditions.add(worklist);
        }
        if (filter.village() != null) {
            query.range("village_code", filter.village(), filter);
        } else if (filter.township() != null) {
            query.range("township_code", filter.township(), filter);
        } else {
            query.range(ownColumn(scope.tier()), scope.code(), filter);
        }
        if (filter.village() != null && filter.township() != null) {
            query.and("township_code = :township", "township", filter.township());
        }
        if (filter.number() != null) {
            query.and("number = :number", "number", filter.number());
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
        if (!few) { // a name has few bearers, a number one, and finding them first is what the planner does by itself
            database.sql(FOLLOW_THE_INDEX).run();
        }
        String page = "(select * from volunteer where %s order by %s limit %d)"
                .formatted(String.join(" and ", conditions), sorted, rows);
        Sql select = database.sql(ITEMS.formatted(facts, page, order.direction()));
        values.forEach(select::with);
        return select;
    }

    /** The same items of those with the ids, newest first. */
    static Sql ofThese(Database database, String facts, Collection<UUID> ids) {
        return database.sql(ITEMS.formatted(facts, "(select * from volunteer where id = any (:ids))", "desc"))
                .with("ids", ids);
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
    private void range(String column, DivisionCode value, ListFilter filter) {
        UUID after = filter.after();
        if (few || (filter.stage() != null && !column.equals("village_code"))) {
            and(column + " = :code", "code", value);
            if (after != null) {
                and("id " + order.beyond() + " :after", "after", after);
            }
            return;
        }
        sorted = "%1$s %2$s, id %2$s".formatted(column, order.direction());
        boolean upwards = order == ListOrder.OLDEST_FIRST;
        and(column + (upwards ? " <= :code" : " >= :code"), "code", value);
        if (after == null) {
            conditions.add(column + (upwards ? " >= :code" : " <= :code"));
        } else {
            and("(" + column + ", id) " + order.beyond() + " (:code, :after)", "after", after);
        }
    }

    private void and(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }
}
