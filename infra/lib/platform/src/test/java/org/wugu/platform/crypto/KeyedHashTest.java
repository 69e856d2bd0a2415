package org.wugu.platform.crypto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyedHashTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void makeKeys() throws Exception {
        file = folder.resolve("hash.json");
        Keys.newHash(file);
    }

    @Test
    void is_the_same_for_the_same_value_after_a_restart() throws Exception {
        assertArrayEquals(new KeyedHash(file).of("张三"), new KeyedHash(file).of("张三"));
    }

    @Test
    void differs_by_value_and_by_key() throws Exception {
        // Given
        Path other = folder.resolve("other.json");
        Keys.newHash(other);
        KeyedHash hashes = new KeyedHash(file);
        // When
        byte[] hash = hashes.of("371521201503010011");
        // Then
        assertEquals(KeyedHash.LENGTH, hash.length);
        assertFalse(Arrays.equals(hash, hashes.of("37152120140505001X")));
        assertFalse(Arrays.equals(hash, new KeyedHash(other).of("371521201503010011")));
    }

    @Test
    void finds_older_rows_after_a_rotation() throws Exception {
        // Given
        byte[] stored = new KeyedHash(file).of("张三");
        // When
        int second = Keys.add(file);
        Keys.promote(file, second);
        KeyedHash rotated = new KeyedHash(file);
        List<byte[]> lookUp = rotated.all("张三");
        // Then
        assertEquals(2, lookUp.size());
        assertTrue(lookUp.stream().anyMatch(hash -> Arrays.equals(hash, stored)));
        assertEquals(second, KeyedHash.keyVersion(rotated.of("张三")));
        assertFalse(KeyedHash.keyVersion(stored) == second, "the old row says that it waits to be hashed anew");
    }
}
