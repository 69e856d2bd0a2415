package org.wugu.bench.installation;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.wugu.bench.people.Sealing;
import org.wugu.kernel.OrgScope;
import org.wugu.local.build.StalePrograms;
import org.wugu.parts.Checkout;
import org.wugu.parts.Folders;
import org.wugu.parts.KafkaBroker;
import org.wugu.parts.Part;
import org.wugu.parts.Postgres;
import org.wugu.parts.process.Workplace;
import org.wugu.parts.setup.Installation;
import org.wugu.parts.setup.Keysets;
import org.wugu.parts.setup.Listener;
import org.wugu.parts.setup.Secrets;
import org.wugu.parts.setup.Service;
import org.wugu.parts.setup.Settings;
import org.wugu.people.http.Accounts;

/**
 * The whole system with the settings of {@code -Prun}, on ports and in a folder of its own, so that it can run beside another.
 * Either this process has started the parts one by one and can stop and start each, or the launcher of a checkout has, which
 * may be another one than this.
 */
public final class Running implements AutoCloseable {

    private final Workplace workplace;
    private final Settings settings;
    private final Programs programs;
    private final Accounts accounts;
    private final @Nullable Launcher launcher;
    private final List<Part> parts = new ArrayList<>();

    private Running(
            Workplace workplace,
            Settings settings,
            Programs programs,
            Installation installation,
            @Nullable Launcher launcher) {
        this.workplace = workplace;
        this.settings = settings;
        this.programs = programs;
        this.launcher = launcher;
        this.accounts = new Accounts(
                URI.create(installation.keycloak().url()),
                installation.programsSecret(),
                installation::setupPassword,
                settings.demoPassword());
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop"));
    }

    /**
     * Starts the parts of this checkout; returns when all is ready.
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
        Settings settings = Choices.in(workplace.folder()).settings();
        Installation installation = new Installation(checkout, workplace, settings);
        Programs programs = new Programs(workplace.folder(), settings);
        Running running = new Running(workplace, settings, programs, installation, null);
        running.startAll(List.of(installation.database()));
        installation.prepare();
        running.startAll(installation.foundations());
        running.startAll(installation.programs());
        return running;
    }

    /**
     * Has the launcher of a checkout start everything, as a person would; returns when all is ready.
     *
     * @param data a folder of an earlier run to go on with, or one that is not there yet
     */
    public static Running launched(Path checkout, Path data) throws IOException, InterruptedException {
        // The launcher itself is none of what it finds and stops in the data folder.
        Workplace beside = Workplace.at(data.resolveSibling(data.getFileName() + "-launcher"));
        beside.stopLeftovers();
        Workplace workplace = Workplace.at(data);
        workplace.stopLeftovers();
        Choices choices = Choices.in(workplace.folder());
        Programs programs = new Programs(workplace.folder(), choices.settings());
        List<String> options = new ArrayList<>(choices.asOptions());
        options.add("-Dmaven.repo.local=" + System.getProperty("maven.repo.local"));
        Launcher launcher = new Launcher(new Checkout(checkout), beside, options, programs);
        Runtime.getRuntime().addShutdownHook(new Thread(launcher::stop, "stop launcher"));
        launcher.start();
        // Its secrets are there by now.
        Installation installation = new Installation(new Checkout(checkout), workplace, choices.settings());
        return new Running(workplace, choices.settings(), programs, installation, launcher);
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

    /** A fresh access token of somebody there, good for some minutes. */
    public String token(Office office) {
        return accounts.token(office.account());
    }

    /** A connection as the owner of a service's database, whom row-level security does not bind. */
    public Connection owner(Service service) throws SQLException {
        return connect(service.id(), service.id() + "_owner", secret("postgres." + service.id() + ".owner"));
    }

    /**
     * A connection with the role that a service has itself. Row-level security binds it: what it sees a transaction must say
     * first.
     */
    public ScopedConnection of(Service service, OrgScope scope) throws SQLException {
        return new ScopedConnection(
                connect(service.id(), service.id() + "_app", secret("postgres." + service.id() + ".app")), scope);
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

    /** What runs. */
    public Programs programs() {
        return programs;
    }

    /** @throws IllegalStateException when this process has started the parts itself */
    public Launcher launcher() {
        if (launcher == null) {
            throw new IllegalStateException("no launcher has started this");
        }
        return launcher;
    }

    /** Stops a service that this process has started. */
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
        if (launcher != null) {
            launcher.stop();
        }
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
                .orElseThrow(() -> new IllegalStateException("this process has not started " + service));
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
}
