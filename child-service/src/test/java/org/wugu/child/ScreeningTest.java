package org.wugu.child;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.wugu.child.Api.LUJIE;
import static org.wugu.child.Api.SHOUZHANG;
import static org.wugu.child.Api.YANGGU;
import static org.wugu.child.Api.YANGZHUANG;
import static org.wugu.child.Api.ZHANGQIU;
import static org.wugu.child.Api.as;
import static org.wugu.child.Api.close;
import static org.wugu.child.Api.correct;
import static org.wugu.child.Api.found;
import static org.wugu.child.Api.nil;
import static org.wugu.child.Api.ok;
import static org.wugu.child.Api.opened;
import static org.wugu.child.Api.problem;
import static org.wugu.child.Api.read;
import static org.wugu.child.Api.report;
import static org.wugu.child.Api.round;
import static org.wugu.child.Api.today;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.wugu.testing.Database;
import org.wugu.testing.EventContract;
import org.wugu.testing.Topics;

/** A county has its villages searched, and its townships say what came of each. */
@OnRealParts
class ScreeningTest {

    private static final Database DATABASE = Database.of("child");
    private static final Duration SOON = Duration.ofSeconds(10);

    @Test
    void a_round_is_opened_moved_and_closed_by_the_county_and_its_history_says_so() {
        // Given
        JsonPath opened = opened();
        Map<String, Object> later = Map.of(
                "version",
                opened.getLong("version"),
                "dueOn",
                today().plusYears(1).toString(),
                "reason",
                "农忙");
        // When
        JsonPath moved = ok(as(YANGGU).body(later).post("/screening-rounds/{id}/due-day", opened.getString("id")));
        JsonPath closed = ok(close(moved));
        // Then
        JsonPath told = round(YANGGU, closed);
        assertThat(told.getString("round.number")).matches("MP-371521-[0-9]{4}-[0-9]{4}");
        assertThat(told.getString("round.stage")).isEqualTo("CLOSED");
        assertThat(told.getString("round.dueOn")).isEqualTo(today().plusYears(1).toString());
        assertThat(told.getString("round.closedOn")).isEqualTo(today().toString());
        assertThat(told.getList("history.act", String.class)).containsExactly("OPENED", "DUE_DAY_CHANGED", "CLOSED");
        assertThat(told.getString("history[0].byName")).isEqualTo(YANGGU.username());
        assertThat(told.getString("history[1].remarks[0].text")).isEqualTo("农忙");
        assertThat(round(SHOUZHANG, closed).getList("history")).isEmpty();
    }

    @Test
    void what_is_offered_is_what_is_taken() {
        // Given
        JsonPath round = opened();
        JsonPath screening = ok(report(SHOUZHANG, round, LUJIE, found(1)));
        assertThat(round(SHOUZHANG, round).getList("round.acts")).containsExactly("REPORT");
        assertThat(round(YANGGU, round).getList("round.acts")).containsExactly("CHANGE_DUE_DAY", "CLOSE");
        assertThat(read(SHOUZHANG, screening).getList("acts")).containsExactly("CORRECT");
        assertThat(read(YANGGU, screening).getList("acts")).isEmpty();
        // When
        JsonPath closed = ok(close(round));
        // Then
        assertThat(round(SHOUZHANG, round).getList("round.acts")).isEmpty();
        assertThat(round(YANGGU, round).getList("round.acts")).isEmpty();
        assertThat(read(SHOUZHANG, screening).getList("acts")).isEmpty();
        assertRefused(report(SHOUZHANG, round, YANGZHUANG, found(1)), 409, "round-closed");
        assertRefused(correct(SHOUZHANG, screening, found(2)), 409, "round-closed");
        assertRefused(close(closed), 409, "round-closed");
    }

    @Test
    void a_village_is_reported_once_in_a_round_and_asked_twice_answers_the_same() {
        // Given
        JsonPath round = opened();
        String key = UUID.randomUUID().toString();
        Map<String, Object> asked =
                Map.of("roundId", round.getString("id"), "villageCode", LUJIE, "findings", nil("王村长"));
        JsonPath first =
                ok(as(SHOUZHANG).header("Idempotency-Key", key).body(asked).post("/screenings"));
        // When
        Response again =
                as(SHOUZHANG).header("Idempotency-Key", key).body(asked).post("/screenings");
        Response second = report(SHOUZHANG, round, LUJIE, found(3));
        // Then
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("Location")).endsWith("/screenings/" + first.getString("id"));
        assertRefused(second, 409, "village-searched");
        assertThat(read(SHOUZHANG, first).getInt("findings.childrenFound")).isZero();
        ok(report(SHOUZHANG, opened(), LUJIE, found(3)));
    }

    @Test
    void what_cannot_be_so_is_named_and_nothing_is_written() {
        // Given
        JsonPath round = opened();
        Map<String, Object> tomorrow = found(1);
        tomorrow.put("searchedOn", today().plusDays(1).toString());
        Map<String, Object> before = found(1);
        before.put("searchedOn", today().minusDays(1).toString());
        // When, Then
        assertWrong(report(SHOUZHANG, round, LUJIE, tomorrow), "findings.searchedOn");
        assertWrong(report(SHOUZHANG, round, LUJIE, before), "findings.searchedOn");
        assertWrong(report(SHOUZHANG, round, LUJIE, found(0)), "findings.signer");
        assertWrong(report(SHOUZHANG, round, LUJIE, found(-1)), "findings.childrenFound");
        assertWrong(report(SHOUZHANG, round, LUJIE, found(1000)), "findings.childrenFound");
        assertWrong(report(ZHANGQIU, round, LUJIE, found(1)), "villageCode");
        assertWrong(report(SHOUZHANG, round, "371521109", found(1)), "villageCode");
        assertWrong(report(SHOUZHANG, round, "371521109999", found(1)), "villageCode");
        assertWrong(Api.open(YANGGU, today().minusDays(1)), "dueOn");
        assertThat(round(SHOUZHANG, round).getInt("round.searched")).isZero();
    }

    @Test
    void a_correction_keeps_what_stood_there_and_says_why() {
        // Given
        JsonPath screening = ok(report(SHOUZHANG, opened(), LUJIE, nil("王村长")));
        assertRefused(correct(SHOUZHANG, screening, nil("王村长")), 409, "screening-unchanged");
        // When
        ok(correct(SHOUZHANG, screening, found(2)));
        // Then
        JsonPath told = read(YANGGU, screening);
        assertThat(told.getInt("findings.childrenFound")).isEqualTo(2);
        assertThat(told.getString("findings.searchers")).isEqualTo("张三、李四");
        assertThat(told.getString("findings.signer")).isNull();
        assertThat(told.getList("history.act", String.class)).containsExactly("REPORTED", "CORRECTED");
        Map<String, Object> reason = new HashMap<>();
        reason.put("field", null);
        reason.put("text", "数错了");
        assertThat(told.<Map<String, Object>>getList("history[1].remarks"))
                .containsExactly(
                        Map.of("field", "childrenFound", "text", "0"),
                        Map.of("field", "signer", "text", "王村长"),
                        reason);
        assertRefused(correct(SHOUZHANG, screening, found(3)), 409, "changed-meanwhile");
    }

    @Test
    void names_stand_sealed() {
        // When
        JsonPath screening = ok(report(SHOUZHANG, opened(), LUJIE, nil("王村长")));
        // Then
        Map<String, ?> row = DATABASE.rows(
                        "select searchers, signer from screening where id = ?::uuid", screening.getString("id"))
                .get(0);
        assertThat(new String((byte[]) requireNonNull(row.get("searchers")), UTF_8))
                .doesNotContain("张三");
        assertThat(new String((byte[]) requireNonNull(row.get("signer")), UTF_8))
                .doesNotContain("王村长");
    }

    @Test
    void the_database_refuses_a_village_of_another_township_and_a_round_of_another_county() {
        // Given
        JsonPath screening = Api.reported();
        String stranger = opened(Api.DONGE, today()).getString("id");
        // When, Then
        assertThatThrownBy(() -> DATABASE.execute(
                        "update screening set village_code = '371521112252' where id = ?::uuid",
                        screening.getString("id")))
                .hasMessageContaining("check constraint");
        assertThatThrownBy(() -> DATABASE.execute(
                        "update screening set round_id = ?::uuid where id = ?::uuid",
                        stranger,
                        screening.getString("id")))
                .hasMessageContaining("foreign key");
    }

    @Test
    void every_act_is_told_with_the_state_after_it_and_never_whether_anybody_was_found() throws IOException {
        // Given
        JsonPath round = opened();
        JsonPath screening = ok(report(SHOUZHANG, round, LUJIE, nil("王村长")));
        // When
        ok(correct(SHOUZHANG, screening, found(2)));
        ok(close(round));
        // Then
        assertTold("county.children", "371521", "screening-round", round, "opened", "closed");
        List<ConsumerRecord<String, byte[]>> told =
                assertTold("township.children", "371521109", "screening", screening, "reported", "corrected");
        assertThat(new ObjectMapper().readValue(told.get(1).value(), Map.class))
                .isEqualTo(Map.of(
                        "screeningId", screening.getString("id"),
                        "version", 2,
                        "roundId", round.getString("id"),
                        "villageCode", LUJIE,
                        "searchedOn", today().toString()));
    }

    private static List<ConsumerRecord<String, byte[]>> assertTold(
            String topic, String key, String aggregate, JsonPath subject, String... acts) {
        List<ConsumerRecord<String, byte[]>> told =
                Topics.await(topic, acts.length, SOON, record -> subject.getString("id")
                        .equals(Topics.headers(record).get("ce_subject")));
        assertThat(told).hasSameSizeAs(acts);
        for (int i = 0; i < acts.length; i++) {
            assertThat(told.get(i).key()).isEqualTo(key);
            assertThat(Topics.headers(told.get(i)))
                    .containsEntry("ce_type", "org.wugu." + aggregate + "." + acts[i] + ".v1");
            EventContract.assertKeeps(aggregate + ".v1", told.get(i).value());
        }
        return told;
    }

    private static void assertRefused(Response refused, int status, String problem) {
        assertThat(problem(refused.then().statusCode(status))).isEqualTo(problem);
    }

    private static void assertWrong(Response refused, String field) {
        refused.then().statusCode(400).body("errors[0].field", equalTo(field));
    }
}
