package org.wugu.parts;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.wugu.parts.process.Trouble;

/**
 * Makes a service's database with its two roles: NAME_owner owns and migrates it, NAME_app works in it, owns nothing and
 * is bound by row-level security: it may make nothing, not even a temporary table. Doing it again only sets the passwords.
 */
public final class Databases {

    /** Opens a connection to a database as the superuser. */
    @FunctionalInterface
    public interface Server {
        Connection connect(String database) throws SQLException;
    }

    private final Server postgres;

    public Databases(Server postgres) {
        this.postgres = postgres;
    }

    /** A service's database. */
    public void create(String name, String ownerPassword, String appPassword) {
        String owner = name + "_owner";
        String app = name + "_app";
        try (Connection server = postgres.connect("postgres")) {
            role(server, owner, ownerPassword);
            role(server, app, appPassword);
            database(server, name, owner);
            execute(server, "grant connect on database " + name + " to " + app);
        } catch (SQLException e) {
            throw new Trouble("The database " + name + " could not be made: " + e.getMessage(), e);
        }
        inside(name, "grant usage on schema public to " + app);
    }

    /** A database with one role of the same name, for a program that has its own ideas of rights. */
    public void create(String name, String password) {
        try (Connection server = postgres.connect("postgres")) {
            role(server, name, password);
            database(server, name, name);
        } catch (SQLException e) {
            throw new Trouble("The database " + name + " could not be made: " + e.getMessage(), e);
        }
    }

    private void database(Connection server, String name, String owner) throws SQLException {
        if (!exists(server, "select 1 from pg_database where datname = '" + name + "'")) {
            execute(server, "create database " + name + " owner " + owner);
        }
        execute(server, "revoke all on database " + name + " from public");
        inside(name, "alter schema public owner to " + owner);
        inside(name, "revoke all on schema public from public");
    }

    private void inside(String database, String statement) {
        try (Connection connection = postgres.connect(database)) {
            execute(connection, statement);
        } catch (SQLException e) {
            throw new Trouble("The database " + database + " could not be set up: " + e.getMessage(), e);
        }
    }

    private static void role(Connection server, String name, String password) throws SQLException {
        if (!exists(server, "select 1 from pg_roles where rolname = '" + name + "'")) {
            execute(server, "create role " + name);
        }
        execute(
                server,
                "alter role " + name + " login nosuperuser nobypassrls nocreatedb nocreaterole password '"
                        + password.replace("'", "''") + "'");
    }

    private static boolean exists(Connection server, String query) throws SQLException {
        try (Statement statement = server.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
