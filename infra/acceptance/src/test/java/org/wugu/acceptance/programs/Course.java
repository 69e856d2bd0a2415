package org.wugu.acceptance.programs;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wugu.acceptance.people.Account;
import org.wugu.acceptance.people.Applicants;
import org.wugu.acceptance.people.Village;
import org.wugu.kernel.CorpsTime;

/** A county's courses (培训班), by program. */
public final class Course {

    private static final String COHORTS = "/api/volunteer/cohorts";
    private static final int SCORE = 88;

    private final Api county;
    private final Account reviewer;
    private final Account clerk;

    /** @param clerk of a township that can bring as many volunteers as the county's first course needs */
    public Course(Api county, Account reviewer, Account clerk) {
        this.county = county;
        this.reviewer = reviewer;
        this.clerk = clerk;
    }

    /** Leads them through a course of their own, held and examined today; answers where they stand after it. */
    public List<Application> passedBy(List<Application> people) {
        String cohort = opened("集中培训班");
        told(post(cohort, "participants", Map.of("volunteers", ids(people))));
        Instant begun = CorpsTime.earlierThatDay(Instant.now(), Duration.ofHours(1));
        post(
                cohort,
                "sessions",
                Map.of("startsAt", begun, "minutes", 45, "place", "县委党校", "topic", "儿童保护", "trainer", "讲师"));
        String session = read(cohort).path("sessions").path(0).path("id").asText();
        attend(cohort, session, people);
        told(post(cohort, "attendance-closing", Map.of()));
        told(post(cohort, "exam-results", Map.of("heldOn", Together.today(), "results", results(people))));
        post(cohort, "closing", Map.of());
        return people.stream().map(this::now).toList();
    }

    /**
     * Sees to it that the county's first course has been opened: it proposes itself once enough are approved, so as many are
     * as it takes. Later ones open at any number.
     */
    public void needFirst() {
        while (county.get(COHORTS).expecting(200).json().isEmpty()) {
            Journey.of(Applicants.in(Village.of(clerk.office())))
                    .by(clerk, reviewer)
                    .approved();
        }
        for (JsonNode cohort : county.get(COHORTS).expecting(200).json()) {
            if (cohort.path("state").asText().equals("PROPOSED")) {
                post(cohort.path("id").asText(), "opening", Map.of("title", "首期培训班"));
            }
        }
    }

    private String opened(String title) {
        needFirst();
        return county.create(COHORTS, Map.of("kind", "COURSE", "title", title), UUID.randomUUID())
                .expecting(201)
                .json()
                .path("id")
                .asText();
    }

    private void attend(String cohort, String session, List<Application> people) {
        List<Map<String, Object>> entries = people.stream()
                .map(one -> Map.<String, Object>of("volunteer", one.id(), "attended", true))
                .toList();
        Map<String, Object> body = Map.of("version", version(cohort), "entries", entries);
        county.put(COHORTS + "/" + cohort + "/sessions/" + session + "/attendance", body)
                .expecting(200);
    }

    private Answer post(String cohort, String step, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>();
        more.forEach((name, value) -> body.put(name, value instanceof Instant instant ? instant.toString() : value));
        body.put("version", version(cohort));
        return county.post(COHORTS + "/" + cohort + "/" + step, body).expecting(200);
    }

    private long version(String cohort) {
        return read(cohort).path("cohort").path("version").asLong();
    }

    private JsonNode read(String cohort) {
        return county.get(COHORTS + "/" + cohort).expecting(200).json();
    }

    private Application now(Application before) {
        return Application.of(
                county.get("/api/volunteer/applications/" + before.id()).expecting(200));
    }

    private static void told(Answer outcomes) {
        for (JsonNode outcome : outcomes.json()) {
            if (outcome.hasNonNull("problem")) {
                throw new AssertionError(outcome);
            }
        }
    }

    private static List<String> ids(List<Application> people) {
        return people.stream().map(Application::id).toList();
    }

    private static List<Map<String, Object>> results(List<Application> people) {
        List<Map<String, Object>> results = new ArrayList<>();
        people.forEach(one -> results.add(Map.of("volunteer", one.id(), "score", SCORE)));
        return results;
    }
}
