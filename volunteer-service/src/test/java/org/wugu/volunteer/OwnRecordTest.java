package org.wugu.volunteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.wugu.volunteer.Api.as;
import static org.wugu.volunteer.Offices.SHOUZHANG;
import static org.wugu.volunteer.Offices.SHOUZHANG_CLERK;

import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wugu.kernel.Role;
import org.wugu.testing.Caller;
import org.wugu.testing.Database;
import org.wugu.testing.TestClock;

/** A volunteer's own login: the township's code, entered once, and the own record from then on. */
@OnRealParts
class OwnRecordTest {

    private final Database database = Database.of("volunteer");
    private final Caller volunteer = somebody();

    @Test
    void a_code_entered_once_opens_the_own_record_and_nobody_elses() {
        // Given
        Applicant applicant = Applicant.next();
        String id = Api.submitted(applicant).getString("id");
        String other = Api.submitted(Applicant.next()).getString("id");
        as(volunteer).get("/own-record").then().statusCode(404).body("type", endsWith("login-not-linked"));
        // When
        enter(volunteer, code(id)).then().statusCode(204);
        // Then
        as(volunteer)
                .get("/own-record")
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("name", equalTo(applicant.text("name")))
                .body("form.idNumberMasked", matchesPattern("[0-9]{4}\\*{10}.{4}"))
                .body("stage", equalTo("SUBMITTED"))
                .body("history", empty());
        as(volunteer).get("/applications/" + other).then().statusCode(403);
        as(volunteer).get("/applications").then().statusCode(403);
        as(SHOUZHANG_CLERK).get("/applications/" + id + "/login").then().body("since", notNullValue());
        assertThat(database.number(
                        "select count(*) from access_log where person = ? and action = 'read-application'"
                                + " and ?::uuid = any (subject_ids)",
                        volunteer.person(),
                        id))
                .isOne();
    }

    @Test
    void a_code_serves_once_and_is_read_as_it_was_written_down() {
        // Given
        String code = code(Api.submitted(Applicant.next()).getString("id"));
        // When
        enter(volunteer, " " + code.toLowerCase(Locale.ROOT).replace("-", " ") + " ")
                .then()
                .statusCode(204);
        // Then
        enter(somebody(), code).then().statusCode(409).body("type", endsWith("login-code-unknown"));
    }

    @Test
    void a_new_code_ends_the_former_one() {
        String id = Api.submitted(Applicant.next()).getString("id");
        String former = code(id);
        String latest = code(id);
        enter(volunteer, former).then().statusCode(409);
        enter(volunteer, latest).then().statusCode(204);
    }

    @Test
    void a_code_of_last_week_is_told_so() {
        String id = Api.submitted(Applicant.next()).getString("id");
        String code = code(id);
        database.execute(
                "update volunteer_login_code set expires_at = ?::timestamptz where volunteer_id = ?",
                TestClock.now().toString(),
                UUID.fromString(id));
        enter(volunteer, code).then().statusCode(409).body("type", endsWith("login-code-expired"));
    }

    @Test
    void who_tries_codes_out_is_not_listened_to_for_an_hour() {
        // Given
        String code = code(Api.submitted(Applicant.next()).getString("id"));
        for (int wrong = 0; wrong < 5; wrong++) {
            enter(volunteer, "AAAAA-AAAA" + wrong).then().statusCode(409).body("type", endsWith("login-code-unknown"));
        }
        // When: even the right one
        enter(volunteer, code)
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .body("type", endsWith("too-many-codes"))
                .body("detail", containsString("一小时后"));
        // Then: others are, and the account is an hour later
        enter(somebody(), "AAAAA-AAAAA").then().statusCode(409);
        database.execute(
                "update volunteer_login_wrong set at = at - interval '1 hour' where person = ?", volunteer.person());
        enter(volunteer, code).then().statusCode(204);
        assertThat(database.number("select count(*) from volunteer_login_wrong where person = ?", volunteer.person()))
                .isZero();
    }

    @Test
    void many_wrong_codes_at_once_are_counted_one_by_one() throws Exception {
        // When
        List<Integer> answers = AtOnce.together(IntStream.range(10, 22)
                .<Callable<Integer>>mapToObj(
                        n -> () -> enter(volunteer, "AAAAA-AAA" + n).statusCode())
                .toList());
        // Then
        assertThat(answers).filteredOn(status -> status == 409).hasSize(5);
        assertThat(answers).filteredOn(status -> status == 429).hasSize(7);
    }

    @Test
    void an_account_has_one_volunteer() {
        enter(volunteer, code(Api.submitted(Applicant.next()).getString("id")))
                .then()
                .statusCode(204);
        enter(volunteer, code(Api.submitted(Applicant.next()).getString("id")))
                .then()
                .statusCode(409)
                .body("type", endsWith("login-linked"));
    }

    @Test
    void the_township_ends_a_login() {
        // Given
        String id = Api.submitted(Applicant.next()).getString("id");
        enter(volunteer, code(id)).then().statusCode(204);
        // When
        as(SHOUZHANG_CLERK).delete("/applications/" + id + "/login").then().statusCode(204);
        // Then
        as(volunteer).get("/own-record").then().statusCode(404);
        as(SHOUZHANG_CLERK).get("/applications/" + id + "/login").then().body("since", nullValue());
    }

    @Test
    void a_code_serves_in_its_own_township_only() {
        String code = code(Api.submitted(Applicant.next()).getString("id"));
        enter(Caller.of("371521112", Role.VOLUNTEER), code).then().statusCode(409);
    }

    /** A volunteer of the township with an account that is tied to nobody yet. */
    static Caller somebody() {
        return Caller.of(SHOUZHANG, Role.VOLUNTEER).named("volunteer-" + UUID.randomUUID());
    }

    static String code(String id) {
        return Api.ok(as(SHOUZHANG_CLERK).post("/applications/" + id + "/login-code"))
                .getString("code");
    }

    static Response enter(Caller caller, String code) {
        return as(caller).body(Map.of("code", code)).post("/own-record/link");
    }
}
