package org.wugu.acceptance.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wugu.local.Supervisor;
import org.wugu.parts.Checkout;
import org.wugu.parts.Folders;
import org.wugu.parts.KafkaBroker;
import org.wugu.parts.Part;
import org.wugu.parts.process.Workplace;
import org.wugu.parts.setup.Installation;
import org.wugu.parts.setup.Secrets;

/** The whole of Wugu on this machine, started when a test first asks for it and stopped with this JVM. */
public final class Wugu {

    private static final Path FOLDER = Path.of("target/wugu");

    private final Addresses addresses = Addresses.free();
    private final Workplace workplace = emptied();
    private final Installation installation = new Installation(Checkout.here(), workplace, addresses.settings());
    private final Part database = installation.database();
    private final List<Part> foundations = installation.foundations();
    private final List<Part> programs = installation.programs();
    private final List<Part> second = new CopyOnWriteArrayList<>();
    private final Supervisor supervisor = new Supervisor(workplace, line -> System.out.println("  " + line));
    private @Nullable Replicas replicas;

    private static final class Once {
        private static final Wugu WUGU = started();
    }

    private Wugu() {}

    /** The one system of this JVM. */
    public static Wugu running() {
        return Once.WUGU;
    }

    /** Where the gateway listens, and what people type. */
    public URI gateway() {
        return URI.create(installation.publicUrl());
    }

    /** Where a program answers for its health. */
    public URI management(Program program) {
        return addresses.management(program);
    }

    /** Where Keycloak listens. */
    public String keycloak() {
        return installation.keycloak().url();
    }

    /** The password of Keycloak's own administrator. */
    public String keycloakPassword() {
        return secret("keycloak.admin");
    }

    /** The issuer of the tokens. */
    public String issuer() {
        return installation.keycloak().issuer();
    }

    public String programsSecret() {
        return installation.programsSecret();
    }

    public String demoPassword() {
        return addresses.settings().demoPassword();
    }

    /** Kafka's topics, seen by the administrator. */
    public Topics topics() {
        return new Topics(
                KafkaBroker.clientSettings(addresses.kafka(), KafkaBroker.ADMIN, secret("kafka." + KafkaBroker.ADMIN)));
    }

    /** The password of the owner of a service's database. */
    public String ownerPassword(Program service) {
        return secret("postgres." + service.folder().replace("-service", "") + ".owner");
    }

    /** All that a program has been told: its settings and its process's environment and command line. */
    public String toldTo(Program program) {
        try {
            Path process = Path.of(
                    "/proc", Long.toString(process(part(program.folder())).pid()));
            return Files.readString(workplace.folder(program.folder()).resolve("config/application.properties"))
                    + Files.readString(process.resolve("environ"))
                    + Files.readString(process.resolve("cmdline"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the classes are that the first start has kept. */
    public static Path keptClasses() {
        return FOLDER.resolve("classes").toAbsolutePath();
    }

    public Logs logs() {
        return new Logs(workplace.folder("logs"));
    }

    /** Everything that runs, by name. */
    public Map<String, ProcessHandle> processes() {
        Map<String, ProcessHandle> processes = new TreeMap<>();
        parts().forEach(part -> processes.put(part.name(), process(part)));
        return processes;
    }

    /** A part by its name, such as {@code kafka}. The foundations stay as they are left; programs are started again. */
    public Part part(String name) {
        return parts().filter(part -> part.name().equals(name)).findFirst().orElseThrow();
    }

    /**
     * A second gateway before a second volunteer- and assessment-service, started when a test first asks and stopped with
     * everything.
     */
    public synchronized Replicas replicas() {
        if (replicas == null) {
            Replicas drawn = Replicas.onFreePorts();
            second.addAll(installation.replicas(drawn.gatewayPlace(), drawn.services()));
            supervisor.start(second);
            replicas = drawn;
        }
        return replicas;
    }

    /** The process that a part is at present. */
    public static ProcessHandle process(Part part) {
        return ProcessHandle.of(Objects.requireNonNull(part.child()).pid()).orElseThrow();
    }

    /** The foundations are not supervised, so that a test can stop one for a while. */
    private static Wugu started() {
        Wugu wugu = new Wugu();
        Runtime.getRuntime().addShutdownHook(new Thread(wugu.supervisor::stop, "stop Wugu"));
        wugu.database.start();
        wugu.installation.prepare();
        wugu.startOnce();
        start(wugu.foundations);
        wugu.supervisor.start(wugu.programs);
        return wugu;
    }

    /** What every start but the first one finds is what is looked at: the kept classes. */
    private void startOnce() {
        start(foundations);
        start(programs);
        workplace.keepClasses();
        programs.forEach(Part::stop);
        foundations.forEach(Part::stop);
    }

    private static void start(List<Part> parts) {
        CompletableFuture.allOf(parts.stream()
                        .map(part -> CompletableFuture.runAsync(part::start))
                        .toArray(CompletableFuture<?>[]::new))
                .join();
    }

    private Stream<Part> parts() {
        return Stream.of(Stream.of(database), foundations.stream(), programs.stream(), second.stream())
                .flatMap(parts -> parts);
    }

    private static Workplace emptied() {
        try {
            Workplace.at(FOLDER).stopLeftovers();
            Folders.delete(FOLDER);
            return Workplace.at(FOLDER).keepingClasses();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String secret(String name) {
        return Secrets.in(workplace.folder()).of(name);
    }
}
