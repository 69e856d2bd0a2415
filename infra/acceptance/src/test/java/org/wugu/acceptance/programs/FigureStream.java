package org.wugu.acceptance.programs;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** An open page of figures: what a gateway pushes to it. */
public final class FigureStream implements AutoCloseable {

    private static final String DATA = "data:";
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

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
        HttpRequest request = HttpRequest.newBuilder(address)
                .header(header, value)
                .header("Accept", "text/event-stream")
                .build();
        try {
            HttpResponse<Stream<String>> answer = CLIENT.send(request, BodyHandlers.ofLines());
            if (answer.statusCode() != 200) {
                throw new AssertionError(address + " answered " + answer.statusCode());
            }
            return new FigureStream(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
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
            return Answer.JSON
                    .readTree(line.substring(DATA.length()))
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
