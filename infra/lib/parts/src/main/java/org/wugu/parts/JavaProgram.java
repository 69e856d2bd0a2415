package org.wugu.parts;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wugu.parts.process.Child;
import org.wugu.parts.process.Command;
import org.wugu.parts.process.Trouble;
import org.wugu.parts.process.Wait;
import org.wugu.parts.process.Workplace;

/** One of our own programs: the runnable jar of a module, with its settings in a file that only its user can read. */
public final class JavaProgram extends Part {

    private final Checkout checkout;
    private final Workplace workplace;
    private final String module;
    private final int managementPort;
    private final Map<String, String> settings;

    /**
     * @param name what this process of the program is called, by its folder and log
     * @param module the module's folder
     * @param managementPort where it answers for its health
     * @param settings Quarkus' and our own
     */
    public JavaProgram(
            Checkout checkout,
            Workplace workplace,
            String name,
            String module,
            int managementPort,
            Map<String, String> settings) {
        super(name, Duration.ofSeconds(20));
        this.checkout = checkout;
        this.workplace = workplace;
        this.module = module;
        this.managementPort = managementPort;
        this.settings = new TreeMap<>(settings);
    }

    @Override
    protected Child launch() {
        // Quarkus reads config/application.properties below its working folder, before what is in its jar.
        PrivateFile.write(
                workplace.folder(name()).resolve("config/application.properties"), PropertiesText.of(settings));
        Path program = checkout.builtProgram(module);
        Command command = Command.java(
                name(),
                workplace.folder(name()),
                List.of(
                        "-Xms48m",
                        "-Xmx224m",
                        "-Xss512k",
                        "-XX:MaxMetaspaceSize=160m",
                        "-XX:ReservedCodeCacheSize=64m",
                        "-XX:MaxDirectMemorySize=64m",
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-jar",
                        program.resolve("quarkus-run.jar").toString()));
        return workplace.start(command, program);
    }

    @Override
    protected void awaitReady(Child started) {
        String ready = "http://127.0.0.1:" + managementPort + "/q/health/ready";
        try {
            Wait.until(started, Duration.ofMinutes(2), () -> Http.status(ready) == 200);
        } catch (Trouble e) {
            if (!started.isAlive()) {
                throw e;
            }
            throw new Trouble(name() + " runs but is not ready: " + Http.text(ready), e);
        }
    }
}
