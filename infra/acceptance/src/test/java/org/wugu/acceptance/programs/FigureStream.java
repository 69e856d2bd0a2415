package org.wugu.acceptance.programs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.wugu.people.http.Api;

/** An open page of figures: what a gateway pushes to it. */
public final class FigureStream implements AutoCloseable {

    private static final String DATA = "data:";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Long> submitted = new CopyOnWriteArrayList<>();
    private final Stream<String> lines;
    private final CompletableFuture<Void> read;

    private FigureStream(Stream<String> lines) {
        this.lines = lines;
        this.read = CompletableFuture.runAsync(this::read, task -> {
            Thread thread = new Thread(task, "figures");
            thread.setDaemon(true);
            thread.start();
        });
    }

    /**
     * Opens the stream of the caller's own figures.
     *
     * @param header who calls: a bearer token or a session's cookie
     */
    public static FigureStream open(URI address, String header, String value) {
        return new FigureStream(Api.anonymous(address)
                .by(request -> request.header(header, value))
                .lines(""));
    }

    /** How many were submitted, as it was told again and again. */
    public List<Long> submitted() {
        return List.copyOf(submitted);
    }

    /** What was told last. */
    public long last() {
        return submitted.get(submitted.size() - 1);
    }

    /** Whether the gateway has ended it. */
    public boolean hasEnded() {
        return read.isDone();
    }

    private void read() {
        lines.filter(line -> line.startsWith(DATA)).forEach(line -> submitted.add(submittedIn(line)));
    }

    private static long submittedIn(String line) {
        try {
            return JSON.readTree(line.substring(DATA.length()))
                    .path("total")
                    .path("submitted")
                    .asLong();
        } catch (JsonProcessingException e) {
            throw new AssertionError("no figures: " + line, e);
        }
    }

    @Override
    public void close() {
        lines.close();
    }
}
