package org.wugu.parts.setup;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.wugu.parts.PrivateFile;
import org.wugu.parts.PropertiesText;
import org.wugu.parts.process.Trouble;

/** The passwords of one data folder: drawn when first asked for, kept in a file that only its user can read. */
public final class Secrets {

    private static final int BYTES = 30;

    private final Path file;
    private final Map<String, String> known = new TreeMap<>();
    private final SecureRandom random = new SecureRandom();

    private Secrets(Path file) {
        this.file = file;
    }

    /** @throws Trouble when the file is there and cannot be read */
    public static Secrets in(Path folder) {
        Secrets secrets = new Secrets(folder.resolve("secrets.properties"));
        if (Files.exists(secrets.file)) {
            secrets.read();
        }
        return secrets;
    }

    /** The secret of that name, 40 characters of letters, digits, hyphen and underscore. */
    public synchronized String of(String name) {
        String secret = known.get(name);
        if (secret == null) {
            byte[] bytes = new byte[BYTES];
            random.nextBytes(bytes);
            secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            known.put(name, secret);
            PrivateFile.write(file, PropertiesText.of(known));
        }
        return secret;
    }

    private void read() {
        try (Reader reader = Files.newBufferedReader(file)) {
            Properties properties = new Properties();
            properties.load(reader);
            properties.stringPropertyNames().forEach(name -> known.put(name, properties.getProperty(name)));
        } catch (IOException | IllegalArgumentException e) {
            throw new Trouble(
                    "The passwords in " + file + " cannot be read ("
                            + e.getClass().getSimpleName()
                            + "): make the file readable to " + System.getProperty("user.name")
                            + "; without them the data in this folder cannot be opened.",
                    e);
        }
    }
}
