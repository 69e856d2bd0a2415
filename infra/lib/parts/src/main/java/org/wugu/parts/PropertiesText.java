package org.wugu.parts;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;

/** Settings as the text of a properties file, with everything escaped that needs it. */
public final class PropertiesText {

    private PropertiesText() {}

    public static String of(Map<String, String> settings) {
        Properties properties = new Properties();
        // A dollar sign would begin an expression.
        settings.forEach((key, value) -> properties.setProperty(key, value.replace("$", "\\$")));
        StringWriter text = new StringWriter();
        try {
            properties.store(text, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
