package org.wugu.parts.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one folder that everything of a run lives in: {@code logs/} and {@code run/} (who runs), and a folder for each
 * part's data. Children are started here, and none is once it is closed.
 */
public final class Workplace {

    private static final Duration GRACE = Duration.ofSeconds(10);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private final Path folder;
    private final List<Child> children = new CopyOnWriteArrayList<>();
    private boolean closed;
    private @Nullable ClassArchives archives;

    private Workplace(Path folder) {
        this.folder = folder;
    }

    /**
     * Opens a folder, which is made when missing, for the own user alone.
     *
     * @throws Trouble when it cannot be made, read or written
     */
    public static Workplace at(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        try {
            if (!Files.exists(absolute)) {
                Files.createDirectories(absolute);
                // Searchable by others only where the database must run as another user.
                Files.setPosixFilePermissions(
                        absolute,
                        PosixFilePermissions.fromString(User.present() == User.NOBODY ? "rwx--x--x" : "rwx------"));
            }
            Files.createDirectories(absolute.resolve("logs"));
            Files.createDirectories(absolute.resolve("run"));
            Files.delete(Files.createTempFile(absolute, "probe", null));
            try (Stream<Path> list = Files.list(absolute)) {
                list.forEach(path -> {});
            }
        } catch (IOException | UncheckedIOException e) {
            throw new Trouble(
                    "The data folder " + absolute + " cannot be read and written by " + System.getProperty("user.name")
                            + " (" + e.getClass().getSimpleName() + "): give it to that user, or name another with"
                            + " -Dwugu.data=FOLDER.",
                    e);
        }
        return new Workplace(absolute);
    }

    /** From now on the classes of programs on the JVM are kept for their next start ({@link #keepClasses}). */
    public Workplace keepingClasses() {
        archives = new ClassArchives(this);
        return this;
    }

    public Path folder() {
        return folder;
    }

    /** A folder within, made when missing. */
    public Path folder(String name) {
        try {
            return Files.createDirectories(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts a child whose output goes to {@code logs/NAME.log}; the log of the time before is kept as {@code .1}. */
    public Child start(Command command) {
        Path log = folder("logs").resolve(command.name() + ".log");
        synchronized (this) {
            if (closed) {
                throw new Trouble("Everything is being stopped; " + command.name() + " is not started any more.");
            }
            try {
                if (Files.exists(log)) {
                    Files.move(log, log.resolveSibling(command.name() + ".log.1"), StandardCopyOption.REPLACE_EXISTING);
                }
                Child child = Child.start(command, log, folder("run"));
                children.removeIf(old -> !old.isAlive());
                children.add(child);
                return child;
            } catch (IOException e) {
                throw new Trouble(command.name() + " could not be started: " + e.getMessage() + ".", e);
            }
        }
    }

    /**
     * As {@link #start(Command)}, with the classes that were kept of it where they are.
     *
     * @param jars the folder below which all jars of the program are
     */
    public Child start(Command java, Path jars) {
        return archives == null ? start(java) : archives.start(java, jars);
    }

    /**
     * Keeps the classes of those running programs of which none are kept; each stands still meanwhile, for seconds. Answers their names.
     */
    public List<String> keepClasses() {
        return archives == null ? List.of() : archives.make();
    }

    /** As {@link #run(Command, Duration)}, with the classes that were kept of it where they are. */
    public void run(Command java, Path jars, Duration longest) {
        if (archives == null) {
            run(java, longest);
        } else {
            archives.run(java, jars, longest);
        }
    }

    /** Runs a helper program to its end. @throws HelperFailed when it fails or takes longer than that */
    public void run(Command command, Duration longest) {
        run(command, longest, log -> {});
    }

    /** As {@link #run(Command, Duration)}; the follower is shown the log once a second. */
    public void run(Command command, Duration longest, Consumer<Path> follower) {
        Child child = start(command);
        try {
            long end = System.nanoTime() + longest.toNanos();
            Integer code = child.await(LOOK_EVERY);
            while (code == null && System.nanoTime() < end) {
                follower.accept(child.log());
                code = child.await(LOOK_EVERY);
            }
            if (code == null || code != 0) {
                throw new HelperFailed(
                        command.name() + " failed; see " + child.log() + ":\n" + child.lastWords(12), code);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble(command.name() + " was interrupted.", e);
        } finally {
            child.stop(GRACE);
        }
    }

    /** Stops the children that an earlier run left behind when it was killed; answers their names. */
    public List<String> stopLeftovers() {
        List<String> names = new ArrayList<>();
        for (PidFile pidFile : pidFiles()) {
            pidFile.process().ifPresent(process -> {
                names.add(pidFile.name());
                stop(process, pidFile.stop());
            });
            pidFile.delete();
        }
        return names;
    }

    /** From now on no child is started. */
    public synchronized void close() {
        closed = true;
    }

    /** Kills whatever child still runs. Orderly stopping comes before. */
    public void killRest() {
        children.stream().filter(Child::isAlive).forEach(child -> child.stop(Duration.ZERO));
    }

    private List<PidFile> pidFiles() {
        try (Stream<Path> files = Files.list(folder("run"))) {
            return files.filter(file -> file.toString().endsWith(".pid"))
                    .sorted()
                    .map(PidFile::at)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(ProcessHandle process, Command.Signal signal) {
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        all.add(process);
        Signals.send(signal, process);
        await(process);
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(Workplace::await);
    }

    private static void await(ProcessHandle process) {
        process.onExit()
                .completeOnTimeout(process, GRACE.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }
}
