package org.wugu.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.wugu.kernel.CorpsTime;

/** A county's first course (培训班), which has proposed itself: held today, with an exam in which some fail. */
final class DemoCourse {

    private static final int LEAST_PASSED = 72;
    private static final int FAILED = 52;
    private static final int SPREAD = 27;

    private final Json json;
    private final String cohorts;
    private final String reviewer;
    private final String county;

    /** @param reviewer the county reviewer's token */
    DemoCourse(Json json, String api, String reviewer, String county) {
        this.json = json;
        this.cohorts = api + "/cohorts";
        this.reviewer = reviewer;
        this.county = county;
    }

    /** @param passing those of them who pass */
    void hold(List<Member> people, List<Member> passing) {
        if (people.isEmpty()) {
            return;
        }
        String id = opened();
        post(id, "participants", Map.of("volunteers", ids(people)));
        post(
                id,
                "sessions",
                Map.of(
                        "startsAt",
                        CorpsTime.earlierThatDay(Instant.now(), Duration.ofHours(2))
                                .toString(),
                        "minutes",
                        90,
                        "place",
                        county + "委党校",
                        "topic",
                        "儿童保护与走访规范",
                        "trainer",
                        "孟宪文"));
        attend(id, people);
        post(id, "attendance-closing", Map.of());
        post(
                id,
                "exam-results",
                Map.of("heldOn", LocalDate.now(CorpsTime.ZONE).toString(), "results", results(people, passing)));
    }

    private String opened() {
        for (JsonNode cohort : json.get(cohorts, reviewer)) {
            if (cohort.path("state").asText().equals("PROPOSED")) {
                String id = cohort.path("id").asText();
                post(id, "opening", Map.of("title", county + "首期志愿者培训班"));
                return id;
            }
        }
        Map<String, Object> later = Map.of("kind", "COURSE", "title", county + "志愿者培训班");
        return json.create(cohorts, reviewer, "demo-course-" + Instant.now(), later)
                .path("id")
                .asText();
    }

    private void attend(String id, List<Member> people) {
        JsonNode cohort = read(id);
        String session = cohort.path("sessions").path(0).path("id").asText();
        json.put(
                cohorts + "/" + id + "/sessions/" + session + "/attendance",
                reviewer,
                Map.of(
                        "version",
                        cohort.path("cohort").path("version").asLong(),
                        "entries",
                        people.stream()
                                .map(one -> Map.of("volunteer", one.id(), "attended", true))
                                .toList()));
    }

    private static List<Map<String, Object>> results(List<Member> people, List<Member> passing) {
        Set<String> passed = new HashSet<>(ids(passing));
        return people.stream()
                .map(one -> Map.<String, Object>of(
                        "volunteer",
                        one.id(),
                        "score",
                        passed.contains(one.id()) ? LEAST_PASSED + people.indexOf(one) * 7 % SPREAD : FAILED))
                .toList();
    }

    private static List<String> ids(List<Member> people) {
        return people.stream().map(Member::id).collect(Collectors.toList());
    }

    private void post(String id, String step, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("version", read(id).path("cohort").path("version").asLong());
        json.post(cohorts + "/" + id + "/" + step, reviewer, body);
    }

    private JsonNode read(String id) {
        return json.get(cohorts + "/" + id, reviewer);
    }
}
