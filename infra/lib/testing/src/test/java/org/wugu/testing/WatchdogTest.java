package org.wugu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.wugu.parts.process.Wait;

/** In a JVM of its own, which is killed. */
class WatchdogTest {

    @Test
    void partsAndTheirFolderDoNotOutliveAKilledJvm() throws IOException {
        // Given
        Path out = Files.createTempFile("wugu-watchdog", ".out");
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        StartsPostgres.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(Wait.met(Duration.ofSeconds(60), () -> said(out).contains("folder=")))
                .isTrue();
        Path folder = Path.of(said(out).replaceAll("(?s).*folder=(\\S+).*", "$1"));
        long postgres = Long.parseLong(
                Files.readString(folder.resolve("run/postgresql.pid")).split(" ")[0]);
        assertThat(ProcessHandle.of(postgres)).isPresent();

        // When
        jvm.destroyForcibly();

        // Then
        assertThat(Wait.met(Duration.ofSeconds(20), () -> !Files.exists(folder)))
                .isTrue();
        assertThat(Wait.met(
                        Duration.ofSeconds(20), () -> ProcessHandle.of(postgres).isEmpty()))
                .isTrue();
        Files.delete(out);
    }

    private static String said(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }

    /** What the JVM does that is killed. */
    static final class StartsPostgres {

        private StartsPostgres() {}

        public static void main(String[] arguments) throws InterruptedException {
            Parts.postgresPort();
            System.out.println("folder=" + Parts.workplace().folder());
            Thread.currentThread().join();
        }
    }
}
