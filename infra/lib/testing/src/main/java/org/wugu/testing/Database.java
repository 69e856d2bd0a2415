package org.wugu.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wugu.parts.Databases;
import org.wugu.parts.Migration;

/** Looks into a service's database past the service, as its owner: no row-level security applies. */
public final class Database {

    private final String name;

    private Database(String name) {
        this.name = name;
    }

    /** The database of {@link RealParts} with {@code db=name}. */
    public static Database of(String name) {
        return new Database(name);
    }

    /**
     * A database of its own on the PostgreSQL of {@link RealParts}, made once, as a service's is: with its two roles and
     * with the migrations of the class path.
     *
     * @param environment what the task that migrates finds there
     */
    public static Database made(String name, Map<String, String> environment) {
        Parts.once("database " + name, () -> {
            new Databases(Database::asSuperuser).create(name, Parts.PASSWORD, Parts.PASSWORD);
            new Migration(Parts.workplace(), name, System.getProperty("java.class.path"), url(name), Parts.PASSWORD)
                    .with(environment)
                    .run();
            return name;
        });
        return new Database(name);
    }

    public String name() {
        return name;
    }

    /** A connection as the owner. */
    public Connection asOwner() throws SQLException {
        return DriverManager.getConnection(url(name), name + "_owner", Parts.PASSWORD);
    }

    /** A connection as the application's role, which row-level security binds. */
    public Connection asApp() throws SQLException {
        return DriverManager.getConnection(url(name), name + "_app", Parts.PASSWORD);
    }

    /** All rows of a query, each by column name. */
    public List<Map<String, @Nullable Object>> rows(String sql, @Nullable Object... arguments) {
        try (Connection connection = asOwner();
                PreparedStatement statement = prepare(connection, sql, arguments);
                ResultSet result = statement.executeQuery()) {
            List<Map<String, @Nullable Object>> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(row(result));
            }
            return rows;
        } catch (SQLException e) {
            throw new AssertionError(sql + ": " + e.getMessage(), e);
        }
    }

    /** The only value of the only row. */
    public @Nullable Object value(String sql, @Nullable Object... arguments) {
        List<Map<String, @Nullable Object>> rows = rows(sql, arguments);
        if (rows.size() != 1 || rows.get(0).size() != 1) {
            throw new AssertionError(sql + ": one value expected, " + rows.size() + " rows came");
        }
        return rows.get(0).values().iterator().next();
    }

    /** A count, or any other whole number. */
    public long number(String sql, @Nullable Object... arguments) {
        Object value = value(sql, arguments);
        if (value instanceof Number number) {
            return number.longValue();
        }
        throw new AssertionError(sql + ": a number expected, not " + value);
    }

    /** Changes rows; answers how many. */
    public int execute(String sql, @Nullable Object... arguments) {
        try (Connection connection = asOwner();
                PreparedStatement statement = prepare(connection, sql, arguments)) {
            statement.execute();
            return statement.getUpdateCount();
        } catch (SQLException e) {
            throw new AssertionError(sql + ": " + e.getMessage(), e);
        }
    }

    static String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + Parts.postgresPort() + "/" + database;
    }

    static Connection asSuperuser(String database) throws SQLException {
        return DriverManager.getConnection(url(database), "postgres", Parts.PASSWORD);
    }

    private static PreparedStatement prepare(Connection connection, String sql, @Nullable Object... arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }

    private static Map<String, @Nullable Object> row(ResultSet result) throws SQLException {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
            row.put(result.getMetaData().getColumnLabel(i), result.getObject(i));
        }
        return row;
    }
}
