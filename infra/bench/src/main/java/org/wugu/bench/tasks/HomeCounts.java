package org.wugu.bench.tasks;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wugu.bench.Benchmark;
import org.wugu.bench.installation.Running;
import org.wugu.bench.list.AmongMillion;
import org.wugu.bench.measure.Figure;
import org.wugu.people.http.Api;

/** How many wait in each list of an office, asked of the service as its home page does, one request after the other. */
public final class HomeCounts implements Benchmark {

    private static final String TASKS = "/tasks";

    @Override
    public String title() {
        return "what waits among " + String.format("%,d", AmongMillion.VOLUNTEERS) + " volunteers";
    }

    @Override
    public List<Figure> run(Running system) throws Exception {
        AmongMillion million = AmongMillion.in(system);
        demandCounts(million.service(), million.tokens().get("city"));
        return million.ask(TASKS, null);
    }

    private static void demandCounts(URI service, @Nullable String token) {
        List<JsonNode> waiting = new ArrayList<>();
        Api.at(service, requireNonNull(token)).get(TASKS).expecting(200).json().forEach(waiting::add);
        if (waiting.stream().noneMatch(task -> task.path("count").asLong() > 0)) {
            throw new IllegalStateException("nothing waits");
        }
    }
}
