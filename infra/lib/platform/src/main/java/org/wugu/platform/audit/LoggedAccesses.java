package org.wugu.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.OrgScope;
import org.wugu.kernel.Tier;
import org.wugu.platform.scope.CurrentScope;

/** Finds rows of the log, newest first, as far as row-level security lets the reader see them. */
@ApplicationScoped
class LoggedAccesses {

    private final DataSource database;
    private final CurrentScope scope;

    LoggedAccesses(DataSource database, CurrentScope scope) {
        this.database = database;
        this.scope = scope;
    }

    /** A subject is looked for row by row within the time asked for. */
    @Transactional(TxType.MANDATORY)
    List<LoggedAccess> find(AccessLogQuery query) throws SQLException {
        Search search = new Search(scope.get(), query);
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(search.sql())) {
            search.prepare(connection);
            search.bind(select);
            List<LoggedAccess> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(LoggedAccess.of(row));
                }
            }
            return found;
        }
    }

    /**
     * What is looked for, as a statement. Row-level security decides what may be seen: that the own office's column is asked
     * for, as a range of one value, only leads the planner to the index that is sorted as the page is. It takes a policy's
     * range for narrow, and would rather sort a county; the primary key would walk through everybody else's rows.
     */
    static final class Search {
        private static final String FOLLOW_THE_INDEX =
                "select set_config('enable_sort', 'off', true), set_config('enable_bitmapscan', 'off', true)";

        private final StringBuilder conditions = new StringBuilder();
        private final String office;
        private final List<Object> values = new ArrayList<>();
        private final boolean narrowed;

        Search(OrgScope scope, AccessLogQuery query) {
            office = column(scope.tier());
            Object own = scope.code().value();
            if (query.after() == null) {
                and(office + " >= ?", own);
                and(office + " <= ?", own);
            } else {
                and(office + " >= ?", own);
                and("(" + office + ", l.id) < (?, ?)", own, query.after());
            }
            and("l.at >= ?", query.from() == null ? null : query.from().atOffset(ZoneOffset.UTC));
            and("l.at < ?", query.to() == null ? null : query.to().atOffset(ZoneOffset.UTC));
            and("l.person = ?", query.person());
            and("l.subject_ids @> array[?]", query.subject());
            values.add(query.limit().andOne());
            narrowed = query.from() != null || query.to() != null || query.person() != null;
        }

        /** Tells the planner, for this transaction, to follow the index; where time or reader narrow, it finds its own way. */
        void prepare(Connection connection) throws SQLException {
            if (narrowed) {
                return;
            }
            try (PreparedStatement hints = connection.prepareStatement(FOLLOW_THE_INDEX);
                    ResultSet ignored = hints.executeQuery()) {
                ignored.next();
            }
        }

        String sql() {
            return "select " + LoggedAccess.COLUMNS + " from access_log l where true" + conditions + " order by "
                    + office + " desc, l.id desc limit ?";
        }

        void bind(PreparedStatement statement) throws SQLException {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
        }

        private void and(String condition, @Nullable Object... wanted) {
            if (wanted[0] != null) {
                conditions.append(" and ").append(condition);
                values.addAll(Arrays.asList(wanted));
            }
        }

        private static String column(Tier tier) {
            return switch (tier) {
                case TOWNSHIP -> "l.org_code";
                case COUNTY -> "l.county_code";
                case CITY, SYSTEM -> "l.city_code";
            };
        }
    }
}
