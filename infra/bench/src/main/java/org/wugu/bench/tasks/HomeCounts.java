package org.wugu.bench.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.wugu.bench.Benchmark;
import org.wugu.bench.installation.Office;
import org.wugu.bench.installation.Running;
import org.wugu.bench.installation.ScopedConnection;
import org.wugu.bench.list.AmongMillion;
import org.wugu.bench.measure.Figure;
import org.wugu.parts.setup.Service;
import org.wugu.people.http.Api;

/** How many wait in each list of an office, asked of the service as its home page does, one request after the other. */
public final class HomeCounts implements Benchmark {

    private static final String TASKS = "/tasks";
    private static final String STAGES = "select stage, count(*) from volunteer"
            + " where township_code >= current_setting('wugu.lo') and township_code < current_setting('wugu.hi')"
            + " group by stage";

    @Override
    public String title() {
        return "what waits among " + String.format("%,d", AmongMillion.VOLUNTEERS) + " volunteers";
    }

    @Override
    public List<Figure> run(Running system) throws Exception {
        AmongMillion million = AmongMillion.in(system);
        demandCounts(system);
        try (ScopedConnection township = system.of(Service.VOLUNTEER, Office.TOWNSHIP.scope());
                ScopedConnection county = system.of(Service.VOLUNTEER, Office.COUNTY.scope());
                ScopedConnection city = system.of(Service.VOLUNTEER, Office.CITY.scope())) {
            Map<Office, Callable<?>> bare = new EnumMap<>(Office.class);
            bare.put(Office.TOWNSHIP, () -> township.rows(STAGES));
            bare.put(Office.COUNTY, () -> county.rows(STAGES));
            bare.put(Office.CITY, () -> city.rows(STAGES));
            return million.ask(TASKS, bare, null);
        }
    }

    private static void demandCounts(Running system) {
        List<JsonNode> waiting = new ArrayList<>();
        Api.at(system.service(Service.VOLUNTEER), system.token(Office.CITY))
                .get(TASKS)
                .expecting(200)
                .json()
                .forEach(waiting::add);
        if (waiting.stream().noneMatch(task -> task.path("count").asLong() > 0)) {
            throw new IllegalStateException("nothing waits");
        }
    }
}
