package org.wugu.bench.installation;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.wugu.bench.people.Sealing;
import org.wugu.local.build.StalePrograms;
import org.wugu.parts.Checkout;
import org.wugu.parts.Folders;
import org.wugu.parts.KafkaBroker;
import org.wugu.parts.Part;
import org.wugu.parts.Postgres;
import org.wugu.parts.process.Child;
import org.wugu.parts.process.Ports;
import org.wugu.parts.process.Workplace;
import org.wugu.parts.setup.Installation;
import org.wugu.parts.setup.Keysets;
import org.wugu.parts.setup.Listener;
import org.wugu.parts.setup.Secrets;
import org.wugu.parts.setup.Service;
import org.wugu.parts.setup.Settings;
import org.wugu.people.http.Accounts;

/**
 * The whole system as {@code -Prun} starts it, with the same settings, on ports and in a folder of its own, so that it
 * can run beside another.
 */
public final class Running implements AutoCloseable {

    /** Accounts of the demonstration realm. */
    public static final String CITY = "city-clerk";

    public static final String COUNTY = "yanggu-reviewer";
    public static final String TOWNSHIP = "shouzhang-clerk";

    private final Workplace workplace;
    private final Settings settings;
    private final List<Part> parts = new ArrayList<>();
    private final Accounts accounts;

    private Running(Workplace workplace, Settings settings, Installation installation) {
        this.workplace = workplace;
        this.settings = settings;
        this.accounts = new Accounts(
                URI.create(installation.keycloak().url()),
                installation.programsSecret(),
                installation::setupPassword,
                settings.demoPassword());
    }

    /**
     * Starts everything; returns when all is ready.
     *
     * @param kept a data folder of an earlier run to go on with, or null to begin with an empty one
     * @param build whether to build programs that are older than their sources, as {@code -Prun} does
     */
    public static Running start(@Nullable Path kept, Path fresh, boolean build) throws IOException {
        Checkout checkout = Checkout.here();
        if (kept == null) {
            Folders.delete(fresh);
        }
        Workplace workplace = Workplace.at(kept == null ? fresh : kept);
        workplace.stopLeftovers();
        if (build) {
            build(checkout, workplace);
        }
        Settings settings = settings(workplace.folder());
        Installation installation = new Installation(checkout, workplace, settings);
        Running running = new Running(workplace, settings, installation);
        Runtime.getRuntime().addShutdownHook(new Thread(running::close, "stop"));
        running.startAll(List.of(installation.database()));
        installation.prepare();
        running.startAll(installation.foundations());
        running.startAll(installation.programs());
        return running;
    }

    /** The origin of the gateway. */
    public URI gateway() {
        return at(Listener.GATEWAY);
    }

    public URI service(Service service) {
        return at(service.listener());
    }

    public Accounts accounts() {
        return accounts;
    }

    /** A connection as the owner of a service's database, whom row-level security does not bind. */
    public Connection owner(Service service) throws SQLException {
        return connect(service.id(), service.id() + "_owner", secret("postgres." + service.id() + ".owner"));
    }

    /** A connection to a database that no part of the system uses. */
    public Connection elsewhere() throws SQLException {
        return connect("postgres", Postgres.SUPERUSER, secret("postgres.superuser"));
    }

    /** Writes out now what seeding has left in memory, instead of some time during the measurement. */
    public void checkpoint() throws SQLException {
        try (Connection superuser = elsewhere();
                Statement statement = superuser.createStatement()) {
            statement.execute("checkpoint");
        }
    }

    /** How Kafka's administrator connects. */
    public Map<String, String> kafka() {
        return KafkaBroker.clientSettings(
                settings.port(Listener.KAFKA), KafkaBroker.ADMIN, secret("kafka." + KafkaBroker.ADMIN));
    }

    /** The keys with which a service seals. */
    public Sealing sealing(Service service) throws Exception {
        Path keys = workplace.folder("keys");
        return Sealing.with(Keysets.vault(keys, service.id()), Keysets.hash(keys, service.id()));
    }

    /** The process id of a service. */
    public long pid(Service service) {
        Child child = part(service).child();
        if (child == null) {
            throw new IllegalStateException(service + " does not run");
        }
        return child.pid();
    }

    public void stop(Service service) {
        part(service).stop();
    }

    /** Starts a service that was stopped; returns when it is ready. */
    public void start(Service service) {
        part(service).start();
    }

    /** Stops everything, last started first. */
    @Override
    public synchronized void close() {
        workplace.close();
        for (int i = parts.size() - 1; i >= 0; i--) {
            parts.get(i).stop();
        }
        parts.clear();
        workplace.killRest();
    }

    private Part part(Service service) {
        return parts.stream()
                .filter(part -> part.name().equals(service.program()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(service + " is no part"));
    }

    private void startAll(List<Part> some) {
        parts.addAll(some);
        CompletableFuture.allOf(some.stream()
                        .map(part -> CompletableFuture.runAsync(part::start))
                        .toArray(CompletableFuture<?>[]::new))
                .join();
    }

    /** Read anew each time: it is the installation that draws them, and only it may. */
    private String secret(String name) {
        return Secrets.in(workplace.folder()).of(name);
    }

    private URI at(Listener listener) {
        return URI.create("http://127.0.0.1:" + settings.port(listener));
    }

    private Connection connect(String database, String user, String password) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + settings.port(Listener.POSTGRESQL) + "/" + database, user, password);
    }

    private static void build(Checkout checkout, Workplace workplace) {
        StalePrograms stale = new StalePrograms(checkout.root());
        List<String> toBuild = stale.among(StalePrograms.ofInstallation());
        if (!toBuild.isEmpty()) {
            stale.build(toBuild, workplace);
        }
    }

    private static Settings settings(Path folder) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("wugu.data", folder.toString());
        Path remembered = folder.resolve("bench-ports.properties");
        if (Files.exists(remembered)) {
            // Keycloak keeps the addresses of its first start.
            try (var reader = Files.newBufferedReader(remembered)) {
                properties.load(reader);
            }
            return new Settings(properties);
        }
        Set<Integer> taken = new HashSet<>();
        for (Listener listener : Listener.values()) {
            int port = anyPort();
            while (Ports.answers(port) || !taken.add(port)) {
                port = anyPort();
            }
            properties.setProperty(listener.setting(), Integer.toString(port));
        }
        try (var writer = Files.newBufferedWriter(remembered)) {
            properties.store(writer, null);
        }
        return new Settings(properties);
    }

    /** Below those that the kernel gives to outgoing connections, so that none sits there when its program starts. */
    private static int anyPort() {
        return ThreadLocalRandom.current().nextInt(12_000, 32_000);
    }
}
