package org.wugu.parts.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Remembers a child on disk, by pid, start time and the signal that ends it, so that a later start finds what a killed launcher left behind. The
 * time tells the child from a stranger that got its pid later.
 */
final class PidFile {

    private final Path file;

    private PidFile(Path file) {
        this.file = file;
    }

    static PidFile write(Path folder, Command command, ProcessHandle process) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(command.name() + ".pid");
        Files.writeString(file, process.pid() + " " + startOf(process).toEpochMilli() + " " + command.stop());
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

    /** The signal that ends it in an orderly way. */
    Command.Signal stop() {
        try {
            return Files.readString(file).endsWith(" INT") ? Command.Signal.INT : Command.Signal.TERM;
        } catch (IOException e) {
            return Command.Signal.TERM;
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
