package org.wugu.volunteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.wugu.volunteer.Api.as;
import static org.wugu.volunteer.Api.ok;
import static org.wugu.volunteer.AtOnce.together;
import static org.wugu.volunteer.Course.entry;
import static org.wugu.volunteer.Offices.CITY_CLERK;
import static org.wugu.volunteer.Offices.DONGE_REVIEWER;
import static org.wugu.volunteer.Offices.SHOUZHANG_CLERK;
import static org.wugu.volunteer.Offices.YANGGU_REVIEWER;
import static org.wugu.volunteer.Offices.ZHANGQIU_CLERK;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wugu.kernel.Role;
import org.wugu.testing.Caller;
import org.wugu.testing.Database;
import org.wugu.testing.TestClock;

/** Courses, attendance, exams and other trainings. */
@OnRealParts
class TrainingTest {

    private static final Caller GAOTANG_CLERK = Caller.of("371526001", Role.CLERK);
    private static final Caller GAOTANG_REVIEWER = Caller.of("371526", Role.REVIEWER);

    private final Database database = Database.of("volunteer");

    @Test
    void a_countys_first_course_proposes_itself_once_when_enough_are_approved_even_at_once() throws Exception {
        // Given
        List<JsonPath> submitted = IntStream.range(0, Course.THRESHOLD + 1)
                .mapToObj(i -> submittedInGaotang())
                .toList();
        Course.open(GAOTANG_REVIEWER, Map.of("kind", "COURSE", "title", "提前开班"))
                .then()
                .statusCode(409)
                .body("type", equalTo("https://wugu.org/problems/threshold-not-reached"))
                .body("detail", containsString("达到 3 人"));
        // When
        together(submitted.stream()
                .<Callable<Integer>>map(
                        one -> () -> Api.step(GAOTANG_REVIEWER, one, "approval", Map.of("opinion", "同意"))
                                .statusCode())
                .toList());
        // Then
        for (Caller reader : List.of(GAOTANG_REVIEWER, CITY_CLERK)) {
            as(reader)
                    .get("/cohorts")
                    .then()
                    .statusCode(200)
                    .body("findAll { it.countyCode == '371526' }.state", contains("PROPOSED"))
                    .body("find { it.countyCode == '371526' }.approvedTotal", equalTo(Course.THRESHOLD))
                    .body("find { it.countyCode == '371526' }.number", containsString("PX-371526-"));
        }
        // When
        JsonPath proposed = ok(as(GAOTANG_REVIEWER).get("/cohorts"));
        Course.open(GAOTANG_REVIEWER, Map.of("kind", "COURSE", "title", "另开一班"))
                .then()
                .statusCode(409)
                .body("type", equalTo("https://wugu.org/problems/proposal-waits"));
        ok(Course.of(GAOTANG_REVIEWER, proposed.getString("[0].id")).step("opening", Map.of("title", "首期结业培训班")));
        // Then
        Course.open(GAOTANG_REVIEWER, Map.of("kind", "COURSE", "title", "第二期"))
                .then()
                .statusCode(201);
    }

    @Test
    void who_attends_and_passes_goes_forward() {
        // Given
        JsonPath approved = Api.approved(Applicant.next());
        // When
        Course course = Course.opened().with(approved).held().attendanceClosed();
        JsonPath told = course.examined(60, approved);
        // Then
        assertThat(told.getList("problem")).containsExactly((Object) null);
        as(YANGGU_REVIEWER)
                .get("/applications/" + approved.getString("id"))
                .then()
                .body("milestones.trainedOn", equalTo(Api.today().toString()))
                .body("milestones.passedOn", equalTo(Api.today().toString()))
                .body("history[-1].act", equalTo("PASSED"))
                .body("history[-1].remarks[0].field", equalTo("cohort"));
        JsonPath read = course.read();
        assertThat(read.getInt("cohort.figures.passed")).isEqualTo(1);
        assertThat(read.getList("history.act"))
                .containsExactly(
                        "OPENED",
                        "ENROLLED",
                        "SESSION_ADDED",
                        "ATTENDANCE_TAKEN",
                        "ATTENDANCE_CLOSED",
                        "EXAM_RECORDED");
    }

    @Test
    void who_missed_a_session_is_told_how_much_is_missing_and_does_not_go_forward() {
        // Given
        JsonPath diligent = Api.approved(Applicant.next());
        JsonPath absent = Api.approved(Applicant.next());
        Course course = Course.opened().with(diligent, absent).held();
        ok(course.attendance(
                course.session(),
                List.of(entry(diligent.getString("id"), true), entry(absent.getString("id"), false)),
                Map.of()));
        // When
        JsonPath told = ok(course.step("attendance-closing", Map.of()));
        // Then
        assertThat(told.getString("find { it.id == '" + absent.getString("id") + "' }.problem"))
                .isEqualTo("attendance-short");
        assertThat(told.getString("find { it.id == '" + absent.getString("id") + "' }.detail"))
                .contains("共 2 次课，出勤 1 次");
        assertThat(told.getString("find { it.id == '" + diligent.getString("id") + "' }.problem"))
                .isNull();
        assertThat(course.examined(99, absent, diligent).getList("problem")).containsExactly("milestone-missing", null);
    }

    @Test
    void who_fails_sits_the_exam_again() {
        // Given
        JsonPath approved = Api.approved(Applicant.next());
        Course course = Course.opened().with(approved).held().attendanceClosed();
        // When
        course.examined(59, approved);
        // Then
        assertThat(course.read().getInt("cohort.figures.failed")).isEqualTo(1);
        assertThat(Api.read(YANGGU_REVIEWER, approved).getString("milestones.passedOn"))
                .isNull();
        // When
        course.examined(61, approved);
        // Then
        JsonPath read = course.read();
        assertThat(read.getList("participants[0].exams.score")).containsExactly(59, 61);
        assertThat(read.getList("participants[0].exams.passed")).containsExactly(false, true);
        assertThat(read.getInt("cohort.figures.failed")).isZero();
        assertThat(course.examined(70, approved).getList("problem")).containsExactly("milestone-reached");
    }

    @Test
    void who_failed_in_one_cohort_may_sit_in_a_later_one_without_attending_again() {
        // Given
        JsonPath approved = Api.approved(Applicant.next());
        Course first = Course.opened().with(approved).held().attendanceClosed();
        first.examined(30, approved);
        JsonPath other = Api.approved(Applicant.next());
        Course later = Course.opened();
        assertThat(later.enrolling(approved).getList("problem")).containsExactly("in-other-cohort");
        ok(first.step("closing", Map.of()));
        // When
        later.with(approved, other);
        String session = later.session();
        ok(later.attendance(session, List.of(entry(other.getString("id"), true)), Map.of()));
        later.attendanceClosed();
        // Then
        assertThat(later.examined(80, approved).getList("problem")).containsExactly((Object) null);
    }

    @Test
    void a_pass_that_was_entered_by_mistake_is_taken_back_with_a_reason_and_a_trace() {
        // Given
        JsonPath approved = Api.approved(Applicant.next());
        Course course = Course.opened().with(approved).held().attendanceClosed();
        course.examined(95, approved);
        Map<String, Object> mistake = Map.of("volunteer", approved.getString("id"), "reason", "成绩录错人");
        // When
        ok(course.step("exam-retraction", mistake));
        // Then
        JsonPath read = course.read();
        assertThat(read.getList("participants[0].exams.retracted")).containsExactly(true);
        assertThat(read.getString("history[-1].act")).isEqualTo("EXAM_RETRACTED");
        assertThat(read.getString("history[-1].said[-1].text")).isEqualTo("成绩录错人");
        assertThat(read.getString("history[-1].byName")).isEqualTo(YANGGU_REVIEWER.username());
        assertThat(Api.read(YANGGU_REVIEWER, approved).getString("history[-1].remarks[0].text"))
                .isEqualTo("成绩录错人");
        course.step("exam-retraction", mistake)
                .then()
                .statusCode(409)
                .body("type", equalTo("https://wugu.org/problems/not-participant"));
        assertThat(course.examined(40, approved).getList("problem")).containsExactly((Object) null);
    }

    @Test
    void a_pass_on_which_the_report_rests_stays() {
        // Given
        JsonPath reported = Api.reported(Applicant.next());
        String cohort = ok(as(YANGGU_REVIEWER).get("/applications/" + reported.getString("id") + "/trainings"))
                .getString("[0].cohort");
        // Then
        Course.of(YANGGU_REVIEWER, cohort)
                .step("exam-retraction", Map.of("volunteer", reported.getString("id"), "reason", "误登"))
                .then()
                .statusCode(409)
                .body("type", equalTo("https://wugu.org/problems/not-retractable"));
    }

    @Test
    void what_the_journey_takes_back_the_cohort_takes_back_too() {
        // Given
        JsonPath approved = Api.approved(Applicant.next());
        Course course = Course.opened().with(approved).held().attendanceClosed();
        JsonPath trained = Api.read(YANGGU_REVIEWER, approved);
        // When
        ok(as(YANGGU_REVIEWER)
                .body(Map.of("version", trained.getLong("version"), "act", "TRAINED", "reason", "未到场"))
                .post("/applications/" + approved.getString("id") + "/retraction"));
        // Then
        assertThat(course.read().getString("participants[0].completedOn")).isNull();
        ok(course.step("attendance-reopening", Map.of("reason", "考勤有误")));
        ok(course.attendance(
                course.read().getString("sessions[0].id"),
                List.of(entry(approved.getString("id"), false)),
                Map.of("reason", "实际缺勤")));
        assertThat(ok(course.step("attendance-closing", Map.of())).getList("problem"))
                .containsExactly("attendance-short");
    }

    @Test
    void attendance_once_noted_changes_only_with_a_reason_and_the_history_keeps_what_changed() {
        // Given
        JsonPath approved = Api.approved(Applicant.next());
        Course course = Course.opened().with(approved).held();
        String session = course.read().getString("sessions[0].id");
        List<Map<String, Object>> absent = List.of(entry(approved.getString("id"), false));
        // When
        course.attendance(session, absent, Map.of()).then().statusCode(400).body("errors[0].field", equalTo("reason"));
        ok(course.attendance(session, absent, Map.of("reason", "代签")));
        // Then
        JsonPath read = course.read();
        assertThat(read.getList("history[-1].said.text")).containsExactly("儿童保护", approved.getString("number"), "代签");
        assertThat(read.getList("history[-1].said.field")).containsExactly("session", "absent", null);
    }

    @Test
    void attendance_on_which_a_completed_training_rests_stays() {
        // Given
        JsonPath approved = Api.approved(Applicant.next());
        Course course = Course.opened().with(approved).held().attendanceClosed();
        ok(course.step("attendance-reopening", Map.of("reason", "补录学员")));
        // Then
        course.attendance(
                        course.read().getString("sessions[0].id"),
                        List.of(entry(approved.getString("id"), false)),
                        Map.of("reason", "缺勤"))
                .then()
                .statusCode(409)
                .body("type", equalTo("https://wugu.org/problems/training-completed"));
        course.step("withdrawals", Map.of("volunteer", approved.getString("id"), "reason", "退班"))
                .then()
                .statusCode(409)
                .body("type", equalTo("https://wugu.org/problems/training-completed"));
    }

    @Test
    void nobody_attends_what_is_still_to_come_and_nobody_but_participants_attends() {
        // Given
        JsonPath approved = Api.approved(Applicant.next());
        Course course = Course.opened().with(approved);
        String tomorrow = course.session(TestClock.now().plusSeconds(86_400));
        // Then
        course.attendance(tomorrow, List.of(entry(approved.getString("id"), true)), Map.of())
                .then()
                .statusCode(409)
                .body("type", equalTo("https://wugu.org/problems/session-to-come"));
        course.step("attendance-closing", Map.of())
                .then()
                .statusCode(409)
                .body("type", equalTo("https://wugu.org/problems/attendance-missing"));
        // When
        ok(course.step("sessions/" + tomorrow + "/cancellation", Map.of("reason", "大雪停课")));
        // Then
        course.step("attendance-closing", Map.of())
                .then()
                .statusCode(409)
                .body("type", equalTo("https://wugu.org/problems/no-sessions"));
        course.attendance(
                        course.session(),
                        List.of(entry(Api.approved(Applicant.next()).getString("id"), true)),
                        Map.of())
                .then()
                .statusCode(409)
                .body("type", equalTo("https://wugu.org/problems/not-participant"));
    }

    @Test
    void each_of_those_who_are_to_take_part_has_an_outcome() {
        // Given
        Course course = Course.opened();
        JsonPath approved = Api.approved(Applicant.next());
        JsonPath submitted = Api.submitted(Applicant.next());
        JsonPath passed = Api.trained(Api.approved(Applicant.next()));
        // When
        JsonPath told = course.enrolling(approved, submitted, passed, approved);
        // Then
        assertThat(told.getList("problem")).containsExactly(null, "wrong-stage", "milestone-reached");
        assertThat(course.read().getList("participants.volunteer")).containsExactly(approved.getString("id"));
        // When
        ok(course.step("withdrawals", Map.of("volunteer", approved.getString("id"), "reason", "外出")));
        // Then
        assertThat(course.read().getList("participants")).isEmpty();
    }

    @Test
    void of_two_officers_who_work_on_a_cohort_at_once_one_is_told_to_look_again() throws Exception {
        // Given
        JsonPath approved = Api.approved(Applicant.next());
        Course course = Course.opened().with(approved).held().attendanceClosed();
        long version = course.read().getLong("cohort.version");
        Map<String, Object> results = Map.of(
                "version", version,
                "heldOn", Api.today().toString(),
                "results", List.of(Map.of("volunteer", approved.getString("id"), "score", 50)));
        // When
        Callable<Integer> enter = () -> course.step("exam-results", results).statusCode();
        List<Integer> answers = together(enter, enter);
        // Then
        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        assertThat(course.read().getList("participants[0].exams")).hasSize(1);
    }

    @Test
    void of_two_cohorts_that_want_the_same_volunteer_at_once_one_gets_the_volunteer() throws Exception {
        // Given
        JsonPath approved = Api.approved(Applicant.next());
        Course one = Course.opened();
        Course other = Course.opened();
        // When
        List<String> problems = together(
                () -> String.valueOf(one.enrolling(approved).getString("[0].problem")),
                () -> String.valueOf(other.enrolling(approved).getString("[0].problem")));
        // Then
        assertThat(problems).containsExactlyInAnyOrder("null", "in-other-cohort");
    }

    @ParameterizedTest
    @CsvSource({"101, results[0].score", "-1, results[0].score"})
    void a_score_lies_between_0_and_100(int score, String field) {
        // Given
        JsonPath approved = Api.approved(Applicant.next());
        Course course = Course.opened().with(approved).held().attendanceClosed();
        // Then
        course.step(
                        "exam-results",
                        Map.of(
                                "heldOn",
                                Api.today().toString(),
                                "results",
                                List.of(Map.of("volunteer", approved.getString("id"), "score", score))))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo(field));
    }

    @Test
    void an_exam_is_over_and_names_nobody_twice() {
        // Given
        JsonPath approved = Api.approved(Applicant.next());
        Course course = Course.opened().with(approved).held().attendanceClosed();
        Map<String, Object> result = Map.of("volunteer", approved.getString("id"), "score", 80);
        // Then
        course.step("exam-results", Map.of("heldOn", Api.today().plusDays(1).toString(), "results", List.of(result)))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("heldOn"));
        course.step("exam-results", Map.of("heldOn", Api.today().toString(), "results", List.of(result, result)))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("results[1].volunteer"));
        assertThat(course.step(
                                "exam-results",
                                Map.of("heldOn", Api.today().minusDays(3).toString(), "results", List.of(result)))
                        .jsonPath()
                        .getList("problem"))
                .containsExactly("exam-before-training");
    }

    @Test
    void volunteers_read_their_own_trainings_and_nobody_elses() {
        // Given
        JsonPath own = Api.approved(Applicant.next());
        JsonPath other = Api.approved(Applicant.next());
        Course course = Course.opened().with(own, other).held().attendanceClosed();
        course.examined(59, own);
        course.examined(80, own, other);
        Course.opened().with(Api.approved(Applicant.next()));
        Caller login = OwnRecordTest.somebody();
        as(login).get("/own-record/trainings").then().statusCode(404);
        // When
        OwnRecordTest.enter(login, OwnRecordTest.code(own.getString("id")))
                .then()
                .statusCode(204);
        // Then
        as(login)
                .get("/own-record/trainings")
                .then()
                .statusCode(200)
                .body("cohort", contains(course.id()))
                .body("[0].completedOn", equalTo(Api.today().toString()))
                .body("[0].sessions.attended", contains(true))
                .body("[0].exams.score", contains(59, 80))
                .body("[0].exams.passed", contains(false, true));
    }

    @Test
    void other_trainings_stand_on_the_volunteers_record_with_trainer_and_attendance() {
        // Given
        JsonPath approved = Api.approved(Applicant.next());
        Course training = Course.opened("OTHER").with(approved).held().attendanceClosed();
        // Then
        for (Caller reader : List.of(YANGGU_REVIEWER, SHOUZHANG_CLERK)) {
            as(reader)
                    .get("/applications/" + approved.getString("id") + "/trainings")
                    .then()
                    .statusCode(200)
                    .body("kind", contains("OTHER"))
                    .body("[0].minutesAttended", equalTo(90))
                    .body("[0].completedOn", equalTo(Api.today().toString()))
                    .body("[0].sessions[0].attended", equalTo(true))
                    .body("[0].sessions[0].session.trainer", equalTo("田教授"));
        }
        assertThat(Api.read(YANGGU_REVIEWER, approved).getString("milestones.trainedOn"))
                .isNull();
        training.step(
                        "exam-results",
                        Map.of("heldOn", Api.today().toString(), "results", List.of(entryOf(approved, 80))))
                .then()
                .statusCode(409)
                .body("type", equalTo("https://wugu.org/problems/no-exam"));
    }

    @Test
    void the_city_reads_names_of_the_reported_and_numbers_of_the_others() {
        // Given
        JsonPath waiting = Api.approved(Applicant.next());
        Applicant known = Applicant.next();
        JsonPath reported = Api.reported(known);
        String cohort = ok(as(YANGGU_REVIEWER).get("/applications/" + reported.getString("id") + "/trainings"))
                .getString("[0].cohort");
        Course open = Course.opened().with(waiting);
        // Then
        JsonPath ofReported = Course.of(YANGGU_REVIEWER, cohort).read(CITY_CLERK);
        assertThat(ofReported.getString("participants[0].name")).isEqualTo(known.text("name"));
        JsonPath ofWaiting = open.read(CITY_CLERK);
        assertThat(ofWaiting.getString("participants[0].name")).isNull();
        assertThat(ofWaiting.getString("participants[0].stage")).isNull();
        assertThat(ofWaiting.getString("participants[0].number")).isEqualTo(waiting.getString("number"));
        assertThat(ofWaiting.getInt("cohort.figures.participants")).isEqualTo(1);
        assertThat(ofWaiting.getList("history")).isEmpty();
    }

    @Test
    void a_township_reads_its_own_participants_and_another_county_nothing() {
        // Given
        JsonPath approved = Api.approved(Applicant.next());
        Course course = Course.opened().with(approved);
        // Then
        as(SHOUZHANG_CLERK).get("/cohorts/" + course.id()).then().body("participants", hasSize(1));
        as(ZHANGQIU_CLERK).get("/cohorts/" + course.id()).then().body("participants", hasSize(0));
        as(DONGE_REVIEWER).get("/cohorts/" + course.id()).then().statusCode(404);
        as(DONGE_REVIEWER).get("/cohorts").then().body("id", not(hasItem(course.id())));
    }

    @Test
    void reading_names_in_a_cohort_is_kept_in_the_access_log() {
        // Given
        JsonPath approved = Api.approved(Applicant.next());
        Course course = Course.opened().with(approved);
        Caller reader = YANGGU_REVIEWER.named("reader-" + course.id());
        // When
        course.read(reader);
        // Then
        assertThat(database.rows(
                        "select action from access_log where person = ? and ?::uuid = any (subject_ids)",
                        reader.person(),
                        approved.getString("id")))
                .extracting(row -> row.get("action"))
                .containsExactly("read-cohort");
    }

    @Test
    void a_cohort_that_was_closed_by_mistake_is_opened_again_with_a_reason() {
        // Given
        Course course =
                Course.opened().with(Api.approved(Applicant.next())).held().attendanceClosed();
        ok(course.step("closing", Map.of()));
        // When
        course.step("reopening", Map.of("reason", " ")).then().statusCode(400);
        ok(course.step("reopening", Map.of("reason", "还有补考")));
        // Then
        assertThat(course.read().getString("cohort.state")).isEqualTo("OPEN");
        assertThat(course.read().getString("history[-1].said[0].text")).isEqualTo("还有补考");
    }

    @Test
    void an_appointed_advisor_trains_while_the_appointment_stands() {
        // Given
        String ofCounty = AppointmentTest.appointed(YANGGU_REVIEWER).getString("id");
        String ofCity =
                AppointmentTest.appointed(Caller.of("3715", Role.OFFICER)).getString("id");
        String ofAnother = AppointmentTest.appointed(DONGE_REVIEWER).getString("id");
        Course course = Course.opened();
        // Then
        for (String advisor : List.of(ofCounty, ofCity)) {
            ok(course.step("sessions", taught(advisor, "2026-08-01T01:00:00Z")));
            assertThat(course.read().getString("sessions[-1].appointmentId")).isEqualTo(advisor);
        }
        for (Map<String, ?> refused :
                List.of(taught(ofAnother, "2026-08-01T01:00:00Z"), taught(ofCounty, "2031-08-01T01:00:00Z"))) {
            course.step("sessions", refused)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("https://wugu.org/problems/advisor-unknown"));
        }
    }

    @Test
    void a_session_is_moved_before_it_is_held() {
        // Given
        Course course = Course.opened();
        String session = course.session(TestClock.now().plusSeconds(86_400));
        // When
        as(YANGGU_REVIEWER)
                .body(Map.of(
                        "version", course.read().getLong("cohort.version"),
                        "startsAt", "2026-08-01T01:00:00Z",
                        "minutes", 120,
                        "place", "文化馆",
                        "topic", "心理疏导",
                        "trainer", "李顾问"))
                .put("/cohorts/" + course.id() + "/sessions/" + session)
                .then()
                .statusCode(200);
        // Then
        JsonPath read = course.read();
        assertThat(read.getList("sessions.place")).containsExactly("文化馆");
        assertThat(read.getString("sessions[0].trainer")).isEqualTo("李顾问");
    }

    @Test
    void trainers_and_reasons_do_not_stand_readable_in_the_database() {
        // Given
        JsonPath approved = Api.approved(Applicant.next());
        Course course = Course.opened().with(approved).held();
        ok(course.step("withdrawals", Map.of("volunteer", approved.getString("id"), "reason", "家中有事")));
        // Then
        assertThat(database.rows(
                                "select s::text t from training_session s union all select h::text from training_history h")
                        .toString())
                .doesNotContain("田教授", "家中有事");
        as(YANGGU_REVIEWER)
                .get("/cohorts/" + course.id())
                .then()
                .body("history[-1].said[1].text", equalTo("家中有事"))
                .body("history[-1].said[1].field", nullValue());
    }

    private static Map<String, Object> entryOf(JsonPath volunteer, int score) {
        return Map.of("volunteer", volunteer.getString("id"), "score", score);
    }

    private static JsonPath submittedInGaotang() {
        String village = "371526001001";
        JsonPath draft = ok(Api.register(
                GAOTANG_CLERK,
                Applicant.next().with("servingVillageCode", village).with("residenceCode", village)));
        return ok(Api.step(GAOTANG_CLERK, draft, "submission", Map.of()));
    }

    private static Map<String, Object> taught(String advisor, String startsAt) {
        return Map.of(
                "startsAt",
                startsAt,
                "minutes",
                90,
                "place",
                "县委党校",
                "topic",
                "儿童保护",
                "trainer",
                "谷顾问",
                "appointmentId",
                advisor);
    }
}
