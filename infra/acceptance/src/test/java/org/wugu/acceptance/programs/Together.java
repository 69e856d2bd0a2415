package org.wugu.acceptance.programs;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Steps with many at once, by program. Whoever is left out fails the test. */
public final class Together {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Api api;

    /** @param api calls of somebody who may take the steps */
    public Together(Api api) {
        this.api = api;
    }

    public List<Application> queryRecords(List<Application> people) {
        return take("record-queries", people, Map.of("queriedOn", today(), "result", "CLEAR", "authority", "县公安局"));
    }

    public List<Application> swear(List<Application> people) {
        return take("oaths", people, Map.of("swornOn", today(), "place", "县委党校礼堂", "leader", "领誓人"));
    }

    public List<Application> file(List<Application> people) {
        return take("filings", people, Map.of());
    }

    public List<Application> report(List<Application> people) {
        return take("reports", people, Map.of());
    }

    private List<Application> take(String step, List<Application> people, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put(
                "items",
                people.stream()
                        .map(one -> Map.of("id", one.id(), "version", one.version()))
                        .toList());
        List<Application> stepped = new ArrayList<>();
        for (JsonNode outcome :
                api.post("/api/volunteer/" + step, body).expecting(200).json()) {
            if (!outcome.hasNonNull("application")) {
                throw new AssertionError(step + ": " + outcome);
            }
            stepped.add(Application.of(outcome.path("application")));
        }
        return stepped;
    }

    static String today() {
        return LocalDate.now(ZONE).toString();
    }
}
