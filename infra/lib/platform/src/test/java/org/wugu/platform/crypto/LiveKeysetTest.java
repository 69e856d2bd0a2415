package org.wugu.platform.crypto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.google.crypto.tink.aead.AeadConfig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveKeysetTest {

    @TempDir
    Path folder;

    private Path file;
    private LiveKeyset<Integer> keys;

    @BeforeEach
    void readKeys() throws Exception {
        AeadConfig.register();
        file = folder.resolve("vault.json");
        Keys.newVault(file);
        keys = new LiveKeyset<>(
                "wugu.vault.keyset", file, keyset -> keyset.getPrimary().getId(), Duration.ZERO);
    }

    @Test
    void a_promoted_key_writes_when_all_replicas_hold_it_and_not_before() throws Exception {
        // Given
        Integer before = keys.get();
        int added = Keys.add(file);
        // When
        Keys.promote(file, added);
        // Then
        assertEquals(before, keys.get());
        assertEquals(Integer.toUnsignedLong(added), keys.use().promoted());
        // When
        keys.writeAsPromoted();
        // Then
        assertEquals(added, keys.get());
    }

    @Test
    void keeps_its_keys_when_the_file_breaks_and_takes_up_the_mended_one() throws Exception {
        // Given
        Integer before = keys.get();
        Path whole = Files.copy(file, folder.resolve("copy.json"));
        // When
        Files.writeString(file, "{");
        // Then
        assertSame(before, keys.get());
        // When
        Files.delete(file);
        // Then
        assertSame(before, keys.get());
        // When
        Files.move(whole, file);
        int added = Keys.add(file);
        Keys.promote(file, added);
        keys.get();
        keys.writeAsPromoted();
        // Then
        assertEquals(added, keys.get());
    }
}
