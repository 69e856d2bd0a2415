package org.wugu.parts.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A running child process, the first of a session of its own, so that a Ctrl-C of ours does not reach it. */
public final class Child {

    private final Command command;
    private final Process process;
    private final Path log;
    private final PidFile pidFile;

    private Child(Command command, Process process, Path log, PidFile pidFile) {
        this.command = command;
        this.process = process;
        this.log = log;
        this.pidFile = pidFile;
    }

    /** setsid keeps the pid, since a fresh child leads no process group. */
    static Child start(Command command, Path log, Path pidFolder) throws IOException {
        ProcessBuilder builder = new ProcessBuilder();
        builder.command().add("setsid");
        builder.command().addAll(command.words());
        builder.environment().putAll(command.environment());
        builder.directory(command.folder().toFile());
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        Process process = builder.start();
        process.getOutputStream().close();
        return new Child(command, process, log, PidFile.write(pidFolder, command, process.toHandle()));
    }

    public String name() {
        return command.name();
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public Path log() {
        return log;
    }

    /** Completes when the process ends, with its exit code; 128 + n for signal n. */
    public CompletableFuture<Integer> onExit() {
        return process.onExit().thenApply(Process::exitValue);
    }

    /** Waits for the end. Null when it still runs after that time. */
    public @Nullable Integer await(Duration time) throws InterruptedException {
        return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS) ? Integer.valueOf(process.exitValue()) : null;
    }

    /** Asks it to end, kills it when it does not within that time, and kills what it has left behind. */
    public void stop(Duration grace) {
        List<ProcessHandle> descendants = process.descendants().toList();
        Signals.send(command.stop(), process.toHandle());
        try {
            if (!process.waitFor(grace.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        descendants.forEach(ProcessHandle::destroyForcibly);
        pidFile.delete();
    }

    /** The last lines of what it wrote, for a message. */
    public String lastWords(int lines) {
        try {
            List<String> all = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return all.subList(Math.max(0, all.size() - lines), all.size()).stream()
                    .map(LogLine::readable)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            return "";
        }
    }
}
