package org.wugu.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wugu.parts.Part;
import org.wugu.parts.process.Child;
import org.wugu.parts.process.Command;
import org.wugu.parts.process.Trouble;
import org.wugu.parts.process.Wait;
import org.wugu.parts.process.Workplace;

class SupervisorTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private Workplace workplace;
    private Supervisor supervisor;

    @BeforeEach
    void supervise() {
        workplace = Workplace.at(folder);
        supervisor =
                new Supervisor(workplace, new Console(new PrintStream(output, true, StandardCharsets.UTF_8))::progress);
    }

    @AfterEach
    void stop() {
        supervisor.stop();
    }

    @Test
    void whatIsKilledIsStartedAgainAndSaidSo() {
        // Given
        Part part = new Program("program", "exec sleep 1000");
        supervisor.start(List.of(part));
        Child first = Objects.requireNonNull(part.child());

        // When
        ProcessHandle.of(first.pid()).orElseThrow().destroyForcibly();

        // Then
        assertThat(Wait.met(PATIENCE, () -> said("program is ready again"))).isTrue();
        assertThat(said("program has ended (signal 9) and is started again")).isTrue();
        assertThat(Objects.requireNonNull(part.child()).isAlive()).isTrue();
    }

    @Test
    void everythingIsStoppedLastStartedFirstAndNothingIsStartedAgain() {
        // Given
        Part first = new Program("first", "exec sleep 1000");
        Part second = new Program("second", "exec sleep 1000");
        supervisor.start(List.of(first));
        supervisor.start(List.of(second));

        // When
        supervisor.stop();

        // Then
        assertThat(output.toString(StandardCharsets.UTF_8))
                .containsSubsequence("stopping second", "stopping first")
                .doesNotContain("started again");
        assertThat(List.of(first, second))
                .noneMatch(part -> Objects.requireNonNull(part.child()).isAlive());
    }

    @Test
    void aProgramThatEndsWhileStartingIsAClearSentenceWithItsLastWords() {
        // Given
        Part part = new Program("program", "echo no luck; exit 3");

        // Then
        assertThatThrownBy(() -> supervisor.start(List.of(part)))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("program ended while starting")
                .hasMessageContaining("no luck");
    }

    private boolean said(String text) {
        return output.toString(StandardCharsets.UTF_8).contains(text);
    }

    /** Ready once the shell has become the program. */
    private final class Program extends Part {

        private final String script;

        Program(String name, String script) {
            super(name, PATIENCE);
            this.script = script;
        }

        @Override
        protected Child launch() {
            return workplace.start(Command.of(name(), folder, "sh", "-c", script));
        }

        @Override
        protected void awaitReady(Child started) {
            Wait.until(started, PATIENCE, () -> ProcessHandle.of(started.pid())
                    .flatMap(process -> process.info().command())
                    .filter(command -> command.endsWith("sleep"))
                    .isPresent());
        }
    }
}
