package org.wugu.parts.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the process behind a listening port as far as /proc shows it to this user. */
final class PortHolder {

    private static final String LISTENING = "0A";

    private PortHolder() {}

    /** For example {@code process 4711 (/usr/bin/python3 -m http.server)}. */
    static Optional<String> of(int port) {
        Set<String> sockets = Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .flatMap(table -> sockets(Path.of(table), port))
                .collect(Collectors.toSet());
        return ProcessHandle.allProcesses()
                .filter(process -> holdsOne(process, sockets))
                .findFirst()
                .map(process -> "process " + process.pid()
                        + process.info()
                                .command()
                                .map(command -> " (" + command + ")")
                                .orElse(""));
    }

    private static Stream<String> sockets(Path table, int port) {
        String address = String.format(":%04X", port);
        try {
            return Files.readAllLines(table).stream()
                    .map(line -> line.trim().split("\\s+"))
                    .filter(words -> words.length > 9 && words[1].endsWith(address) && words[3].equals(LISTENING))
                    .map(words -> "socket:[" + words[9] + "]");
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    private static boolean holdsOne(ProcessHandle process, Set<String> sockets) {
        try (Stream<Path> open = Files.list(Path.of("/proc", Long.toString(process.pid()), "fd"))) {
            return open.anyMatch(link -> pointsTo(link, sockets));
        } catch (IOException | java.io.UncheckedIOException e) {
            return false;
        }
    }

    private static boolean pointsTo(Path link, Set<String> sockets) {
        try {
            return sockets.contains(Files.readSymbolicLink(link).toString());
        } catch (IOException e) {
            return false;
        }
    }
}
