package org.wugu.bench.installation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import org.wugu.kernel.OrgScope;
import org.wugu.kernel.Role;

/** A service's database by the plain driver, as a request of somebody sees it: every transaction says first who asks. */
public final class ScopedConnection implements AutoCloseable {

    private static final String SET = "select set_config('wugu.lo', ?, true), set_config('wugu.hi', ?, true),"
            + " set_config('wugu.tier', ?, true), set_config('wugu.roles', ?, true), set_config('wugu.person', ?, true)";

    private final Connection connection;
    private final OrgScope scope;

    ScopedConnection(Connection connection, OrgScope scope) throws SQLException {
        this.connection = connection;
        this.scope = scope;
        connection.setAutoCommit(false);
    }

    /** The connection in a transaction that has just begun; the caller commits it or rolls it back. */
    public Connection begun() throws SQLException {
        try (PreparedStatement set = connection.prepareStatement(SET)) {
            set.setString(1, scope.lowerBound());
            set.setString(2, scope.upperBound());
            set.setString(3, scope.tier().claim());
            set.setString(4, scope.roles().stream().map(Role::claim).collect(Collectors.joining(",")));
            set.setString(5, scope.person());
            set.execute();
        }
        return connection;
    }

    /** Reads every value of a question in a transaction of its own; answers the number of rows. */
    public int rows(String question) throws SQLException {
        Connection begun = begun();
        int rows = 0;
        try (Statement select = begun.createStatement();
                ResultSet row = select.executeQuery(question)) {
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                for (int column = 1; column <= columns; column++) {
                    row.getObject(column);
                }
                rows++;
            }
        }
        begun.commit();
        return rows;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
