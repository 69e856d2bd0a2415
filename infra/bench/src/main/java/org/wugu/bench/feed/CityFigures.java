package org.wugu.bench.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.wugu.people.http.Api;

/** Watches the city's figures as its view does: the stream of server-sent events, through the gateway. */
final class CityFigures implements AutoCloseable {

    private static final String DATA = "data:";
    private static final long PATIENCE_SECONDS = 20;

    /** After more than can be carried, what waits is worked off at the rate that can. */
    private static final long LONGEST_BACKLOG_SECONDS = 120;

    private final ObjectMapper json = new ObjectMapper();
    private final Sightings sightings = new Sightings();
    private final CountDownLatch first = new CountDownLatch(1);
    private final Stream<String> lines;
    private volatile boolean closed;

    private CityFigures(Stream<String> lines) {
        this.lines = lines;
    }

    /** Returns when the present figures have arrived. @param gateway called as somebody of the city */
    static CityFigures watch(Api gateway) throws InterruptedException {
        CityFigures figures = new CityFigures(gateway.lines("/api/assessment/figures/stream"));
        Thread reader = new Thread(figures::read, "city-figures");
        reader.setDaemon(true);
        reader.start();
        if (!figures.first.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the city's figures do not come");
        }
        return figures;
    }

    Sightings sightings() {
        return sightings;
    }

    /** How many submitted applications the city sees now, by county. */
    Map<String, Long> now(List<String> counties) {
        Map<String, Long> figures = new HashMap<>();
        counties.forEach(county -> figures.put(county, sightings.latest(county)));
        return figures;
    }

    /** Waits until every county has come to its figure. */
    void await(Map<String, Long> wanted) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_BACKLOG_SECONDS);
        while (!wanted.entrySet().stream().allMatch(one -> sightings.latest(one.getKey()) >= one.getValue())) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(
                        "the city never saw " + wanted + " but " + now(List.copyOf(wanted.keySet())));
            }
            Thread.sleep(5);
        }
    }

    private void read() {
        try {
            lines.filter(line -> line.startsWith(DATA)).forEach(line -> note(System.nanoTime(), line));
        } catch (UncheckedIOException e) {
            if (!closed) {
                throw e;
            }
        }
    }

    private void note(long at, String line) {
        try {
            for (JsonNode row : json.readTree(line.substring(DATA.length())).path("rows")) {
                sightings.note(
                        row.path("code").asText(), at, row.path("submitted").asLong());
            }
            first.countDown();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what the stream says is no JSON: " + line, e);
        }
    }

    @Override
    public void close() {
        closed = true;
        lines.close();
    }
}
