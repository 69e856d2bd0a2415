package org.wugu.bench.people;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which tables have which columns, in a database that another checkout may have made: what it does not have yet, or any more,
 * cannot be filled.
 */
record Schema(Map<String, Set<String>> columns) {

    static Schema of(Connection database) throws SQLException {
        Map<String, Set<String>> columns = new HashMap<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select table_name, column_name from information_schema.columns where table_schema = 'public'")) {
            while (rows.next()) {
                columns.computeIfAbsent(rows.getString(1), table -> new HashSet<>())
                        .add(rows.getString(2));
            }
        }
        return new Schema(columns);
    }

    boolean has(String table) {
        return columns.containsKey(table);
    }

    boolean has(String table, String column) {
        return columns.getOrDefault(table, Set.of()).contains(column);
    }
}
