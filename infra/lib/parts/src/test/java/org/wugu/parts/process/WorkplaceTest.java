package org.wugu.parts.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkplaceTest {

    @TempDir
    private Path folder;

    private Workplace workplace;

    @BeforeEach
    void open() {
        workplace = Workplace.at(folder);
    }

    @AfterEach
    void close() {
        workplace.killRest();
    }

    @Test
    void aChildLeadsASessionOfItsOwn() {
        // When
        Child child = workplace.start(sleeper("sleeper"));

        // Then
        assertThat(Wait.met(Duration.ofSeconds(5), () -> session(child).equals(Long.toString(child.pid()))))
                .isTrue();
    }

    @Test
    void stoppingAChildAlsoEndsWhatItHasStarted() {
        // Given
        Child child = workplace.start(Command.of("parent", folder, "sh", "-c", "sleep 1000 & wait"));
        assertThat(Wait.met(
                        Duration.ofSeconds(5),
                        () -> ProcessHandle.of(child.pid())
                                        .orElseThrow()
                                        .children()
                                        .count()
                                == 1))
                .isTrue();
        ProcessHandle grandchild = ProcessHandle.of(child.pid())
                .orElseThrow()
                .children()
                .findFirst()
                .orElseThrow();

        // When
        child.stop(Duration.ofSeconds(5));

        // Then
        assertThat(Wait.met(Duration.ofSeconds(5), () -> !grandchild.isAlive())).isTrue();
        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void theNextRunFindsAndStopsWhatAKilledRunHasLeft() {
        // Given
        Child left = workplace.start(sleeper("kafka"));

        // When
        var names = Workplace.at(folder).stopLeftovers();

        // Then
        assertThat(names).containsExactly("kafka");
        assertThat(left.isAlive()).isFalse();
    }

    @Test
    void aStrangerThatGotTheSamePidLaterIsLeftAlone() throws IOException {
        // Given
        Child stranger = workplace.start(sleeper("stranger"));
        Files.writeString(folder.resolve("run/kafka.pid"), stranger.pid() + " 1");
        Files.delete(folder.resolve("run/stranger.pid"));

        // When
        var names = Workplace.at(folder).stopLeftovers();

        // Then
        assertThat(names).isEmpty();
        assertThat(stranger.isAlive()).isTrue();
    }

    @Test
    void nothingIsStartedOnceItIsClosed() {
        // Given
        workplace.close();

        // Then
        assertThatThrownBy(() -> workplace.start(sleeper("late"))).isInstanceOf(Trouble.class);
    }

    @Test
    void aDataFolderThatIsNoneIsOneClearSentence() throws IOException {
        // Given
        Path file = Files.writeString(folder.resolve("file"), "");

        // Then
        assertThatThrownBy(() -> Workplace.at(file))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("The data folder " + file + " cannot be read and written by");
    }

    private static String session(Child child) {
        try {
            return Files.readString(Path.of("/proc/" + child.pid() + "/stat")).split(" ")[5];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Command sleeper(String name) {
        return Command.of(name, folder, "sleep", "1000");
    }
}
