package org.wugu.volunteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wugu.volunteer.Api.as;
import static org.wugu.volunteer.Api.item;
import static org.wugu.volunteer.Api.ok;
import static org.wugu.volunteer.Api.today;
import static org.wugu.volunteer.Offices.CITY_REVIEWER;
import static org.wugu.volunteer.Offices.SHOUZHANG_CLERK;
import static org.wugu.volunteer.Offices.YANGGU_REVIEWER;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.OrgScope;
import org.wugu.kernel.Role;
import org.wugu.kernel.Tier;
import org.wugu.testing.Caller;
import org.wugu.volunteer.journey.VolunteerAct;

/**
 * What an answer offers is what the service takes, and nothing else: every act is tried by every role of every tier wherever a
 * volunteer can stand.
 */
@OnRealParts
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActsTest {

    private static final List<Caller> CALLERS = Stream.of(Offices.SHOUZHANG, "371521", "3715")
            .flatMap(
                    office -> Stream.of(Role.CLERK, Role.REVIEWER, Role.OFFICER).map(role -> Caller.of(office, role)))
            .toList();

    private final Set<VolunteerAct> offeredSomewhere = EnumSet.noneOf(VolunteerAct.class);

    @ParameterizedTest
    @EnumSource(Situation.class)
    void what_is_offered_is_what_is_taken(Situation situation) {
        Applicant applicant = Applicant.next();
        JsonPath state = situation.reached(applicant);
        Map<VolunteerAct, Caller> taken = new LinkedHashMap<>();
        for (Caller caller : CALLERS) {
            Set<VolunteerAct> offered = offered(caller, state);
            for (VolunteerAct act : VolunteerAct.values()) {
                if (offered.contains(act)) {
                    taken.put(act, caller);
                } else if (situation == Situation.READY || act.callers().include(scope(caller))) {
                    assertThat(isTaken(request(act, caller, state, applicant)))
                            .as("%s by %s, who is not offered it", act, caller.username())
                            .isFalse();
                }
            }
        }
        assertThat(Api.read(SHOUZHANG_CLERK, state).getLong("version"))
                .as("what was refused has changed nothing")
                .isEqualTo(state.getLong("version"));
        taken.forEach((act, caller) -> {
            Applicant another = Applicant.next();
            Response answer = request(act, caller, situation.reached(another), another);
            assertThat(isTaken(answer))
                    .as("%s by %s: %s", act, caller.username(), answer.asString())
                    .isTrue();
        });
        offeredSomewhere.addAll(taken.keySet());
    }

    @AfterAll
    void every_act_was_offered_to_somebody() {
        assertThat(offeredSomewhere).containsExactlyInAnyOrder(VolunteerAct.values());
    }

    @Test
    void what_is_in_the_way_is_told_where_somebody_can_do_something_about_it() {
        assertThat(withheld(YANGGU_REVIEWER, Situation.CONTESTED)).containsExactly("APPROVE number-contested");
        assertThat(withheld(SHOUZHANG_CLERK, Situation.RETURNED_WITH_A_WRONG_NUMBER))
                .containsExactly("SUBMIT number-contested");
        assertThat(withheld(YANGGU_REVIEWER, Situation.READY_WITH_A_RECORD)).containsExactly("REPORT record-found");
        assertThat(withheld(SHOUZHANG_CLERK, Situation.READY_WITH_A_RECORD)).isEmpty();
        assertThat(withheld(YANGGU_REVIEWER, Situation.LEFT_AND_GAVE_BACK))
                .containsExactly("ERASE retention-runs", "RETRACT_LEFT items-returned");
        assertThat(withheld(CITY_REVIEWER, Situation.ACCEPTED_WITH_A_BADGE))
                .containsExactly("RETRACT_ACCEPTED items-in-hand");
    }

    /** Who may not at all is refused wherever the volunteer stands, so that is tried in one situation only. */
    private static OrgScope scope(Caller caller) {
        DivisionCode office = DivisionCode.of(Objects.requireNonNull(caller.orgCode()));
        Set<Role> roles = caller.roles().stream()
                .map(claim -> Role.ofClaim(claim).orElseThrow())
                .collect(Collectors.toSet());
        return new OrgScope(Tier.of(office), office, roles, caller.person());
    }

    private static List<String> withheld(Caller reader, Situation situation) {
        JsonPath read = Api.read(reader, situation.reached(Applicant.next()));
        assertThat(read.getList("withheld.detail", String.class)).noneMatch(String::isBlank);
        List<String> told = new ArrayList<>();
        for (int i = 0; i < read.getList("withheld").size(); i++) {
            told.add(read.getString("withheld[" + i + "].act") + " " + read.getString("withheld[" + i + "].problem"));
        }
        return told;
    }

    /** As the detail says, and the list with it. */
    private static Set<VolunteerAct> offered(Caller caller, JsonPath state) {
        Response detail = as(caller).get("/applications/" + state.getString("id"));
        if (detail.statusCode() == 404) {
            return Set.of();
        }
        List<String> acts = ok(detail).getList("acts");
        List<String> listed = ok(as(caller)
                        .queryParam("limit", 200)
                        .queryParam("stage", detail.jsonPath().getString("stage"))
                        .get("/applications"))
                .getList("items.find { it.id == '" + state.getString("id") + "' }.acts");
        assertThat(listed).as("in the list").isEqualTo(acts);
        Set<VolunteerAct> offered = EnumSet.noneOf(VolunteerAct.class);
        new TreeSet<>(acts).forEach(act -> offered.add(VolunteerAct.valueOf(act)));
        return offered;
    }

    private static boolean isTaken(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isLessThan(500).isNotIn(400, 429);
        return answer.statusCode() < 300
                && !(answer.asString().startsWith("[") && answer.jsonPath().getString("[0].problem") != null);
    }

    /** The act with all that it needs, so that only rules stand in the way. */
    private static Response request(VolunteerAct act, Caller caller, JsonPath state, Applicant applicant) {
        return switch (act) {
            case CORRECT ->
                as(caller)
                        .body(versioned(state, "form", Applicant.next().form()))
                        .put(path(state, ""));
            case SUBMIT -> Api.step(caller, state, "submission", Map.of());
            case DISCARD ->
                as(caller).queryParam("version", state.getLong("version")).delete(path(state, ""));
            case CORRECT_PERSON ->
                as(caller)
                        .body(versioned(state, "form", applicant.form(), "reason", "换了号码"))
                        .post(path(state, "/person-correction"));
            case SUPPLEMENT -> keyed(caller).body(Map.of("text", "获评优秀")).post(path(state, "/supplements"));
            case APPROVE -> Api.step(caller, state, "approval", Map.of("opinion", "同意"));
            case RETURN -> Api.step(caller, state, "return", Map.of("reasons", List.of(Map.of("text", "请补充"))));
            case REFUSE -> Api.step(caller, state, "refusal", Map.of("reason", "不符合条件"));
            case QUERY_RECORD ->
                many(
                        caller,
                        state,
                        "/record-queries",
                        Map.of("queriedOn", today().toString(), "result", "CLEAR", "authority", "公安局"));
            case SWEAR ->
                many(caller, state, "/oaths", Map.of("swornOn", today().toString(), "place", "县文化馆", "leader", "团长"));
            case FILE -> many(caller, state, "/filings", Map.of());
            case REPORT -> many(caller, state, "/reports", Map.of());
            case ACCEPT_REPORT -> many(caller, state, "/reports/acceptance", Map.of("opinion", "同意"));
            case RETURN_REPORT -> many(caller, state, "/reports/return", Map.of("opinion", "材料不全"));
            case ISSUE -> issue(caller, state);
            case RECEIVE -> many(caller, state, "/outfitting/receipts", Map.of("receivedOn", today().toString()));
            case SUSPEND -> many(caller, state, "/service-changes/suspension", Map.of("reason", "农忙"));
            case RESUME -> many(caller, state, "/service-changes/resumption", Map.of("reason", "农忙已过"));
            case LEAVE -> many(caller, state, "/service-changes/departure", Map.of("reason", "外出务工"));
            case MOVE ->
                as(caller)
                        .body(of(state, Map.of("villageCode", Offices.ZHANGQIU_VILLAGE, "reason", "搬家")))
                        .post("/service-changes/village");
            case OFFER_TRANSFER ->
                keyed(caller)
                        .body(of(state, Map.of("villageCode", TransferTest.DONGE_VILLAGE, "reason", "搬家")))
                        .post("/transfers");
            case ERASE -> Api.step(caller, state, "erasure", Map.of("reason", "本人要求"));
            case RETRACT_RECORD_QUERIED -> retraction(caller, state, "/record-queries/retraction");
            case RETRACT_OUTFITTED -> retraction(caller, state, "/outfitting/issue-retractions");
            case RETRACT_TOOK_UP_POST -> retraction(caller, state, "/outfitting/receipt-retractions");
            case RETRACT_REFUSED,
                    RETRACT_APPROVED,
                    RETRACT_SWORN,
                    RETRACT_FILED,
                    RETRACT_TRAINED,
                    RETRACT_PASSED,
                    RETRACT_REPORTED,
                    RETRACT_ACCEPTED,
                    RETRACT_LEFT ->
                Api.step(
                        caller,
                        state,
                        "retraction",
                        Map.of("act", act.name().substring("RETRACT_".length()), "reason", "登记有误"));
        };
    }

    private static Response issue(Caller caller, JsonPath state) {
        Map<String, Object> order = of(
                state,
                Map.of("uniformNumber", "A-" + UUID.randomUUID().toString().substring(0, 12)));
        return as(caller)
                .body(Map.of("issuedOn", today().toString(), "items", List.of(order)))
                .post("/outfitting/issues");
    }

    private static Response retraction(Caller caller, JsonPath state, String path) {
        return as(caller).body(of(state, Map.of("reason", "登记有误"))).post(path);
    }

    private static Response many(Caller caller, JsonPath state, String path, Map<String, ?> more) {
        Map<String, Object> body = new LinkedHashMap<>(more);
        body.put("items", List.of(item(state)));
        return as(caller).body(body).post(path);
    }

    private static RequestSpecification keyed(Caller caller) {
        return as(caller).header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static Map<String, Object> of(JsonPath state, Map<String, ?> more) {
        Map<String, Object> body = new LinkedHashMap<>(more);
        body.putAll(item(state));
        return body;
    }

    private static Map<String, Object> versioned(JsonPath state, Object... more) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("version", state.getLong("version"));
        for (int i = 0; i < more.length; i += 2) {
            body.put((String) more[i], more[i + 1]);
        }
        return body;
    }

    private static String path(JsonPath state, String below) {
        return "/applications/" + state.getString("id") + below;
    }
}
