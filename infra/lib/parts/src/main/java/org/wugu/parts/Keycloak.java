package org.wugu.parts;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.wugu.parts.process.Child;
import org.wugu.parts.process.Command;
import org.wugu.parts.process.Ports;
import org.wugu.parts.process.Wait;
import org.wugu.parts.process.Workplace;

/** Keycloak 26 on a database of its own. The realm is imported when it does not exist yet. */
public final class Keycloak extends Part {

    /** The administrator of the master realm, for whoever sets up; made with the database. */
    public static final String ADMIN = "wugu-setup";

    private static final String REALM = "wugu";

    /**
     * Where it keeps its data.
     *
     * @param url JDBC address
     */
    public record Database(String url, String user, String password) {}

    /** What the realm holds at its first start. */
    public enum Realm {
        /** What every installation gets: no account of a person, and no token for a password. */
        PLAIN,
        /** With the overlay {@code infra/keycloak/demo}: known accounts, and a client that gets tokens for them. */
        DEMONSTRATION
    }

    private final Checkout checkout;
    private final Workplace workplace;
    private final int port;
    private final int managementPort;
    private final Realm realm;
    private final Database database;
    private final String adminPassword;
    private final Map<String, String> variables;

    /**
     * @param port the port, 0 for a free one
     * @param managementPort the port of health and metrics, 0 for a free one
     * @param variables what the placeholders of the realm's files stand for; {@code infra/keycloak/realm} lists them
     */
    public Keycloak(
            Checkout checkout,
            Workplace workplace,
            int port,
            int managementPort,
            Realm realm,
            Database database,
            String adminPassword,
            Map<String, String> variables) {
        super("keycloak", Duration.ofSeconds(15));
        this.checkout = checkout;
        this.workplace = workplace;
        this.port = Ports.orFree(port);
        this.managementPort = Ports.orFree(managementPort);
        this.realm = realm;
        this.database = database;
        this.adminPassword = adminPassword;
        this.variables = Map.copyOf(variables);
    }

    /** The origin that it and its tokens are known by. */
    public String url() {
        return "http://localhost:" + port;
    }

    public String issuer() {
        return url() + "/realms/" + REALM;
    }

    @Override
    protected Child launch() {
        Path home = home();
        writeRealm(home.resolve("data/import"));
        Command command = Command.java(
                        name(),
                        home,
                        List.of(
                                "-Xms64m",
                                "-Xmx256m",
                                "-Xss512k",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:MaxMetaspaceSize=192m",
                                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                                "--add-opens=java.base/java.util=ALL-UNNAMED",
                                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                                "-Dkc.home.dir=" + home,
                                "-Djboss.server.config.dir=" + home.resolve("conf"),
                                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                                "-cp",
                                home.resolve("lib/quarkus-run.jar").toString(),
                                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                                "start",
                                "--optimized",
                                "--import-realm",
                                "--cache=local",
                                "--http-enabled=true",
                                "--http-host=127.0.0.1",
                                "--http-port=" + port,
                                "--http-management-port=" + managementPort,
                                "--hostname=" + url()))
                .with(variables)
                .with(Map.of(
                        "KC_DB_URL",
                        database.url(),
                        "KC_DB_USERNAME",
                        database.user(),
                        "KC_DB_PASSWORD",
                        database.password(),
                        "KC_DB_POOL_MAX_SIZE",
                        "20",
                        "KC_HTTP_POOL_MAX_THREADS",
                        "32",
                        "KC_BOOTSTRAP_ADMIN_USERNAME",
                        ADMIN,
                        "KC_BOOTSTRAP_ADMIN_PASSWORD",
                        adminPassword));
        return workplace.start(command, checkout.program("keycloak"));
    }

    @Override
    protected void awaitReady(Child started) {
        // The realm and not the log or the health: it answers only after the import.
        Wait.until(
                started,
                Duration.ofMinutes(5),
                () -> Http.status("http://127.0.0.1:" + port + "/realms/" + REALM) == 200);
    }

    /** A home of its own, so that several can run on one unpacked distribution. */
    private Path home() {
        Path home = workplace.folder("keycloak");
        Path distribution = checkout.programFolder("keycloak", "keycloak-");
        for (String part : List.of("lib", "conf", "providers")) {
            link(home.resolve(part), distribution.resolve(part));
        }
        Path themes = checkout.module("infra/keycloak/themes");
        link(home.resolve("themes"), Files.isDirectory(themes) ? themes : distribution.resolve("themes"));
        return home;
    }

    /** It looks for the realm below its home. */
    private void writeRealm(Path folder) {
        ObjectMapper json = new ObjectMapper();
        try {
            ObjectNode whole = read(json, "infra/keycloak/realm/wugu-realm.json");
            if (realm == Realm.DEMONSTRATION) {
                read(json, "infra/keycloak/demo/wugu-demo.json")
                        .properties()
                        .forEach(more -> whole.withArray(more.getKey()).addAll((ArrayNode) more.getValue()));
            }
            Files.createDirectories(folder);
            json.writeValue(folder.resolve("wugu-realm.json").toFile(), whole);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ObjectNode read(ObjectMapper json, String file) throws IOException {
        return (ObjectNode) json.readTree(checkout.module(file).toFile());
    }

    private static void link(Path link, Path target) {
        try {
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
