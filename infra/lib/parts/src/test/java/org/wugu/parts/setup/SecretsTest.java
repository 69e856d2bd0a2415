package org.wugu.parts.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wugu.parts.process.Trouble;

class SecretsTest {

    @TempDir
    private Path folder;

    @Test
    void aSecretIsDrawnOnceAndKeptForItsUserAlone() throws IOException {
        // Given
        String first = Secrets.in(folder).of("session");

        // When
        String again = Secrets.in(folder).of("session");

        // Then
        assertThat(again).isEqualTo(first).hasSize(40);
        assertThat(Secrets.in(folder).of("other")).isNotEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets.properties"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aFileThatCannotBeReadIsOneClearSentence() throws IOException {
        // Given
        Files.createDirectory(folder.resolve("secrets.properties"));

        // Then
        assertThatThrownBy(() -> Secrets.in(folder))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("secrets.properties cannot be read");
    }
}
