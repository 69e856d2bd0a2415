package org.wugu.migration;

import java.util.Map;
import java.util.ServiceLoader;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Runs the migrations of its class path as the owner of the database, and ends. Doing it again does nothing. Settings are
 * environment variables: {@value #URL}, {@value #USERNAME}, {@value #PASSWORD} and, as the role that the program has,
 * {@value #APP}.
 */
public final class Migrate {

    public static final String URL = "WUGU_MIGRATION_URL";
    public static final String USERNAME = "WUGU_MIGRATION_USERNAME";
    public static final String PASSWORD = "WUGU_MIGRATION_PASSWORD";
    public static final String APP = "WUGU_MIGRATION_APP";

    /** The exit code for a database that other migrations than these have made; nothing was changed in it. */
    public static final int OTHER_STATE = 3;

    private Migrate() {}

    public static void main(String[] arguments) {
        System.exit(run(System.getenv()));
    }

    private static int run(Map<String, String> environment) {
        try {
            Flyway.configure()
                    .dataSource(
                            required(environment, URL),
                            required(environment, USERNAME),
                            required(environment, PASSWORD))
                    .locations("classpath:db/platform", "classpath:db/migration")
                    .placeholders(Map.of("app", required(environment, APP)))
                    .javaMigrations(ServiceLoader.load(JavaMigrations.class).stream()
                            .flatMap(library -> library.get().with(environment).stream())
                            .toArray(JavaMigration[]::new))
                    .load()
                    .migrate();
            return 0;
        } catch (FlywayValidateException e) {
            System.err.println(e.getMessage());
            return OTHER_STATE;
        } catch (RuntimeException e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }

    private static String required(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the environment variable " + name + " is missing");
        }
        return value;
    }
}
