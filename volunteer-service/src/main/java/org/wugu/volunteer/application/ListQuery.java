package org.wugu.volunteer.application;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.OrgScope;
import org.wugu.kernel.Tier;
import org.wugu.volunteer.application.ListApplications.Filter;

/**
 * The query of a page. Row-level security decides what may be seen; the equality with the office's own code only leads the
 * planner to the index that has it first and is sorted by time behind it.
 */
final class ListQuery {

    private final StringBuilder where = new StringBuilder();
    private final List<Object> values = new ArrayList<>();
    private final int rows;

    private ListQuery(int rows) {
        this.rows = rows;
    }

    static ListQuery of(OrgScope scope, Filter filter, Function<String, List<byte[]>> tokens, int rows) {
        ListQuery query = new ListQuery(rows);
        query.and(
                switch (scope.tier()) {
                    case TOWNSHIP -> "township_code = ?";
                    case COUNTY -> "county_code = ?";
                    case CITY, SYSTEM -> "stage = 'REPORTED' and city_code = ?";
                },
                scope.code().value());
        if (filter.stage() != null && scope.tier() != Tier.CITY) {
            query.and("stage = ?", filter.stage().name());
        } else if (filter.stage() != null) {
            // As text of the statement, so that the partial index of reported ones still fits.
            query.where.append(" and stage = '").append(filter.stage().name()).append('\'');
        }
        query.andIfAny("township_code = ?", filter.township());
        query.andIfAny("village_code = ?", filter.village());
        query.andIfAny("id < ?", filter.after());
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
               select v.*, n.sealed name, i.sealed identity
               from (select * from volunteer where %s order by id desc limit %d) v
               left join volunteer_name n on n.volunteer_id = v.id
               left join volunteer_identity i on i.volunteer_id = v.id
               order by v.id desc""".formatted(where, rows);
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

    private void and(String condition, Object value) {
        where.append(where.isEmpty() ? "" : " and ").append(condition);
        values.add(value);
    }

    private void andIfAny(String condition, @Nullable Object value) {
        if (value != null) {
            and(condition, value);
        }
    }
}
