package org.wugu.local;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wugu.parts.process.Trouble;

class DataLockTest {

    @TempDir
    private Path folder;

    @Test
    void aSecondLauncherIsToldWhoRuns() throws IOException {
        // Given
        try (DataLock first = DataLock.on(folder)) {

            // Then
            assertThatThrownBy(() -> DataLock.on(folder))
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining("already runs on " + folder)
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void theNextLauncherMayStartWhenTheFirstHasEnded() throws IOException {
        // Given
        DataLock.on(folder).close();

        // Then
        assertThatCode(() -> DataLock.on(folder).close()).doesNotThrowAnyException();
    }
}
