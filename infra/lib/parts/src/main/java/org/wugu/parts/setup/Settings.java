package org.wugu.parts.setup;

import java.nio.file.Path;
import java.util.Properties;
import org.wugu.parts.process.Trouble;

/** What whoever starts Wugu can choose, as system properties; every one has a default. */
public final class Settings {

    private final Properties properties;

    public Settings(Properties properties) {
        this.properties = properties;
    }

    /** {@code wugu.data}: the folder that everything is kept in, by default {@code .wugu} in the checkout. */
    public Path dataFolder(Path checkout) {
        return Path.of(properties.getProperty(
                        "wugu.data", checkout.resolve(".wugu").toString()))
                .toAbsolutePath()
                .normalize();
    }

    /** {@code wugu.port.NAME}. @throws Trouble when it is no port */
    public int port(Listener listener) {
        String text = properties.getProperty(listener.setting(), Integer.toString(listener.port()));
        try {
            int port = Integer.parseInt(text);
            if (port > 0 && port < 65536) {
                return port;
            }
        } catch (NumberFormatException e) {
            // The sentence below says it.
        }
        throw new Trouble("-D" + listener.setting() + "=" + text + " is no port: choose a number from 1 to 65535.");
    }

    /** {@code wugu.demo.password}: the password of all demo accounts, from the first start on. */
    public String demoPassword() {
        return properties.getProperty("wugu.demo.password", "Wugu-demo-2026");
    }

    /** {@code demo}: whether to fill the townships with synthetic people. */
    public boolean demo() {
        return properties.containsKey("demo") && !properties.getProperty("demo").equals("false");
    }
}
