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
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Finds rows of the log, newest first, as far as row-level security lets the reader see them. */
@ApplicationScoped
class LoggedAccesses {

    private final DataSource database;

    LoggedAccesses(DataSource database) {
        this.database = database;
    }

    /** A subject is looked for row by row within the time asked for. */
    @Transactional(TxType.MANDATORY)
    List<LoggedAccess> find(AccessLogQuery query) throws SQLException {
        Conditions conditions = new Conditions();
        conditions.add("l.at >= ?", query.from() == null ? null : query.from().atOffset(ZoneOffset.UTC));
        conditions.add("l.at < ?", query.to() == null ? null : query.to().atOffset(ZoneOffset.UTC));
        conditions.add("l.person = ?", query.person());
        conditions.add("l.subject_ids @> array[?]", query.subject());
        conditions.add("l.id < ?", query.after());
        String sql = "select " + LoggedAccess.COLUMNS + " from access_log l where " + conditions.sql
                + " order by l.id desc limit ?";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < conditions.values.size(); i++) {
                select.setObject(i + 1, conditions.values.get(i));
            }
            select.setInt(conditions.values.size() + 1, query.limit());
            List<LoggedAccess> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(LoggedAccess.of(row));
                }
            }
            return found;
        }
    }

    private static final class Conditions {
        private final StringBuilder sql = new StringBuilder("true");
        private final List<Object> values = new ArrayList<>();

        void add(String condition, @Nullable Object value) {
            if (value != null) {
                sql.append(" and ").append(condition);
                values.add(value);
            }
        }
    }
}
