package org.wugu.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.wugu.example.Api.CLERK;
import static org.wugu.example.Api.COUNTY;
import static org.wugu.example.Api.NEIGHBOUR;
import static org.wugu.example.Api.OTHER_COUNTY;
import static org.wugu.example.Api.as;
import static org.wugu.example.Api.callOff;
import static org.wugu.example.Api.errand;
import static org.wugu.example.Api.give;
import static org.wugu.example.Api.problem;
import static org.wugu.example.Api.read;
import static org.wugu.example.Api.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.wugu.kernel.Ids;
import org.wugu.testing.Database;
import org.wugu.testing.EventContract;
import org.wugu.testing.Topics;

/** What an aggregate has from its base, and whoever keeps it from theirs. */
@OnRealParts
class ErrandTest {

    private static final Database DATABASE = Database.of("child");
    private static final Duration SOON = Duration.ofSeconds(10);

    @Test
    void a_caller_changes_what_was_last_seen_and_nothing_else() {
        // Given
        JsonPath errand = errand("bread");
        JsonPath calledOff = callOff(COUNTY, errand).statusCode(200).extract().jsonPath();
        // When
        ValidatableResponse late = callOff(COUNTY, errand);
        ValidatableResponse strange = callOff(OTHER_COUNTY, calledOff);
        // Then
        assertThat(calledOff.getLong("version")).isGreaterThan(errand.getLong("version"));
        assertThat(problem(late.statusCode(409))).isEqualTo("changed-meanwhile");
        assertThat(problem(strange.statusCode(404))).isEqualTo("not-found");
        assertThat(stored(errand)).isEqualTo("CALLED_OFF 2");
    }

    @Test
    void what_refuses_a_step_is_what_does_not_offer_it() {
        // Given
        JsonPath errand = errand("bread");
        assertThat(read(CLERK, errand).getList("errand.acts")).containsExactly("RUN");
        assertThat(read(COUNTY, errand).getList("errand.acts")).containsExactly("CALL_OFF");
        // When
        JsonPath calledOff = callOff(COUNTY, errand).statusCode(200).extract().jsonPath();
        // Then
        assertThat(read(CLERK, errand).getList("errand.acts")).isEmpty();
        assertThat(read(COUNTY, errand).getList("errand.acts")).isEmpty();
        ValidatableResponse again = callOff(COUNTY, calledOff).statusCode(409);
        assertThat(problem(again)).isEqualTo("errand-closed");
        assertThat(again.extract().jsonPath().getString("detail")).contains("已被县团取消");
    }

    @Test
    void a_rule_between_rows_is_told_as_its_problem() {
        // Given
        String taken = "letter" + Ids.next();
        give(CLERK, taken, Api.PAST).statusCode(201);
        // When
        ValidatableResponse second = give(CLERK, taken, Api.PAST);
        // Then
        assertThat(problem(second.statusCode(409))).isEqualTo("errand-exists");
        give(NEIGHBOUR, taken, Api.PAST).statusCode(201);
    }

    @Test
    void a_list_is_gone_on_with_behind_its_last_item_newest_first() {
        // Given
        List<String> given = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            given.add(0, errand("parcel").getString("id"));
        }
        // When
        JsonPath first = as(CLERK).get("/errands?limit=3").jsonPath();
        JsonPath second = as(CLERK)
                .get("/errands?limit=2&after=" + first.getString("next"))
                .jsonPath();
        // Then
        assertThat(first.getList("items.id", String.class)).isEqualTo(given.subList(0, 3));
        assertThat(second.getList("items.id", String.class)).isEqualTo(given.subList(3, 5));
        assertThat(first.getString("items[0].name")).startsWith("parcel");
        assertThat(first.getList("items[0].acts")).containsExactly("RUN");
        assertThat(as(NEIGHBOUR).get("/errands?limit=200").jsonPath().getList("items.id", String.class))
                .doesNotContainAnyElementsOf(given);
    }

    @Test
    void every_act_is_published_with_the_state_after_it_and_without_a_gap() throws IOException {
        // Given
        JsonPath errand = errand("bread");
        JsonPath unwanted = errand("wine");
        // When
        run("as asked", errand).statusCode(200);
        callOff(COUNTY, unwanted).statusCode(200);
        // Then
        List<ConsumerRecord<String, byte[]>> told = told("township.children", errand, 3);
        List<String> acts = List.of("given", "set-out", "done");
        for (int i = 0; i < acts.size(); i++) {
            assertThat(told.get(i).key()).isEqualTo("371521109");
            assertThat(Topics.headers(told.get(i)))
                    .containsEntry("ce_type", "org.wugu.errand." + acts.get(i) + ".v1")
                    .containsEntry("ce_tier", "township");
            EventContract.assertKeeps("errand.v1", told.get(i).value());
            assertThat(new ObjectMapper().readValue(told.get(i).value(), Map.class))
                    .isEqualTo(Map.of(
                            "errandId", errand.getString("id"), "version", i + 1, "stage", i == 2 ? "DONE" : "OPEN"));
        }
        assertThat(Topics.headers(told("county.children", unwanted, 1).get(0)))
                .containsEntry("ce_type", "org.wugu.errand.called-off.v1")
                .containsEntry("ce_tier", "county");
        assertThat(stored(errand)).isEqualTo("DONE 3");
    }

    @Test
    void a_step_with_many_is_taken_with_those_that_it_fits_and_says_of_the_others_why_not() {
        // Given
        JsonPath due = errand("due");
        JsonPath early = errand(CLERK, "early", Api.FUTURE);
        JsonPath changed = errand("changed");
        callOff(COUNTY, changed).statusCode(200);
        JsonPath strange = errand(NEIGHBOUR, "strange", Api.PAST);
        // When
        JsonPath told = run("all of it", due, early, changed, strange, due)
                .statusCode(200)
                .extract()
                .jsonPath();
        // Then
        assertThat(told.getList("id", String.class))
                .containsExactly(
                        due.getString("id"), early.getString("id"), changed.getString("id"), strange.getString("id"));
        assertThat(told.getList("problem", String.class))
                .containsExactly(null, "errand-too-early", "changed-meanwhile", "not-found");
        assertThat(told.getString("[0].detail")).isNull();
        assertThat(told.getString("[1].detail")).contains(Api.FUTURE);
        assertThat(stored(due)).isEqualTo("DONE 3");
        // And what the refused step did before it was refused is not written
        assertThat(stored(early)).isEqualTo("OPEN 1");
        assertThat(acts(early)).containsExactly("GIVEN");
        assertThat(acts(due)).containsExactly("GIVEN", "SET_OUT", "DONE");
    }

    @Test
    void the_history_says_who_did_what_and_why_and_keeps_the_act_when_its_words_are_erased() {
        // Given
        JsonPath errand = errand("bread");
        run("the baker is 武大郎", errand).statusCode(200);
        // When
        JsonPath told = read(COUNTY, errand);
        // Then
        assertThat(told.getList("history.act", String.class)).containsExactly("GIVEN", "SET_OUT", "DONE");
        assertThat(told.getList("history.byName", String.class)).containsOnly(CLERK.username());
        assertThat(told.getList("history.byOffice", String.class)).containsOnly("371521109");
        assertThat(told.getString("history[2].at")).isNotBlank();
        assertThat(told.getList("history[0].remarks")).isEmpty();
        assertThat(told.getString("history[2].remarks[0].text")).isEqualTo("the baker is 武大郎");
        assertThat(told.getString("history[2].remarks[0].field")).isNull();
        assertThat(new String(sealed(errand), UTF_8)).doesNotContain("baker", CLERK.username());
        // When
        DATABASE.execute(
                "update errand_history set sealed = ''::bytea where errand_id = ?::uuid", errand.getString("id"));
        // Then
        assertThat(acts(errand)).containsExactly("GIVEN", "SET_OUT", "DONE");
        assertThat(read(CLERK, errand).getList("history.byName")).containsOnlyNulls();
        assertThat(read(CLERK, errand).getList("history.remarks.flatten()")).isEmpty();
    }

    private static List<ConsumerRecord<String, byte[]>> told(String topic, JsonPath errand, int events) {
        return Topics.await(topic, events, SOON, record -> errand.getString("id")
                .equals(Topics.headers(record).get("ce_subject")));
    }

    private static List<String> acts(JsonPath errand) {
        return read(CLERK, errand).getList("history.act", String.class);
    }

    private static byte[] sealed(JsonPath errand) {
        return (byte[]) requireNonNull(DATABASE.value(
                "select sealed from errand_history where errand_id = ?::uuid and action = 'DONE'",
                errand.getString("id")));
    }

    private static String stored(JsonPath errand) {
        return String.valueOf(DATABASE.value(
                "select concat_ws(' ', stage, event_version) from errand where id = ?::uuid", errand.getString("id")));
    }
}
