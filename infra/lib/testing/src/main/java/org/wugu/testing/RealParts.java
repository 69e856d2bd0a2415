package org.wugu.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.LinkedHashMap;
import java.util.Map;
import org.wugu.parts.KafkaBroker;

/**
 * Gives a service under test its own database, Kafka and keys, and lets it believe the tokens of {@link Tokens}.
 *
 * <p>Arguments: {@code db} where the module is no service ({@link ThisService}), {@code s3=true} where the service keeps
 * files, and
 * what the task that migrates finds in its environment, such as {@code WUGU_DIVISIONS_LOCAL_FILE}. The service connects as
 * the application's role and knows no other.
 * All tests of a JVM share one PostgreSQL and one Kafka, and a service's database outlives a restart of the service.
 */
public final class RealParts implements QuarkusTestResourceLifecycleManager {

    private String db = "";
    private boolean s3;
    private final Map<String, String> migration = new LinkedHashMap<>();

    @Override
    public void init(Map<String, String> arguments) {
        db = arguments.containsKey("db") ? arguments.getOrDefault("db", "") : ThisService.id();
        s3 = Boolean.parseBoolean(arguments.getOrDefault("s3", "false"));
        arguments.keySet().stream()
                .filter(name -> name.startsWith("WUGU_"))
                .forEach(name -> migration.put(name, arguments.getOrDefault(name, "")));
        if (!db.matches("[a-z]+")) {
            throw new IllegalArgumentException("no name of a service's database: " + db);
        }
    }

    @Override
    public Map<String, String> start() {
        Parts.startDatabaseAndKafka();
        Database.made(db, migration);
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("quarkus.http.test-port", "0");
        settings.put("quarkus.management.test-port", "0");
        settings.put("quarkus.datasource.jdbc.url", Database.url(db));
        settings.put("quarkus.datasource.username", db + "_app");
        settings.put("quarkus.datasource.password", Parts.PASSWORD);
        KafkaBroker.clientSettings(Parts.kafkaPort(), db + "-service", Parts.PASSWORD)
                .forEach((key, value) -> settings.put("kafka." + key, value));
        settings.putAll(TestKeys.settings());
        settings.putAll(Tokens.settings());
        if (s3) {
            settings.putAll(TestStore.settings(db));
        }
        return settings;
    }

    /** The parts stay for the next test; they end with the JVM. */
    @Override
    public void stop() {}
}
