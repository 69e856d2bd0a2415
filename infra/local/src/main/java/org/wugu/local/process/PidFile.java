package org.wugu.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Remembers a child on disk, by pid and start time, so that a later start finds what a killed launcher left behind. The
 * time tells the child from a stranger that got its pid later.
 */
final class PidFile {

    private final Path file;

    private PidFile(Path file) {
        this.file = file;
    }

    static PidFile write(Path folder, String name, ProcessHandle process) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(name + ".pid");
        Files.writeString(file, process.pid() + " " + startOf(process).toEpochMilli());
        return new PidFile(file);
    }

    static PidFile at(Path file) {
        return new PidFile(file);
    }

    String name() {
        return file.getFileName().toString().replaceFirst("\\.pid$", "");
    }

    /** The process that was remembered, when it still runs. */
    Optional<ProcessHandle> process() {
        try {
            String[] words = Files.readString(file).trim().split(" ");
            Instant started = Instant.ofEpochMilli(Long.parseLong(words[1]));
            return ProcessHandle.of(Long.parseLong(words[0]))
                    .filter(process -> startOf(process).equals(started));
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
