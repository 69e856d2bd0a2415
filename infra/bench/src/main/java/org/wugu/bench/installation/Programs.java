package org.wugu.bench.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.wugu.bench.measure.ProcessorTime;
import org.wugu.parts.setup.Listener;
import org.wugu.parts.setup.Service;
import org.wugu.parts.setup.Settings;

/** The programs and parts that run on a data folder, whoever has started them: its pid files and their health. */
public final class Programs {

    /** What our own are called, with where they answer for their health. */
    private static final Map<String, Listener> OWN = own();

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration LOOK = Duration.ofMillis(20);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Path data;
    private final Settings settings;

    Programs(Path data, Settings settings) {
        this.data = data;
        this.settings = settings;
    }

    private static Map<String, Listener> own() {
        Map<String, Listener> own = new LinkedHashMap<>();
        for (Service service : Service.values()) {
            own.put(service.program(), service.management());
        }
        own.put("gateway", Listener.GATEWAY_MANAGEMENT);
        return own;
    }

    /** The names of the services and the gateway. */
    public static Iterable<String> names() {
        return OWN.keySet();
    }

    /** The process of a program or part. @throws IllegalStateException when it does not run */
    public long pid(String name) {
        Long pid = all().get(name);
        if (pid == null) {
            throw new IllegalStateException(name + " does not run");
        }
        return pid;
    }

    /** What all of them together have used so far. */
    public ProcessorTime processorTime() {
        return ProcessorTime.of(all());
    }

    /**
     * What they use in a second in which nobody asks for anything: of each the least of some looks, for what has just worked still
     * compiles and collects.
     */
    public ProcessorTime atRest(Duration look, int looks) throws InterruptedException {
        Map<String, Double> least = new LinkedHashMap<>();
        for (int i = 0; i < looks; i++) {
            ProcessorTime before = processorTime();
            Thread.sleep(look.toMillis());
            processorTime()
                    .since(before)
                    .each(look.toSeconds())
                    .millis()
                    .forEach((name, used) -> least.merge(name, used, Math::min));
        }
        return new ProcessorTime(least);
    }

    /** Waits until every program of our own says that it is ready. */
    void awaitReady() throws InterruptedException {
        for (String name : OWN.keySet()) {
            awaitReady(name);
        }
    }

    /** Kills a program and waits until it is ready again; answers the seconds in between. Whoever watches over it starts it. */
    public double kill(String name) throws InterruptedException {
        long pid = pid(name);
        long start = System.nanoTime();
        ProcessHandle.of(pid).ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
        awaitReady(name);
        return (System.nanoTime() - start) / 1e9;
    }

    private void awaitReady(String name) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady(name)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(name + " is not ready after " + PATIENCE);
            }
            Thread.sleep(LOOK.toMillis());
        }
    }

    private boolean isReady(String name) throws InterruptedException {
        Listener listener = OWN.get(name);
        if (listener == null) {
            throw new IllegalArgumentException(name + " is none of " + OWN.keySet());
        }
        URI ready = URI.create("http://127.0.0.1:" + settings.port(listener) + "/q/health/ready");
        try {
            return client.send(
                                    HttpRequest.newBuilder(ready)
                                            .timeout(Duration.ofSeconds(5))
                                            .build(),
                                    BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private Map<String, Long> all() {
        try (Stream<Path> files = Files.list(data.resolve("run"))) {
            Map<String, Long> pids = new LinkedHashMap<>();
            files.sorted().forEach(file -> {
                String name = file.getFileName().toString();
                if (name.endsWith(".pid")) {
                    pids.put(name.substring(0, name.length() - ".pid".length()), firstNumber(file));
                }
            });
            return pids;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long firstNumber(Path file) {
        try {
            return Long.parseLong(Files.readString(file).trim().split(" ")[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
