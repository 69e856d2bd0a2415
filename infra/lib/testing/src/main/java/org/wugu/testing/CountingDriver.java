package org.wugu.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.Properties;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL's driver, which tells {@link RepeatedStatements} of everything that is executed through it, whoever executes:
 * Hibernate or a statement of our own. Tests of a service use it by themselves, by this module's
 * {@code microprofile-config.properties}.
 */
public final class CountingDriver implements Driver {

    private final Driver postgres = new org.postgresql.Driver();

    @Override
    public @Nullable Connection connect(String url, Properties info) throws SQLException {
        Connection connection = postgres.connect(url, info);
        return connection == null ? null : proxy(Connection.class, connection, CountingDriver::prepared);
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return postgres.acceptsURL(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) throws SQLException {
        return postgres.getPropertyInfo(url, info);
    }

    @Override
    public int getMajorVersion() {
        return postgres.getMajorVersion();
    }

    @Override
    public int getMinorVersion() {
        return postgres.getMinorVersion();
    }

    @Override
    public boolean jdbcCompliant() {
        return postgres.jdbcCompliant();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return postgres.getParentLogger();
    }

    /** What to do with the answer of a call. */
    private interface Counting {
        @Nullable
        Object seen(Method method, @Nullable Object[] arguments, @Nullable Object answer);
    }

    private static @Nullable Object prepared(Method method, @Nullable Object[] arguments, @Nullable Object answer) {
        if (answer instanceof CallableStatement call) {
            return proxy(CallableStatement.class, call, executing(String.valueOf(arguments[0])));
        }
        if (answer instanceof PreparedStatement statement) {
            return proxy(PreparedStatement.class, statement, executing(String.valueOf(arguments[0])));
        }
        if (answer instanceof Statement statement) {
            return proxy(Statement.class, statement, executing(""));
        }
        return answer;
    }

    private static Counting executing(String prepared) {
        return (method, arguments, answer) -> {
            String name = method.getName();
            if (name.equals("executeBatch") || name.equals("executeLargeBatch")) {
                RepeatedStatements.batch(prepared);
            } else if (name.startsWith("execute")) {
                RepeatedStatements.one(arguments.length == 0 ? prepared : String.valueOf(arguments[0]));
            }
            return answer;
        };
    }

    private static <T> T proxy(Class<T> type, T target, Counting counting) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            try {
                Object answer = method.invoke(target, arguments);
                return counting.seen(method, arguments == null ? new Object[0] : arguments, answer);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(CountingDriver.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
