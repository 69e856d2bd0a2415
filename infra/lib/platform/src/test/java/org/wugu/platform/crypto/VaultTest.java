package org.wugu.platform.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {

    private static final String ID_NUMBER = "371521201503010011";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void makeKeys() throws IOException, GeneralSecurityException {
        file = folder.resolve("vault.json");
        Keys.newVault(file);
    }

    @Test
    void opens_what_it_sealed_and_shows_nothing_of_it() throws GeneralSecurityException {
        // Given
        Vault vault = new Vault(file);
        // When
        byte[] sealed = vault.sealText(ID_NUMBER, "volunteer:1");
        // Then
        assertEquals(ID_NUMBER, vault.openText(sealed, "volunteer:1"));
        assertFalse(new String(sealed, UTF_8).contains("3715"));
        assertFalse(
                Arrays.equals(sealed, vault.sealText(ID_NUMBER, "volunteer:1")), "equal values must not look equal");
        assertEquals(ID_NUMBER.length() + 33, sealed.length);
    }

    @Test
    void does_not_open_in_another_row() throws GeneralSecurityException {
        // Given
        Vault vault = new Vault(file);
        byte[] sealed = vault.sealText(ID_NUMBER, "volunteer:1");
        // When, Then
        assertThatThrownBy(() -> vault.open(sealed, "volunteer:2"))
                .isInstanceOf(CannotOpen.class)
                .hasMessageNotContaining(ID_NUMBER);
    }

    @Test
    void does_not_open_when_a_bit_has_changed() throws GeneralSecurityException {
        // Given
        Vault vault = new Vault(file);
        byte[] sealed = vault.sealText(ID_NUMBER, "volunteer:1");
        sealed[sealed.length - 1] ^= 1;
        // When, Then
        assertThrows(CannotOpen.class, () -> vault.open(sealed, "volunteer:1"));
    }

    @Test
    void rotates_key_by_key_with_every_replica_reading_all_along() throws Exception {
        // Given
        byte[] old = new Vault(file).sealText("old", "c");
        int first = writingKey(old);
        // When
        int second = Keys.add(file);
        Vault early = new Vault(file);
        Keys.promote(file, second);
        Vault late = new Vault(file);
        // Then: who has the added key reads what its new primary wrote, and everybody reads the old
        assertEquals(first, writingKey(early.sealText("x", "c")), "an added key does not write yet");
        byte[] fresh = late.sealText("new", "c");
        assertEquals(second, writingKey(fresh));
        assertEquals("new", early.openText(fresh, "c"));
        assertEquals("old", late.openText(old, "c"));
    }

    @Test
    void seals_nothing_and_much() throws GeneralSecurityException {
        // Given
        Vault vault = new Vault(file);
        byte[] large = new byte[5_000_000];
        // When, Then
        assertArrayEquals(new byte[0], vault.open(vault.seal(new byte[0], "c"), "c"));
        assertArrayEquals(large, vault.open(vault.seal(large, "c"), "c"));
    }

    /** Tink begins a sealed value with a 1 and the id of the key. */
    private static int writingKey(byte[] sealed) {
        return ByteBuffer.wrap(sealed, 1, 4).getInt();
    }
}
