package org.wugu.parts.setup;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.wugu.parts.Checkout;
import org.wugu.parts.Databases;
import org.wugu.parts.JavaProgram;
import org.wugu.parts.KafkaBroker;
import org.wugu.parts.Keycloak;
import org.wugu.parts.Migration;
import org.wugu.parts.ObjectStore;
import org.wugu.parts.Part;
import org.wugu.parts.Postgres;
import org.wugu.parts.process.Ports;
import org.wugu.parts.process.Workplace;

/** Everything that makes up Wugu on this machine, wired together. */
public final class Installation {

    private static final String KEYCLOAK_DATABASE = "keycloak";

    private final Checkout checkout;
    private final Workplace workplace;
    private final Settings settings;
    private final Secrets secrets;
    private final Postgres postgres;
    private final KafkaBroker kafka;
    private final ObjectStore store;
    private final Keycloak keycloak;

    public Installation(Checkout checkout, Workplace workplace, Settings settings) {
        this.checkout = checkout;
        this.workplace = workplace;
        this.settings = settings;
        this.secrets = Secrets.in(workplace.folder());
        this.postgres = new Postgres(
                checkout,
                workplace,
                settings.port(Listener.POSTGRESQL),
                secrets.of("postgres.superuser"),
                Postgres.Durability.KEEPS);
        this.kafka = new KafkaBroker(
                checkout, workplace, settings.port(Listener.KAFKA), principal -> secrets.of("kafka." + principal));
        this.store = new ObjectStore(
                checkout,
                workplace,
                settings.port(Listener.OBJECTSTORE),
                secrets.of("s3.access-key"),
                secrets.of("s3.secret-key"),
                Stream.of(Service.values()).map(Service::id).toList());
        this.keycloak = new Keycloak(
                checkout,
                workplace,
                settings.port(Listener.KEYCLOAK),
                settings.port(Listener.KEYCLOAK_MANAGEMENT),
                Keycloak.Realm.DEMONSTRATION,
                new Keycloak.Database(
                        postgres.jdbcUrl(KEYCLOAK_DATABASE), KEYCLOAK_DATABASE, secrets.of("postgres.keycloak")),
                setupPassword(),
                realmVariables());
    }

    /** @throws org.wugu.parts.process.Trouble for the first port that is taken */
    public void demandPorts() {
        for (Listener listener : Listener.values()) {
            Ports.demandFree(listener.title(), settings.port(listener), listener.setting());
        }
    }

    /** What comes first, since Keycloak's data is in it. */
    public Part database() {
        return postgres;
    }

    /** What our programs stand on beside the database: they ask Keycloak and Kafka as soon as they start. */
    public List<Part> foundations() {
        return List.of(store, kafka, keycloak);
    }

    /**
     * Makes databases and keys that are missing, and brings the databases to the state that the programs expect; PostgreSQL
     * must run. The programs never learn the owners' passwords.
     */
    public void prepare() {
        makeDatabases();
        migrate();
    }

    /** The first half of {@link #prepare}, on which Keycloak stands as well. */
    public void makeDatabases() {
        Databases databases = new Databases(postgres::connect);
        for (Service service : Service.values()) {
            databases.create(service.id(), ownerPassword(service), appPassword(service));
            Keysets.ensure(workplace.folder("keys"), service.id());
        }
        databases.create(KEYCLOAK_DATABASE, secrets.of("postgres.keycloak"));
    }

    /** The other half, on which the programs stand. */
    public void migrate() {
        try {
            CompletableFuture.allOf(Stream.of(Service.values())
                            .map(service -> CompletableFuture.runAsync(migration(service)::run))
                            .toArray(CompletableFuture<?>[]::new))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** The four services and the gateway. */
    public List<Part> programs() {
        Map<Service, Place> places = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            places.put(service, place(service));
        }
        Place gateway = new Place("", settings.port(Listener.GATEWAY), settings.port(Listener.GATEWAY_MANAGEMENT));
        return replicas(gateway, places);
    }

    /**
     * Further processes of some services, and a gateway that calls those and the first processes of the others. They share
     * everything that replicas share: databases, consumer groups, sessions.
     */
    public List<Part> replicas(Place gateway, Map<Service, Place> places) {
        List<Part> parts = new ArrayList<>();
        places.forEach((service, place) -> parts.add(program(service, place)));
        parts.add(gateway(gateway, places));
        return parts;
    }

    private Place place(Service service) {
        return new Place("", settings.port(service.listener()), settings.port(service.management()));
    }

    /** The origin that people use. */
    public String publicUrl() {
        return "http://localhost:" + settings.port(Listener.GATEWAY);
    }

    public Keycloak keycloak() {
        return keycloak;
    }

    /** The secret of the client {@code wugu-programs}, with which programs get tokens. */
    public String programsSecret() {
        return secrets.of("client.programs");
    }

    /** The password of {@link Keycloak#ADMIN}. */
    public String setupPassword() {
        return secrets.of("keycloak.admin");
    }

    private Migration migration(Service service) {
        return Migration.ofProgram(
                workplace,
                service.id(),
                checkout.builtProgram(service.program()),
                postgres.jdbcUrl(service.id()),
                ownerPassword(service));
    }

    private JavaProgram program(Service service, Place place) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("quarkus.http.host", "127.0.0.1");
        all.put("quarkus.http.port", Integer.toString(place.port()));
        all.put("quarkus.management.host", "127.0.0.1");
        all.put("quarkus.management.port", Integer.toString(place.management()));
        all.put("quarkus.datasource.jdbc.url", postgres.jdbcUrl(service.id()));
        all.put("quarkus.datasource.username", service.id() + "_app");
        all.put("quarkus.datasource.password", appPassword(service));
        kafka.clientSettings(service.program()).forEach((key, value) -> all.put("kafka." + key, value));
        all.put("quarkus.oidc.auth-server-url", keycloak.issuer());
        all.put("quarkus.oidc.token.audience", "wugu-api");
        all.put("quarkus.oidc.application-type", "service");
        // Where printed documents lead to.
        all.put("wugu.public-url", publicUrl());
        // Keycloak may be on its way back when a program is.
        all.put("quarkus.oidc.connection-delay", "90S");
        all.put(
                "wugu.vault.keyset",
                Keysets.vault(workplace.folder("keys"), service.id()).toString());
        all.put(
                "wugu.vault.hash-keyset",
                Keysets.hash(workplace.folder("keys"), service.id()).toString());
        all.put("wugu.s3.endpoint", store.endpoint());
        all.put("wugu.s3.access-key", secrets.of("s3.access-key"));
        all.put("wugu.s3.secret-key", secrets.of("s3.secret-key"));
        all.put("wugu.s3.bucket", service.id());
        return new JavaProgram(
                checkout, workplace, service.program() + place.suffix(), service.program(), place.management(), all);
    }

    private JavaProgram gateway(Place gateway, Map<Service, Place> places) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("quarkus.http.host", "127.0.0.1");
        all.put("quarkus.http.port", Integer.toString(gateway.port()));
        all.put("quarkus.management.host", "127.0.0.1");
        all.put("quarkus.management.port", Integer.toString(gateway.management()));
        all.put("wugu.public-url", publicUrl());
        // On this machine browsers come by plain http.
        all.put("wugu.cookies.secure", "false");
        all.put("wugu.keycloak.url", keycloak.url());
        for (Service service : Service.values()) {
            String prefix = "wugu.services." + service.id();
            Place place = places.getOrDefault(service, place(service));
            all.put(prefix + ".url", place.url());
            all.put(prefix + ".health-url", place.managementUrl());
        }
        all.put("wugu.city.secret", secrets.of("client.city"));
        all.put("wugu.county.secret", secrets.of("client.county"));
        all.put("wugu.township.secret", secrets.of("client.township"));
        all.put("wugu.gateway-admin.secret", secrets.of("client.gateway-admin"));
        all.put("wugu.session.secret", secrets.of("session"));
        return new JavaProgram(checkout, workplace, "gateway" + gateway.suffix(), "gateway", gateway.management(), all);
    }

    private Map<String, String> realmVariables() {
        return Map.of(
                "WUGU_PUBLIC_URL", publicUrl(),
                "WUGU_GATEWAY_URL", publicUrl(),
                "WUGU_CITY_SECRET", secrets.of("client.city"),
                "WUGU_COUNTY_SECRET", secrets.of("client.county"),
                "WUGU_TOWNSHIP_SECRET", secrets.of("client.township"),
                "WUGU_GATEWAY_ADMIN_SECRET", secrets.of("client.gateway-admin"),
                "WUGU_PROGRAMS_SECRET", programsSecret(),
                "WUGU_SERVICE_SECRET", secrets.of("client.service"),
                "WUGU_DEMO_PASSWORD", settings.demoPassword());
    }

    private String ownerPassword(Service service) {
        return secrets.of("postgres." + service.id() + ".owner");
    }

    private String appPassword(Service service) {
        return secrets.of("postgres." + service.id() + ".app");
    }
}
