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

    /** 市团受理. */
    public List<Application> accept(List<Application> people) {
        return take("reports/acceptance", people, Map.of("opinion", "同意受理"));
    }

    /** 配发, with numbers that count on from those. */
    public List<Application> issue(List<Application> people, String firstUniform, String firstBadge) {
        return take(
                "outfitting/issues",
                people,
                Map.of("issuedOn", today(), "firstUniform", firstUniform, "firstBadge", firstBadge));
    }

    /** 签收. */
    public List<Application> receive(List<Application> people) {
        return take("outfitting/receipts", people, Map.of("receivedOn", today()));
    }

    /** Everybody of a township who stands there now. */
    public List<Application> all(String stage, String township) {
        List<Application> all = new ArrayList<>();
        api.get("/api/volunteer/applications?limit=200&stage=" + stage + "&township=" + township)
                .expecting(200)
                .json()
                .path("items")
                .forEach(item -> all.add(Application.of(item)));
        return all;
    }

    private List<Application> take(String step, List<Application> people, Map<String, Object> more) {
        if (people.isEmpty()) {
            return people;
        }
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
