package org.wugu.people.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wugu.kernel.CorpsTime;
import org.wugu.parts.process.Trouble;
import org.wugu.people.http.Answer;
import org.wugu.people.http.Api;

/** A course (培训班) as its county leads it, all of it today; every step sees what the one before left. */
public final class Course {

    private static final String COHORTS = "/cohorts";
    private static final Duration BEGUN = Duration.ofHours(1);

    private final Api county;
    private final String id;

    private Course(Api county, String id) {
        this.county = county;
        this.id = id;
    }

    /** Opens one; the county's first has proposed itself before, once enough were approved. */
    public static Course opened(Api county, String title) {
        JsonNode made = county.create(COHORTS, Map.of("kind", "COURSE", "title", title))
                .expecting(201)
                .json();
        return new Course(county, made.path("id").asText());
    }

    /** Opens the one that has proposed itself, if there is one. */
    public static Optional<Course> proposed(Api county, String title) {
        for (JsonNode cohort : county.get(COHORTS).expecting(200).json()) {
            if (cohort.path("state").asText().equals("PROPOSED")) {
                Course course = new Course(county, cohort.path("id").asText());
                course.post("opening", Map.of("title", title));
                return Optional.of(course);
            }
        }
        return Optional.empty();
    }

    /** Whether the county has a course, be it that one has just proposed itself. */
    public static boolean any(Api county) {
        return !county.get(COHORTS).expecting(200).json().isEmpty();
    }

    public void enrol(List<Application> people) {
        told(post(
                "participants",
                Map.of("volunteers", people.stream().map(Application::id).toList())));
    }

    /** Holds one session, at which all of them were, and closes the attendance. */
    public void hold(String place, List<Application> people) {
        post(
                "sessions",
                Map.of(
                        "startsAt",
                        CorpsTime.earlierThatDay(Instant.now(), BEGUN).toString(),
                        "minutes",
                        45,
                        "place",
                        place,
                        "topic",
                        "儿童保护与走访规范",
                        "trainer",
                        "讲师"));
        String session = read().path("sessions").path(0).path("id").asText();
        county.put(
                        COHORTS + "/" + id + "/sessions/" + session + "/attendance",
                        body(Map.of(
                                "entries",
                                people.stream()
                                        .map(one -> Map.of("volunteer", one.id(), "attended", true))
                                        .toList())))
                .expecting(200);
        told(post("attendance-closing", Map.of()));
    }

    /** @param scores by volunteer; whoever has none is not examined */
    public void examine(Map<Application, Integer> scores) {
        told(post(
                "exam-results",
                Map.of(
                        "heldOn",
                        LocalDate.now(CorpsTime.ZONE).toString(),
                        "results",
                        scores.entrySet().stream()
                                .map(one -> Map.of("volunteer", one.getKey().id(), "score", one.getValue()))
                                .toList())));
    }

    public void close() {
        post("closing", Map.of());
    }

    private Answer post(String step, Map<String, Object> more) {
        return county.post(COHORTS + "/" + id + "/" + step, body(more)).expecting(200);
    }

    private Map<String, Object> body(Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("version", read().path("cohort").path("version").asLong());
        return body;
    }

    private JsonNode read() {
        return county.get(COHORTS + "/" + id).expecting(200).json();
    }

    private static void told(Answer outcomes) {
        for (JsonNode outcome : outcomes.json()) {
            if (outcome.hasNonNull("problem")) {
                throw new Trouble(outcomes.request().uri() + ": " + outcome);
            }
        }
    }
}
