package org.wugu.platform.crypto;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFilesTest {

    @TempDir
    Path folder;

    @Test
    void a_new_file_is_for_its_owner_only_and_leaves_nothing_beside_it() throws Exception {
        // When
        Keys.newVault(folder.resolve("vault.json"));
        // Then
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("vault.json"))));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void keys_are_never_overwritten() throws Exception {
        // Given
        Path file = folder.resolve("vault.json");
        Keys.newVault(file);
        String before = Files.readString(file);
        // When, Then
        assertThrows(FileAlreadyExistsException.class, () -> Keys.newVault(file));
        assertEquals(before, Files.readString(file));
    }

    @Test
    void a_missing_file_is_named_with_its_setting() {
        assertThatThrownBy(() -> new Vault(folder.resolve("none.json")))
                .isInstanceOf(KeyFileException.class)
                .hasMessageStartingWith("wugu.vault.keyset = " + folder.resolve("none.json"))
                .hasMessageContaining("does not exist");
    }

    @Test
    void a_file_of_something_else_is_refused() throws Exception {
        for (String content : new String[] {"", "{}", "{\"key\": []}", "-----BEGIN KEY-----", "\u0000"}) {
            // Given
            Path file = Files.writeString(folder.resolve("odd.json"), content);
            // When, Then
            assertThatThrownBy(() -> new KeyedHash(file))
                    .isInstanceOf(KeyFileException.class)
                    .hasMessageContaining("not a Tink keyset");
        }
    }

    @Test
    void bytes_that_are_no_text_are_refused() throws Exception {
        // Given
        Path file = Files.write(folder.resolve("odd.json"), new byte[] {(byte) 0xC3, (byte) 0x28});
        // When, Then
        assertThrows(KeyFileException.class, () -> new Vault(file));
    }

    @Test
    void a_folder_is_refused() {
        assertThatThrownBy(() -> new Vault(folder))
                .isInstanceOf(KeyFileException.class)
                .hasMessageContaining("cannot be read");
    }

    @Test
    void the_two_files_cannot_be_mixed_up() throws Exception {
        // Given
        Path hash = folder.resolve("hash.json");
        Keys.newHash(hash);
        Path vault = folder.resolve("vault.json");
        Keys.newVault(vault);
        // When, Then
        assertThatThrownBy(() -> new Vault(hash)).hasMessageContaining("not of the kind");
        assertThatThrownBy(() -> new KeyedHash(vault)).hasMessageContaining("not of the kind");
    }

    @Test
    void an_unknown_key_cannot_be_promoted() throws Exception {
        // Given
        Path file = folder.resolve("vault.json");
        Keys.newVault(file);
        // When, Then
        assertThrows(IllegalArgumentException.class, () -> Keys.promote(file, 1));
    }
}
