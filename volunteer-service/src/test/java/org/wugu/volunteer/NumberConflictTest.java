package org.wugu.volunteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.wugu.volunteer.Api.as;
import static org.wugu.volunteer.Api.register;
import static org.wugu.volunteer.AtOnce.together;
import static org.wugu.volunteer.Offices.DONGE_REVIEWER;
import static org.wugu.volunteer.Offices.SHOUZHANG_CLERK;
import static org.wugu.volunteer.Offices.YANGGU_REVIEWER;
import static org.wugu.volunteer.Offices.ZHANGQIU_CLERK;
import static org.wugu.volunteer.Offices.ZHANGQIU_VILLAGE;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wugu.kernel.IdNumber;
import org.wugu.kernel.Role;
import org.wugu.testing.Caller;
import org.wugu.testing.Database;

/** One ID number under two names is for the counties to sort out, and nobody finds out numbers by trying. */
@OnRealParts
class NumberConflictTest {

    private final Database database = Database.of("volunteer");

    @Test
    void a_known_number_under_another_name_is_registered_as_any_other_and_the_county_is_told() {
        // Given
        Applicant holder = Applicant.next();
        JsonPath held = Api.draft(holder);
        Applicant newcomer = withNumberOf(holder, "欧阳若兰");
        long before = waitingFor(YANGGU_REVIEWER);
        // When
        Response answer = register(SHOUZHANG_CLERK, newcomer);
        Response other = register(SHOUZHANG_CLERK, Applicant.next());
        // Then
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(keys(answer)).isEqualTo(keys(other));
        JsonPath draft = answer.jsonPath();
        JsonPath item = conflict(YANGGU_REVIEWER, draft);
        assertThat(item.getString("newcomer.name")).isEqualTo("欧阳若兰");
        assertThat(item.getString("holder.name")).isEqualTo(holder.text("name"));
        assertThat(item.getString("holder.id")).isEqualTo(held.getString("id"));
        assertThat(item.getBoolean("mayDecide")).isTrue();
        assertThat(waitingFor(YANGGU_REVIEWER)).isEqualTo(before + 1);
        as(DONGE_REVIEWER)
                .get("/number-conflicts")
                .then()
                .statusCode(200)
                .body(not(containsString(draft.getString("id"))));
        // When
        JsonPath submitted = Api.ok(Api.step(SHOUZHANG_CLERK, draft, "submission", Map.of()));
        // Then
        Api.step(YANGGU_REVIEWER, submitted, "approval", Map.of("opinion", "同意"))
                .then()
                .statusCode(409)
                .body("type", endsWith("/number-contested"));
    }

    @Test
    void where_the_number_is_typed_wrong_the_application_goes_back_and_is_free_once_it_is_right() {
        // Given
        Applicant holder = Applicant.next();
        Api.draft(holder);
        Applicant newcomer = withNumberOf(holder, "司马青云");
        JsonPath submitted = Api.ok(Api.step(SHOUZHANG_CLERK, Api.draft(newcomer), "submission", Map.of()));
        String id = conflict(YANGGU_REVIEWER, submitted).getString("id");
        long before = waitingFor(YANGGU_REVIEWER);
        // When
        decide(id, "TYPING_MISTAKE", "号码抄错了").then().statusCode(204);
        // Then
        assertThat(waitingFor(YANGGU_REVIEWER)).isEqualTo(before - 1);
        JsonPath returned = Api.read(SHOUZHANG_CLERK, submitted);
        assertThat(returned.getString("stage")).isEqualTo("RETURNED");
        assertThat(returned.getString("history[-1].remarks[0].field")).isEqualTo("idNumber");
        Api.step(SHOUZHANG_CLERK, returned, "submission", Map.of())
                .then()
                .statusCode(409)
                .body("type", endsWith("/number-contested"));
        decide(id, "DIFFERENT", "再想想").then().statusCode(409).body("type", endsWith("/conflict-decided"));
        // When
        Applicant own = Applicant.next().with("name", "司马青云");
        JsonPath corrected = Api.ok(as(SHOUZHANG_CLERK)
                .body(Map.of("version", returned.getLong("version"), "form", own.form()))
                .put("/applications/" + returned.getString("id")));
        JsonPath again = Api.ok(Api.step(SHOUZHANG_CLERK, corrected, "submission", Map.of()));
        // Then
        Api.ok(Api.step(YANGGU_REVIEWER, again, "approval", Map.of("opinion", "同意")));
        assertThat(database.number(
                        "select count(*) from volunteer_id_hash where volunteer_id = ? and contested",
                        UUID.fromString(again.getString("id"))))
                .isZero();
        register(ZHANGQIU_CLERK, own.with("servingVillageCode", ZHANGQIU_VILLAGE))
                .then()
                .statusCode(409);
    }

    @Test
    void the_same_person_is_refused_and_different_ones_go_on() {
        // Given
        Applicant holder = Applicant.next();
        Api.draft(holder);
        JsonPath same =
                Api.ok(Api.step(SHOUZHANG_CLERK, Api.draft(withNumberOf(holder, "诸葛一")), "submission", Map.of()));
        JsonPath different =
                Api.ok(Api.step(SHOUZHANG_CLERK, Api.draft(withNumberOf(holder, "诸葛二")), "submission", Map.of()));
        // When
        for (String id : conflicts(YANGGU_REVIEWER, same)) {
            decide(id, "SAME_PERSON", "曾用名").then().statusCode(204);
        }
        for (String id : conflicts(YANGGU_REVIEWER, different)) {
            decide(id, "DIFFERENT", "公安局确认重号").then().statusCode(204);
        }
        // Then
        as(YANGGU_REVIEWER).get("/applications/" + same.getString("id")).then().body("stage", equalTo("REFUSED"));
        Api.ok(Api.step(YANGGU_REVIEWER, different, "approval", Map.of("opinion", "同意")));
        register(SHOUZHANG_CLERK, withNumberOf(holder, "诸葛二")).then().statusCode(409);
    }

    @Test
    void five_numbers_that_differ_in_their_last_digits_are_refused_and_the_auditor_sees_it() {
        // Given
        Applicant known = Applicant.next();
        Api.draft(known);
        Caller curious = SHOUZHANG_CLERK.named("guessing-" + UUID.randomUUID());
        String stem = known.text("idNumber").substring(0, 14);
        // When
        List<Integer> answers = new ArrayList<>();
        for (int sequence = 901; sequence <= 906; sequence++) {
            String first17 = stem + sequence;
            answers.add(register(
                            curious,
                            withNumber(
                                    Applicant.next(),
                                    known,
                                    first17 + IdNumber.checkCharacter(first17),
                                    sequence % 2 == 1))
                    .statusCode());
        }
        // Then
        assertThat(answers).containsExactly(201, 201, 201, 201, 429, 429);
        register(curious, known).then().statusCode(429).body("type", endsWith("/guessing"));
        register(SHOUZHANG_CLERK, known).then().statusCode(409);
        as(Caller.of("371521", Role.AUDITOR))
                .queryParam("person", curious.person())
                .get("/access-log")
                .then()
                .statusCode(200)
                .body("items.action", hasItem("refused-guessing"))
                .body("items.action", hasItem("look-up-registered"))
                .body("items.reason", hasItem("duplicate-check:1"));
    }

    @Test
    void ten_numbers_of_a_family_asked_for_at_once_are_counted_as_one_after_the_other() throws Exception {
        // Given
        Applicant born = Applicant.next();
        Caller curious = SHOUZHANG_CLERK.named("guessing-" + UUID.randomUUID());
        String stem = born.text("idNumber").substring(0, 14);
        List<Callable<Integer>> guesses = IntStream.range(901, 911)
                .<Callable<Integer>>mapToObj(sequence -> {
                    String first17 = stem + sequence;
                    String number = first17 + IdNumber.checkCharacter(first17);
                    Applicant guessed = withNumber(Applicant.next(), born, number, sequence % 2 == 1);
                    return () -> register(curious, guessed).statusCode();
                })
                .toList();
        // When
        List<Integer> answers = together(guesses);
        // Then
        assertThat(answers).filteredOn(status -> status == 201).hasSize(4);
        assertThat(answers).filteredOn(status -> status == 429).hasSize(6);
    }

    static Applicant withNumberOf(Applicant holder, String name) {
        return withNumber(Applicant.next(), holder, holder.text("idNumber"), "MALE".equals(holder.text("gender")))
                .with("name", name);
    }

    private static Applicant withNumber(Applicant applicant, Applicant born, String idNumber, boolean male) {
        return applicant
                .with("idNumber", idNumber)
                .with("birthDate", born.text("birthDate"))
                .with("gender", male ? "MALE" : "FEMALE");
    }

    private static Response decide(String id, String decision, String reason) {
        return as(YANGGU_REVIEWER)
                .body(Map.of("decision", decision, "reason", reason))
                .post("/number-conflicts/" + id + "/decision");
    }

    static JsonPath conflict(Caller county, JsonPath newcomer) {
        return Api.ok(as(county).get("/number-conflicts"))
                .setRootPath("items.find { it.newcomer.id == '" + newcomer.getString("id") + "' }");
    }

    private static long waitingFor(Caller county) {
        return Api.waiting(county, "NUMBER_CONFLICT");
    }

    private static List<String> conflicts(Caller county, JsonPath newcomer) {
        return Api.ok(as(county).get("/number-conflicts"))
                .getList("items.findAll { it.newcomer.id == '" + newcomer.getString("id") + "' }.id");
    }

    /** For the scope matrix: one that waits for Yanggu. */
    static String waiting() {
        Applicant holder = Applicant.next();
        Api.draft(holder);
        return conflict(YANGGU_REVIEWER, Api.draft(withNumberOf(holder, "端木待办")))
                .getString("id");
    }

    private static Map<String, Class<?>> keys(Response answer) {
        Map<String, Class<?>> kinds = new TreeMap<>();
        answer.jsonPath().<String, Object>getMap("").forEach((key, value) -> kinds.put(key, value.getClass()));
        return kinds;
    }
}
