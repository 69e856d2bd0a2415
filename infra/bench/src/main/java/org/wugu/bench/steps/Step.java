package org.wugu.bench.steps;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.wugu.kernel.CorpsTime;
import org.wugu.people.http.Answer;
import org.wugu.people.http.Api;
import org.wugu.people.journey.Application;
import org.wugu.people.journey.Together;

/** A step that a county takes with many volunteers in one request. */
public enum Step {
    RECORD_QUERY("record query", "/record-queries") {
        @Override
        Map<String, String> details(String today) {
            return Map.of("queriedOn", today, "result", "CLEAR", "authority", "测速公安局");
        }
    },
    OATH("oath", "/oaths") {
        @Override
        Map<String, String> details(String today) {
            return Map.of("swornOn", today, "place", "测速礼堂", "leader", "测速");
        }
    },
    FILING("filing", "/filings") {
        @Override
        Map<String, String> details(String today) {
            return Map.of();
        }
    };

    private static final double NANOS_PER_MILLI = 1e6;

    private final String title;
    private final String path;

    Step(String title, String path) {
        this.title = title;
        this.path = path;
    }

    abstract Map<String, String> details(String today);

    String title() {
        return title;
    }

    /** Takes it with all of them; answers the milliseconds, and leaves where each stands now in the list. */
    public double take(Api county, List<Application> people) {
        Map<String, Object> body =
                Together.body(people, details(LocalDate.now(CorpsTime.ZONE).toString()));
        long start = System.nanoTime();
        Answer answer = county.post(path, body);
        double millis = (System.nanoTime() - start) / NANOS_PER_MILLI;
        List<Application> now = Together.outcomes(answer);
        people.clear();
        people.addAll(now);
        return millis;
    }
}
