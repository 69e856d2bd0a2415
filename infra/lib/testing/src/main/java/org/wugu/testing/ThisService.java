package org.wugu.testing;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The service whose module the tests run in, as its {@code application.properties} says. */
public final class ThisService {

    private static final Path SETTINGS = Path.of("src/main/resources/application.properties");

    private ThisService() {}

    /** {@code wugu.service}, such as volunteer; also the name of its database. */
    public static String id() {
        return setting("wugu.service");
    }

    /** {@code wugu.messages.plural}, such as volunteers: its topics are called by it. */
    public static String plural() {
        return setting("wugu.messages.plural");
    }

    private static String setting(String name) {
        Properties settings = new Properties();
        try (Reader reader = Files.newBufferedReader(SETTINGS)) {
            settings.load(reader);
        } catch (IOException e) {
            throw new AssertionError(SETTINGS.toAbsolutePath() + " cannot be read", e);
        }
        String value = settings.getProperty(name);
        if (value == null) {
            throw new AssertionError(SETTINGS.toAbsolutePath() + " does not say " + name);
        }
        return value;
    }
}
