package org.wugu.acceptance.system;

import java.net.URI;
import java.util.Properties;
import org.wugu.parts.setup.Listener;
import org.wugu.parts.setup.Settings;

/** Free ports for everything that listens. */
final class Addresses {

    private final Settings settings;

    private Addresses(Settings settings) {
        this.settings = settings;
    }

    static Addresses free() {
        FreePorts free = new FreePorts();
        Properties properties = new Properties();
        for (Listener listener : Listener.values()) {
            properties.setProperty(listener.setting(), Integer.toString(free.next()));
        }
        return new Addresses(new Settings(properties));
    }

    Settings settings() {
        return settings;
    }

    int kafka() {
        return settings.port(Listener.KAFKA);
    }

    /** Where a program answers for its health. */
    URI management(Program program) {
        Listener listener =
                switch (program) {
                    case GATEWAY -> Listener.GATEWAY_MANAGEMENT;
                    case VOLUNTEER_SERVICE -> Listener.VOLUNTEER_MANAGEMENT;
                    case CHILD_SERVICE -> Listener.CHILD_MANAGEMENT;
                    case MEETING_SERVICE -> Listener.MEETING_MANAGEMENT;
                    case ASSESSMENT_SERVICE -> Listener.ASSESSMENT_MANAGEMENT;
                };
        return URI.create("http://127.0.0.1:" + settings.port(listener));
    }
}
