package org.wugu.bench.steps;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.wugu.bench.installation.Api;

/** A step that a county takes with many volunteers in one request. */
public enum Step {
    RECORD_QUERY("record query", "/record-queries") {
        @Override
        void fillIn(ObjectNode body) {
            body.put("queriedOn", LocalDate.now(ZONE).toString())
                    .put("result", "CLEAR")
                    .put("authority", "测速公安局");
        }
    },
    OATH("oath", "/oaths") {
        @Override
        void fillIn(ObjectNode body) {
            body.put("swornOn", LocalDate.now(ZONE).toString())
                    .put("place", "测速礼堂")
                    .put("leader", "测速");
        }
    },
    FILING("filing", "/filings") {
        @Override
        void fillIn(ObjectNode body) {}
    };

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final double NANOS_PER_MILLI = 1e6;

    private final String title;
    private final String path;

    Step(String title, String path) {
        this.title = title;
        this.path = path;
    }

    abstract void fillIn(ObjectNode body);

    String title() {
        return title;
    }

    /** Takes it with all of them; answers the milliseconds, and leaves the new versions in the map. */
    public double take(Api county, Map<String, Long> versions) throws Exception {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        var items = body.putArray("items");
        versions.forEach((id, version) -> items.addObject().put("id", id).put("version", version));
        fillIn(body);
        long start = System.nanoTime();
        Api.Answer answer = county.post(path, body);
        double millis = (System.nanoTime() - start) / NANOS_PER_MILLI;
        for (JsonNode outcome : answer.expect(200).json()) {
            if (!outcome.hasNonNull("application")) {
                throw new IllegalStateException(path + ": " + outcome);
            }
            versions.put(
                    outcome.path("id").asText(),
                    outcome.path("application").path("version").asLong());
        }
        return millis;
    }
}
