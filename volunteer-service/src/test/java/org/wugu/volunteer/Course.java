package org.wugu.volunteer;

import static org.wugu.volunteer.Api.as;
import static org.wugu.volunteer.Api.ok;
import static org.wugu.volunteer.Offices.YANGGU_REVIEWER;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wugu.kernel.CorpsTime;
import org.wugu.testing.Caller;
import org.wugu.testing.TestClock;

/** A cohort of Yanggu's as its county leads it; every step sees what the one before left. */
public final class Course {

    /** What the tests' settings want before the first course of a county. */
    public static final int THRESHOLD = 3;

    private static boolean begun;

    private final Caller county;
    private final String id;

    private Course(Caller county, String id) {
        this.county = county;
        this.id = id;
    }

    /** A course; the county has enough volunteers for its first one. */
    public static Course opened() {
        firstIsOpened();
        return opened("COURSE");
    }

    public static Course opened(String kind) {
        return new Course(
                YANGGU_REVIEWER,
                ok(open(YANGGU_REVIEWER, Map.of("kind", kind, "title", "结业培训班")))
                        .getString("id"));
    }

    public static Response open(Caller caller, Map<String, ?> cohort) {
        return as(caller)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(cohort)
                .post("/cohorts");
    }

    /** The cohort as that office leads it. */
    public static Course of(Caller county, String id) {
        return new Course(county, id);
    }

    public String id() {
        return id;
    }

    public JsonPath read() {
        return read(county);
    }

    public JsonPath read(Caller reader) {
        return ok(as(reader).get("/cohorts/" + id));
    }

    /** A step with the cohort as it stands now. */
    public Response step(String step, Map<String, ?> more) {
        return as(county).body(body(more)).post("/cohorts/" + id + "/" + step);
    }

    public Course with(JsonPath... volunteers) {
        JsonPath told = enrolling(volunteers);
        if (told.getList("findAll { it.problem != null }").size() > 0) {
            throw new AssertionError(told.getList("detail").toString());
        }
        return this;
    }

    public JsonPath enrolling(JsonPath... volunteers) {
        return ok(step("participants", Map.of("volunteers", ids(volunteers))));
    }

    /** A session that has begun, on a day that lasts until the test is over. */
    public String session() {
        Api.today();
        return session(CorpsTime.earlierThatDay(TestClock.now(), Duration.ofHours(2)));
    }

    public String session(Instant startsAt) {
        ok(step(
                "sessions",
                Map.of(
                        "startsAt",
                        startsAt.toString(),
                        "minutes",
                        90,
                        "place",
                        "县委党校",
                        "topic",
                        "儿童保护",
                        "trainer",
                        "田教授")));
        List<String> sessions = read().getList("sessions.id");
        return sessions.get(sessions.size() - 1);
    }

    /** A session at which all participants were. */
    public Course held() {
        String session = session();
        List<String> all = read().getList("participants.volunteer");
        ok(attendance(session, all.stream().map(one -> entry(one, true)).toList(), Map.of()));
        return this;
    }

    public Response attendance(String session, List<Map<String, Object>> entries, Map<String, ?> more) {
        Map<String, Object> body = body(more);
        body.put("entries", entries);
        return as(county).body(body).put("/cohorts/" + id + "/sessions/" + session + "/attendance");
    }

    public static Map<String, Object> entry(String volunteer, boolean attended) {
        return Map.of("volunteer", volunteer, "attended", attended);
    }

    public Course attendanceClosed() {
        ok(step("attendance-closing", Map.of()));
        return this;
    }

    public JsonPath examined(int score, JsonPath... volunteers) {
        List<Map<String, Object>> results = new ArrayList<>();
        ids(volunteers).forEach(volunteer -> results.add(Map.of("volunteer", volunteer, "score", score)));
        return ok(step("exam-results", Map.of("heldOn", Api.today().toString(), "results", results)));
    }

    private Map<String, Object> body(Map<String, ?> more) {
        Map<String, Object> body = new LinkedHashMap<>(more);
        body.putIfAbsent("version", read().getLong("cohort.version"));
        return body;
    }

    private static List<String> ids(JsonPath... volunteers) {
        return Stream.of(volunteers).map(one -> one.getString("id")).toList();
    }

    private static synchronized void firstIsOpened() {
        if (begun) {
            return;
        }
        IntStream.range(0, THRESHOLD).forEach(i -> Api.approved(Applicant.next()));
        JsonPath cohorts = ok(as(YANGGU_REVIEWER).get("/cohorts"));
        String proposed = cohorts.getString("find { it.state == 'PROPOSED' }.id");
        if (proposed != null) {
            ok(of(YANGGU_REVIEWER, proposed).step("opening", Map.of("title", "首期结业培训班")));
        }
        begun = true;
    }
}
