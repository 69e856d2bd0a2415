package org.wugu.testing;

import java.nio.file.Path;
import java.util.Map;
import org.wugu.parts.setup.Keysets;

/** Encryption keys for a service under test, made once for the JVM. */
final class TestKeys {

    private TestKeys() {}

    static Map<String, String> settings() {
        Path folder = Path.of(Parts.once("keys", () -> {
            Path keys = Parts.workplace().folder("keys");
            Keysets.ensure(keys, "test");
            return keys.toString();
        }));
        return Map.of(
                "wugu.vault.keyset", Keysets.vault(folder, "test").toString(),
                "wugu.vault.hash-keyset", Keysets.hash(folder, "test").toString());
    }
}
