package org.wugu.platform.aggregate;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.wugu.kernel.Ids;
import org.wugu.kernel.Role;
import org.wugu.platform.OnRealParts;
import org.wugu.testing.Caller;
import org.wugu.testing.Database;
import org.wugu.testing.Topics;

/** What an aggregate has from its base, and whoever keeps it from theirs. */
@OnRealParts
class AggregateTest {

    private static final Caller CLERK = Caller.of("371521109", Role.CLERK);
    private static final Caller NEIGHBOUR = Caller.of("371521110", Role.CLERK);
    private static final Database CHILD = Database.of("child");
    private static final Duration SOON = Duration.ofSeconds(10);

    @Test
    void a_caller_changes_what_was_last_seen_and_nothing_else() {
        // Given
        JsonPath errand = errand("bread");
        JsonPath renamed =
                rename(CLERK, errand, "milk").statusCode(200).extract().jsonPath();
        // When
        ValidatableResponse late = rename(CLERK, errand, "wine");
        ValidatableResponse strange = rename(NEIGHBOUR, renamed, "wine");
        // Then
        assertThat(renamed.getLong("version")).isGreaterThan(errand.getLong("version"));
        assertThat(problem(late.statusCode(409))).isEqualTo("changed-meanwhile");
        assertThat(problem(strange.statusCode(404))).isEqualTo("not-found");
        assertThat(CHILD.value("select name from errand where id = ?::uuid", errand.getString("id")))
                .asString()
                .startsWith("milk");
    }

    @Test
    void a_rule_between_rows_is_told_as_its_problem() {
        // Given
        String taken = "letter" + Ids.next();
        assertThat(give(CLERK, taken).statusCode(200)).isNotNull();
        JsonPath other = errand("parcel");
        // When
        ValidatableResponse second = give(CLERK, taken);
        ValidatableResponse renamed = send(CLERK, other, taken);
        // Then
        assertThat(problem(second.statusCode(422))).isEqualTo("idempotency-key-reused");
        assertThat(problem(renamed.statusCode(422))).isEqualTo("idempotency-key-reused");
        give(NEIGHBOUR, taken).statusCode(200);
    }

    @Test
    void every_act_is_published_with_the_state_after_it_and_without_a_gap() throws IOException {
        // Given
        JsonPath errand = errand("bread");
        JsonPath renamed = rename(CLERK, errand, "milk").extract().jsonPath();
        // When
        run("as asked", item(renamed)).statusCode(200);
        // Then: to rename it is nobody else's business
        List<ConsumerRecord<String, byte[]>> told =
                Topics.await("township.children", 3, SOON, record -> errand.getString("id")
                        .equals(Topics.headers(record).get("ce_subject")));
        List<String> acts = List.of("given", "set-out", "done");
        for (int i = 0; i < acts.size(); i++) {
            assertThat(told.get(i).key()).isEqualTo("371521109");
            assertThat(Topics.headers(told.get(i)))
                    .containsEntry("ce_type", "org.wugu.errand." + acts.get(i) + ".v1")
                    .containsEntry("ce_tier", "township");
            assertThat(new ObjectMapper().readValue(told.get(i).value(), Map.class))
                    .isEqualTo(Map.of(
                            "errandId",
                            errand.getString("id"),
                            "version",
                            i + 1,
                            "tries",
                            i == 0 ? 0 : 1,
                            "done",
                            i == 2));
        }
        assertThat(CHILD.number("select event_version from errand where id = ?::uuid", errand.getString("id")))
                .isEqualTo(3);
    }

    @Test
    void a_step_with_many_is_taken_with_those_that_it_fits_and_says_of_the_others_why_not() {
        // Given
        JsonPath light = errand("light");
        JsonPath heavy = errand("heavy");
        JsonPath changed = errand("changed");
        rename(CLERK, changed, "changed again").statusCode(200);
        JsonPath strange = give(NEIGHBOUR, "strange" + Ids.next()).extract().jsonPath();
        // When
        JsonPath told = run("all of it", item(light), item(heavy), item(changed), item(strange), item(light))
                .statusCode(200)
                .extract()
                .jsonPath();
        // Then
        assertThat(told.getList("id", String.class))
                .containsExactly(
                        light.getString("id"), heavy.getString("id"), changed.getString("id"), strange.getString("id"));
        assertThat(told.getList("problem", String.class))
                .containsExactly(null, "invalid", "changed-meanwhile", "not-found");
        assertThat(told.getString("[0].detail")).isNull();
        assertThat(told.getString("[2].detail")).isNotBlank();
        assertThat(stored(light)).isEqualTo("1 true 3");
        // And what the refused step did before it was refused is not written
        assertThat(stored(heavy)).isEqualTo("0 false 1");
        assertThat(acts(heavy)).containsExactly("GIVEN");
        assertThat(acts(light)).containsExactly("GIVEN", "SET_OUT", "DONE");
    }

    @Test
    void the_history_says_who_did_what_and_why_and_keeps_the_act_when_its_words_are_erased() {
        // Given
        JsonPath errand = errand("bread");
        run("the baker is 武大郎", item(errand)).statusCode(200);
        // When
        JsonPath told = history(errand);
        // Then
        assertThat(told.getList("act", String.class)).containsExactly("GIVEN", "SET_OUT", "DONE");
        assertThat(told.getList("byName", String.class)).containsOnly(CLERK.username());
        assertThat(told.getList("byOffice", String.class)).containsOnly("371521109");
        assertThat(told.getString("[2].at")).isNotBlank();
        assertThat(told.getList("[0].remarks")).isEmpty();
        assertThat(told.getString("[2].remarks[0].text")).isEqualTo("the baker is 武大郎");
        assertThat(told.getString("[2].remarks[0].field")).isNull();
        assertThat(new String(sealed(errand), UTF_8)).doesNotContain("baker", CLERK.username());
        // When
        CHILD.execute("update errand_history set sealed = ''::bytea where errand_id = ?::uuid", errand.getString("id"));
        // Then
        assertThat(history(errand).getList("act", String.class)).containsExactly("GIVEN", "SET_OUT", "DONE");
        assertThat(history(errand).getList("byName")).containsOnlyNulls();
        assertThat(history(errand).getList("remarks.flatten()")).isEmpty();
    }

    private static ValidatableResponse give(Caller caller, String name) {
        return given().auth()
                .oauth2(caller.token())
                .body(name)
                .contentType(ContentType.TEXT)
                .post("/errands")
                .then();
    }

    private static JsonPath errand(String name) {
        return give(CLERK, name + Ids.next()).statusCode(200).extract().jsonPath();
    }

    private static ValidatableResponse rename(Caller caller, JsonPath errand, String name) {
        return send(caller, errand, name + Ids.next());
    }

    private static ValidatableResponse send(Caller caller, JsonPath errand, String name) {
        return given().auth()
                .oauth2(caller.token())
                .contentType(ContentType.TEXT)
                .body(name)
                .post("/errands/{id}/{version}/name", errand.getString("id"), errand.getLong("version"))
                .then();
    }

    @SafeVarargs
    private static ValidatableResponse run(String reason, Map<String, Object>... items) {
        return given().auth()
                .oauth2(CLERK.token())
                .contentType(ContentType.JSON)
                .body(Map.of("items", List.of(items), "reason", reason))
                .post("/errands/runs")
                .then();
    }

    private static Map<String, Object> item(JsonPath errand) {
        return Map.of("id", UUID.fromString(errand.getString("id")), "version", errand.getLong("version"));
    }

    private static JsonPath history(JsonPath errand) {
        return given().auth()
                .oauth2(CLERK.token())
                .get("/errands/{id}/history", errand.getString("id"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<String> acts(JsonPath errand) {
        return history(errand).getList("act", String.class);
    }

    private static byte[] sealed(JsonPath errand) {
        return (byte[]) requireNonNull(CHILD.value(
                "select sealed from errand_history where errand_id = ?::uuid and action = 'DONE'",
                errand.getString("id")));
    }

    private static String stored(JsonPath errand) {
        return String.valueOf(CHILD.value(
                "select concat_ws(' ', tries, (done_at is not null)::text, event_version) from errand where id = ?::uuid",
                errand.getString("id")));
    }

    private static String problem(ValidatableResponse refused) {
        String type = refused.extract().jsonPath().getString("type");
        return type.substring(type.lastIndexOf('/') + 1);
    }
}
