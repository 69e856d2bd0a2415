package org.wugu.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.wugu.parts.Checkout;
import org.wugu.parts.KafkaBroker;
import org.wugu.parts.Part;
import org.wugu.parts.Postgres;
import org.wugu.parts.process.Workplace;

/**
 * The parts of this JVM: each is started when it is first asked for and ends with the JVM. Tests see several class
 * loaders, so what is shared are texts among the system properties.
 */
final class Parts {

    static final String PASSWORD = "test";

    private static final String PREFIX = "org.wugu.testing.";

    private Parts() {}

    /** One PostgreSQL and one Kafka, started side by side. */
    static void startDatabaseAndKafka() {
        FutureTask<Integer> kafka = new FutureTask<>(Parts::kafkaPort);
        Thread starting = new Thread(kafka, "start kafka");
        // Kafka's clients find their classes by the thread's loader, and tests are begun by threads of several.
        starting.setContextClassLoader(KafkaBroker.class.getClassLoader());
        starting.start();
        postgresPort();
        try {
            kafka.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while Kafka started", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    static int postgresPort() {
        return Integer.parseInt(once("postgres", () -> {
            Postgres postgres = new Postgres(Checkout.here(), workplace(), 0, PASSWORD, Postgres.Durability.FORGETS);
            start(postgres);
            return Integer.toString(postgres.port());
        }));
    }

    static int kafkaPort() {
        return Integer.parseInt(once("kafka", () -> {
            KafkaBroker kafka = new KafkaBroker(Checkout.here(), workplace(), 0, principal -> PASSWORD);
            start(kafka);
            return Integer.toString(kafka.port());
        }));
    }

    /** The folder that the parts' data, logs and keys are in; it is removed at the end. */
    static Workplace workplace() {
        return Workplace.at(Path.of(once("folder", Parts::newFolder)));
    }

    /** A text that whoever asks first provides, such as the address of a part that is then started. */
    static String once(String name, Supplier<String> first) {
        String key = PREFIX + name;
        // An interned text is the one lock that all class loaders share.
        synchronized (key.intern()) {
            String known = System.getProperty(key);
            if (known == null) {
                known = first.get();
                System.setProperty(key, known);
            }
            return known;
        }
    }

    static void start(Part part) {
        Runtime.getRuntime().addShutdownHook(new Thread(part::stop, "stop " + part.name()));
        part.start();
    }

    private static String newFolder() {
        try {
            Path folder = Files.createTempDirectory("wugu-test");
            Watchdog.over(folder);
            return folder.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
