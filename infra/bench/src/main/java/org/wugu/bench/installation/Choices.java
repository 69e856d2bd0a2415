package org.wugu.bench.installation;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.wugu.parts.process.Ports;
import org.wugu.parts.setup.Listener;
import org.wugu.parts.setup.Settings;

/** What is chosen for a system beside others: a data folder, and ports, which its folder remembers. */
final class Choices {

    private final Properties properties;

    private Choices(Properties properties) {
        this.properties = properties;
    }

    /** @param folder the data folder, which exists */
    static Choices in(Path folder) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("wugu.data", folder.toString());
        Path remembered = folder.resolve("bench-ports.properties");
        if (Files.exists(remembered)) {
            // Keycloak keeps the addresses of its first start.
            try (Reader reader = Files.newBufferedReader(remembered)) {
                properties.load(reader);
            }
            return new Choices(properties);
        }
        Set<Integer> taken = new HashSet<>();
        for (Listener listener : Listener.values()) {
            int port = anyPort();
            while (Ports.answers(port) || !taken.add(port)) {
                port = anyPort();
            }
            properties.setProperty(listener.setting(), Integer.toString(port));
        }
        try (Writer writer = Files.newBufferedWriter(remembered)) {
            properties.store(writer, null);
        }
        return new Choices(properties);
    }

    Settings settings() {
        return new Settings(properties);
    }

    /** As {@code -Prun} takes them. */
    List<String> asOptions() {
        return properties.stringPropertyNames().stream()
                .sorted()
                .map(name -> "-D" + name + "=" + properties.getProperty(name))
                .toList();
    }

    /** Below those that the kernel gives to outgoing connections, so that none sits there when its program starts. */
    private static int anyPort() {
        return ThreadLocalRandom.current().nextInt(12_000, 32_000);
    }
}
