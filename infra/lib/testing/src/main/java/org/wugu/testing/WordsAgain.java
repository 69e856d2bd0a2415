package org.wugu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Writes words about a person once more after they were erased, past the service and as the owner, so that nothing but a rule
 * of the database can refuse them. Nothing is kept of it.
 */
public final class WordsAgain {

    private static final String REFUSED = "42501";

    private final Database database;
    private final Map<String, String> whose;
    private final UUID person;
    private final Map<String, String> rows = new TreeMap<>();

    /** @param whose by column, as {@link PersonalData} declares it */
    WordsAgain(Database database, Map<String, String> whose, UUID person) {
        this.database = database;
        this.whose = whose;
        this.person = person;
        whose.forEach((column, condition) -> rows.put(
                column,
                String.valueOf(database.rows(
                                "select to_jsonb(t)::text as row from " + table(column) + " t where " + condition,
                                person)
                        .get(0)
                        .get("row"))));
    }

    /** The columns that took words: of a row that is left, or by one that is put there again with words in no other column. */
    public Set<String> taken() {
        Set<String> taken = new TreeSet<>();
        for (String column : whose.keySet()) {
            try (Connection connection = database.asOwner()) {
                connection.setAutoCommit(false);
                if (isTaken(connection, column)) {
                    taken.add(column);
                }
                connection.rollback();
            } catch (SQLException e) {
                throw new AssertionError(column + ": " + e.getMessage(), e);
            }
        }
        return taken;
    }

    private boolean isTaken(Connection connection, String column) throws SQLException {
        try {
            if (changed(connection, column) == 0) {
                assertThat(added(connection, column))
                        .as("rows put into " + column)
                        .isOne();
            }
            return true;
        } catch (SQLException e) {
            if (REFUSED.equals(e.getSQLState())) {
                return false;
            }
            throw e;
        }
    }

    private int changed(Connection connection, String column) throws SQLException {
        String name = name(column);
        try (PreparedStatement update = connection.prepareStatement("update " + table(column) + " t set " + name
                + " = (jsonb_populate_record(t, ?::jsonb))." + name + " where " + whose.get(column))) {
            update.setString(1, rows.get(column));
            update.setObject(2, person);
            return update.executeUpdate();
        }
    }

    private int added(Connection connection, String column) throws SQLException {
        Set<String> others = new TreeSet<>(whose.keySet());
        others.removeIf(other -> other.equals(column) || !table(other).equals(table(column)));
        String names = String.valueOf(database.value(
                "select string_agg(quote_ident(attname), ', ') from pg_attribute where attrelid = ?::regclass"
                        + " and attnum > 0 and not attisdropped and attgenerated = ''",
                table(column)));
        String without = String.valueOf(database.value(
                "select coalesce(jsonb_object_agg(attname, case when attnotnull then '' end), '{}')::text from pg_attribute"
                        + " where attrelid = ?::regclass and attname = any (string_to_array(?, ','))",
                table(column),
                String.join(",", others.stream().map(WordsAgain::name).toList())));
        try (PreparedStatement insert =
                connection.prepareStatement("insert into " + table(column) + " (" + names + ") select " + names
                        + " from jsonb_populate_record(null::" + table(column) + ", ?::jsonb || ?::jsonb)")) {
            insert.setString(1, rows.get(column));
            insert.setString(2, without);
            return insert.executeUpdate();
        }
    }

    private static String table(String column) {
        return column.substring(0, column.lastIndexOf('.'));
    }

    private static String name(String column) {
        return column.substring(column.lastIndexOf('.') + 1);
    }
}
