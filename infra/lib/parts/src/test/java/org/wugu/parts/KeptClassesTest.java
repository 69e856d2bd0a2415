package org.wugu.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wugu.parts.process.Workplace;

/** What a start keeps of a program's classes, with the smallest of the real programs. */
class KeptClassesTest {

    @TempDir
    private Path folder;

    private Workplace workplace;
    private ObjectStore store;

    @BeforeEach
    void startOnceAndKeep() {
        workplace = Workplace.at(folder).keepingClasses();
        store = new ObjectStore(Checkout.here(), workplace, 0, "key", "secret", List.of("volunteer"));
        store.start();
        assertThat(mapped()).isEmpty();
        assertThat(workplace.keepClasses()).containsExactly("objectstore");
        store.stop();
    }

    @AfterEach
    void stop() {
        store.stop();
    }

    @Test
    void theNextStartMapsThem() {
        // When
        store.start();

        // Then
        assertThat(mapped()).containsExactly(archive());
        assertThat(workplace.keepClasses()).isEmpty();
        assertThat(folder.resolve("logs/objectstore.log")).isEmptyFile();
    }

    @Test
    void whatIsDamagedIsNotUsedAndMadeAnew() throws IOException, InterruptedException {
        // Given one bit of it that is not as it was
        flipBit(archive());

        // When
        store.start();

        // Then
        assertThat(mapped()).isEmpty();
        assertThat(Http.status(store.endpoint() + "/volunteer")).isEqualTo(403);
        assertThat(folder.resolve("logs/objectstore.log")).isEmptyFile();
        assertThat(workplace.keepClasses()).containsExactly("objectstore");
        store.stop();
        store.start();
        assertThat(mapped()).containsExactly(archive());
    }

    @Test
    void whatTheJvmCannotUseItPassesOverInSilence() throws IOException, InterruptedException {
        // Given a file that is what its name says, and no archive
        byte[] nothing = "no classes".getBytes(StandardCharsets.UTF_8);
        CRC32C sum = new CRC32C();
        sum.update(nothing);
        Path archive = archive();
        String name = archive.getFileName().toString().replaceFirst("[^.]+\\.jsa$", Long.toHexString(sum.getValue()));
        Files.delete(archive);
        Files.write(archive.resolveSibling(name + ".jsa"), nothing);

        // When
        store.start();

        // Then
        assertThat(mapped()).isEmpty();
        assertThat(Http.status(store.endpoint() + "/volunteer")).isEqualTo(403);
        assertThat(folder.resolve("logs/objectstore.log")).isEmptyFile();
    }

    /** The one archive that is kept. */
    private Path archive() {
        try (Stream<Path> all = Files.list(folder.resolve("classes"))) {
            List<Path> found = all.toList();
            assertThat(found).hasSize(1);
            return found.get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The archives beside the JVM's own that the process has mapped. */
    private List<Path> mapped() {
        try (Stream<String> maps = Files.lines(
                Path.of("/proc/" + Objects.requireNonNull(store.child()).pid() + "/maps"))) {
            return maps.filter(line -> line.endsWith(".jsa"))
                    .map(line -> Path.of(line.substring(line.indexOf('/'))))
                    .filter(file -> file.startsWith(folder))
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void flipBit(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            long middle = bytes.length() / 2;
            bytes.seek(middle);
            int was = bytes.read();
            bytes.seek(middle);
            bytes.write(was ^ 1);
        }
    }
}
