package org.wugu.volunteer.application;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.OrgScope;
import org.wugu.kernel.Tier;

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
    private final List<Object> values = new ArrayList<>();
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
            OrgScope scope,
            ListFilter filter,
            @Nullable String worklist,
            Function<String, List<byte[]>> tokens,
            int rows) {
        ListQuery query = new ListQuery(filter.name() != null, rows);
        query.stage(scope, filter);
        if (worklist != null) {
            query.conditions.add(worklist);
        }
        if (filter.village() != null) {
            query.newestOf("village_code", filter.village(), filter);
        } else if (filter.township() != null) {
            query.newestOf("township_code", filter.township(), filter);
        } else {
            query.newestOf(ownColumn(scope.tier()), scope.code().value(), filter);
        }
        if (filter.village() != null && filter.township() != null) {
            query.and("township_code = ?", filter.township());
        }
        if (filter.name() != null) {
            query.and(
                    "id in (select t.volunteer_id from volunteer_name_token t where t.token = any (?))",
                    tokens.apply(filter.name()).toArray(new byte[0][]));
        }
        return query;
    }

    /** The page is cut before identities are joined to it, so that only its rows are looked up. */
    String sql() {
        return """
               select v.*, n.sealed name, i.masked
               from (select * from volunteer where %s order by %s limit %d) v
               left join volunteer_name n on n.volunteer_id = v.id
               left join volunteer_identity i on i.volunteer_id = v.id
               order by v.id desc""".formatted(String.join(" and ", conditions), order, rows);
    }

    void prepare(Connection connection) throws SQLException {
        if (byName) {
            return; // a name has few bearers, and finding them first is what the planner does by itself
        }
        try (PreparedStatement hints = connection.prepareStatement(FOLLOW_THE_INDEX);
                ResultSet ignored = hints.executeQuery()) {
            ignored.next();
        }
    }

    void bind(Connection connection, PreparedStatement statement) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof byte[][] tokens) {
                statement.setArray(i + 1, connection.createArrayOf("bytea", tokens));
            } else {
                statement.setObject(i + 1, values.get(i));
            }
        }
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
            and("stage = ?", filter.stage().name());
        }
    }

    /**
     * Where a stage or a name narrows as well, an equality. Otherwise a range of one value, which no other index than the
     * one that leads with the column can sort by; the primary key would walk through everybody else's rows.
     */
    private void newestOf(String column, String value, ListFilter filter) {
        UUID after = filter.after();
        if (byName || (filter.stage() != null && !column.equals("village_code"))) {
            and(column + " = ?", value);
            if (after != null) {
                and("id < ?", after);
            }
            return;
        }
        order = column + " desc, id desc";
        and(column + " >= ?", value);
        if (after == null) {
            and(column + " <= ?", value);
        } else {
            conditions.add("(" + column + ", id) < (?, ?)");
            values.add(value);
            values.add(after);
        }
    }

    private void and(String condition, Object value) {
        conditions.add(condition);
        values.add(value);
    }
}
