package org.wugu.parts.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A program to start.
 *
 * @param name what messages, the log file and the pid file call it
 * @param words the program and its arguments
 * @param environment variables beside the inherited ones
 * @param folder the working folder
 * @param stop the signal that ends it in an orderly way
 */
public record Command(String name, List<String> words, Map<String, String> environment, Path folder, Signal stop) {

    /** The signals that end programs, by the names that {@code kill} takes. */
    public enum Signal {
        INT,
        TERM,
        KILL
    }

    public Command {
        words = List.copyOf(words);
        environment = Map.copyOf(environment);
    }

    public static Command of(String name, Path folder, List<String> words) {
        return new Command(name, words, Map.of(), folder, Signal.TERM);
    }

    public static Command of(String name, Path folder, String... words) {
        return of(name, folder, List.of(words));
    }

    /**
     * A program on the JVM that runs this one. Few malloc arenas, which cost more memory than they save time here, and what is freed goes back to the
     * system; a small young generation: it is touched all over between two collections, and stays resident. Class archives are mapped
     * where they were made for: moved to a random address, as is the default of newer JVMs, every page of them would be
     * written to, and none is shared. A JVM that does not know one of these passes over it. Texts are UTF-8, whatever the machine's user speaks.
     */
    public static Command java(String name, Path folder, List<String> words) {
        List<String> all = new ArrayList<>();
        all.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        all.addAll(List.of(
                "-XX:+IgnoreUnrecognizedVMOptions",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:MaxNewSize=24m",
                "-XX:TrimNativeHeapInterval=10000",
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:ArchiveRelocationMode=0",
                "-Dfile.encoding=UTF-8"));
        all.addAll(words);
        return of(name, folder, all).with(Map.of("MALLOC_ARENA_MAX", "2"));
    }

    /** With more words for the JVM of a {@link #java} command. */
    Command withOptions(String... options) {
        List<String> all = new ArrayList<>(words);
        all.addAll(1, List.of(options));
        return new Command(name, all, environment, folder, stop);
    }

    public Command with(Map<String, String> variables) {
        Map<String, String> all = new LinkedHashMap<>(environment);
        all.putAll(variables);
        return new Command(name, words, all, folder, stop);
    }

    public Command stoppedBy(Signal signal) {
        return new Command(name, words, environment, folder, signal);
    }
}
