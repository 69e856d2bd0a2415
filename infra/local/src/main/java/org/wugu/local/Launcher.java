package org.wugu.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.wugu.local.build.StalePrograms;
import org.wugu.local.demo.Demo;
import org.wugu.parts.Checkout;
import org.wugu.parts.process.Trouble;
import org.wugu.parts.process.Workplace;
import org.wugu.parts.setup.Installation;
import org.wugu.parts.setup.Settings;

/** Starts all of Wugu on this machine and stops it again with the JVM, whoever ends that. */
public final class Launcher {

    private static final long LEAST_SPACE = 500L << 20;

    private final Checkout checkout;
    private final Settings settings;
    private final Console console;
    private volatile boolean ending;

    private Launcher(Checkout checkout, Settings settings, Console console) {
        this.checkout = checkout;
        this.settings = settings;
        this.console = console;
    }

    /** @param arguments the checkout's folder */
    public static void main(String[] arguments) throws InterruptedException {
        Console console = new Console(System.out);
        Checkout checkout = new Checkout(Path.of(arguments[0]).toAbsolutePath().normalize());
        Launcher launcher = new Launcher(checkout, new Settings(System.getProperties()), console);
        try {
            launcher.run();
        } catch (Trouble | UncheckedIOException e) {
            // Whoever is being stopped has every reason to fail.
            if (!launcher.ending) {
                console.print("\nWugu does not start. " + sentence(e));
                // The hook stops what has been started.
                System.exit(1);
            }
        }
        // Maven would go on to the next module.
        Thread.currentThread().join();
    }

    private void run() {
        Path folder = settings.dataFolder(checkout.root());
        Workplace workplace = Workplace.at(folder).keepingClasses();
        DataLock lock = DataLock.on(folder);
        demandSpace(folder);
        workplace
                .stopLeftovers()
                .forEach(name -> console.progress(name + " of an earlier run was still there and is stopped"));
        Installation installation = new Installation(checkout, workplace, settings);
        installation.demandPorts();

        Supervisor supervisor = new Supervisor(workplace, console::progress);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(supervisor, lock), "stop"));
        console.progress("data in " + folder);
        build(workplace);
        console.progress("starting PostgreSQL");
        supervisor.start(List.of(installation.database()));
        installation.makeDatabases();
        console.progress(
                "starting Kafka, the object store and Keycloak, and bringing the databases to the state that the programs"
                        + " expect");
        FutureTask<Void> migration = new FutureTask<>(installation::migrate, null);
        new Thread(migration, "migration").start();
        supervisor.start(installation.foundations());
        await(migration);
        console.progress("starting the four services and the gateway");
        supervisor.start(installation.programs());
        console.print(Welcome.text(installation, settings, folder));
        if (settings.demo()) {
            fillDemo(installation);
        }
        keepClasses(workplace);
    }

    private static void await(FutureTask<Void> migration) {
        try {
            migration.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("The start was interrupted.", e);
        }
    }

    /** Last, so that what the demo has used is kept as well, and nobody waits for it. */
    private void keepClasses(Workplace workplace) {
        List<String> kept = workplace.keepClasses();
        if (!kept.isEmpty()) {
            console.progress("the next start is shorter: what was loaded is kept of " + String.join(", ", kept));
        }
    }

    /** Everything runs by then and stays up, whatever becomes of the demo. */
    private void fillDemo(Installation installation) {
        try {
            new Demo(installation, settings, console::progress).run();
        } catch (Trouble | UncheckedIOException e) {
            console.progress("the demo has ended early: " + e.getMessage());
        }
    }

    private void build(Workplace workplace) {
        StalePrograms stale = new StalePrograms(checkout.root());
        List<String> toBuild = stale.among(StalePrograms.ofInstallation());
        if (!toBuild.isEmpty()) {
            console.progress("building " + String.join(", ", toBuild) + " (the first time takes minutes; see "
                    + workplace.folder("logs").resolve("build.log") + ")");
            stale.build(toBuild, workplace, console::progress);
        }
    }

    private void stop(Supervisor supervisor, DataLock lock) {
        ending = true;
        supervisor.stop();
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        console.progress("everything is stopped");
    }

    private static void demandSpace(Path folder) {
        try {
            long free = Files.getFileStore(folder).getUsableSpace();
            if (free < LEAST_SPACE) {
                throw new Trouble("The disk that holds " + folder + " has " + (free >> 20) + " MB left and Wugu needs "
                        + (LEAST_SPACE >> 20) + " MB: make room, or choose another folder with -Dwugu.data=FOLDER.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sentence(RuntimeException e) {
        String message = String.valueOf(e.getMessage());
        return message.contains("No space left") ? "The disk is full: make room and start again." : message;
    }
}
