package org.wugu.platform.database;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Opens connections that belong to no pool. A pooled one would give its LISTEN registrations and advisory locks to the
 * next user; closing one of these ends both.
 */
@Singleton
public class DedicatedConnections {

    private final String url;
    private final String user;
    private final String password;
    private final String service;

    DedicatedConnections(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password,
            @ConfigProperty(name = "wugu.service") String service) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.service = service;
    }

    /**
     * A new connection as the application's role, in auto-commit mode. The caller closes it.
     *
     * @param purpose what it is for, shown in {@code pg_stat_activity}
     * @throws SQLException when the database does not answer within 5 seconds
     */
    public Connection open(String purpose) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", service + " " + purpose);
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("tcpKeepAlive", "true");
        // All that is written here is that events are sent. A crash that undoes it has them sent twice, as may happen
        // anyway; so the next event need not wait for the disk.
        properties.setProperty("options", "-c synchronous_commit=off");
        return DriverManager.getConnection(url, properties);
    }
}
