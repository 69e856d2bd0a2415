package org.wugu.volunteer;

import static org.wugu.volunteer.Api.as;
import static org.wugu.volunteer.Api.ok;
import static org.wugu.volunteer.Api.stepped;
import static org.wugu.volunteer.Api.today;
import static org.wugu.volunteer.Offices.CITY_REVIEWER;
import static org.wugu.volunteer.Offices.SHOUZHANG_CLERK;
import static org.wugu.volunteer.Offices.YANGGU_REVIEWER;

import io.restassured.path.json.JsonPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.wugu.testing.Caller;
import org.wugu.testing.Database;

/** Where a volunteer can stand, as far as it makes a difference to what can be done. */
enum Situation {
    DRAFT(Api::draft),
    SUBMITTED(Api::submitted),
    CONTESTED(Situation::contested),
    RETURNED(Api::returned),
    RETURNED_WITH_A_WRONG_NUMBER(applicant -> decided(contested(applicant))),
    REFUSED(applicant -> ok(Api.step(YANGGU_REVIEWER, Api.submitted(applicant), "refusal", Map.of("reason", "不符合条件")))),
    REFUSED_LONG_AGO(applicant -> longAgo(REFUSED.reached(applicant))),
    ERASED(applicant ->
            ok(Api.step(YANGGU_REVIEWER, REFUSED_LONG_AGO.reached(applicant), "erasure", Map.of("reason", "本人要求")))),
    APPROVED(Api::approved),
    OFFERED(applicant -> {
        JsonPath approved = Api.approved(applicant);
        TransferTest.offered(approved);
        return approved;
    }),
    QUERIED(applicant -> Api.queried(Api.approved(applicant))),
    SWORN(applicant -> Api.sworn(Api.approved(applicant))),
    FILED(applicant -> Api.filed(Api.sworn(Api.approved(applicant)))),
    TRAINED(applicant -> {
        JsonPath approved = Api.approved(applicant);
        Course.opened().with(approved).held().attendanceClosed();
        return Api.read(YANGGU_REVIEWER, approved);
    }),
    READY(Api::ready),
    READY_WITH_A_RECORD(applicant -> queried(Api.ready(applicant), "FOUND")),
    REPORTED(Api::reported),
    REPORTED_AND_QUERIED_AGAIN(applicant -> queried(Api.reported(applicant), "CLEAR")),
    GIVEN_BACK(
            applicant -> stepped(CITY_REVIEWER, "/reports/return", Map.of("opinion", "材料不全"), Api.reported(applicant))),
    ACCEPTED(Api::accepted),
    ACCEPTED_WITH_A_BADGE(applicant -> issued(Api.accepted(applicant), "badgeNumber")),
    OUTFITTED(applicant -> issued(Api.accepted(applicant), "badgeNumber", "uniformNumber")),
    ACTIVE(applicant -> stepped(
            SHOUZHANG_CLERK,
            "/outfitting/receipts",
            Map.of("receivedOn", today().toString()),
            OUTFITTED.reached(applicant))),
    SUSPENDED(applicant -> change("suspension", ACTIVE.reached(applicant))),
    LEFT(applicant -> change("departure", Api.approved(applicant))),
    LEFT_WITH_ITEMS(applicant -> change("departure", ACTIVE.reached(applicant))),
    LEFT_AND_GAVE_BACK(applicant -> returned(LEFT_WITH_ITEMS.reached(applicant)));

    private static final Database DATABASE = Database.of("volunteer");

    private final Function<Applicant, JsonPath> way;

    Situation(Function<Applicant, JsonPath> way) {
        this.way = way;
    }

    /** The volunteer, brought there. */
    JsonPath reached(Applicant applicant) {
        return way.apply(applicant);
    }

    private static JsonPath contested(Applicant newcomer) {
        Applicant holder = Applicant.next();
        Api.draft(holder);
        newcomer.with("idNumber", holder.text("idNumber"))
                .with("birthDate", holder.text("birthDate"))
                .with("gender", holder.text("gender"))
                .with("name", "欧阳若兰");
        // A clerk who looks at the numbers of others too often is stopped.
        Caller clerk = SHOUZHANG_CLERK.named("contested-" + UUID.randomUUID());
        return ok(Api.step(clerk, ok(Api.register(clerk, newcomer)), "submission", Map.of()));
    }

    private static JsonPath decided(JsonPath contested) {
        as(YANGGU_REVIEWER)
                .body(Map.of("decision", "TYPING_MISTAKE", "reason", "号码抄错了"))
                .post("/number-conflicts/"
                        + NumberConflictTest.conflict(YANGGU_REVIEWER, contested)
                                .getString("id") + "/decision")
                .then()
                .statusCode(204);
        return Api.read(SHOUZHANG_CLERK, contested);
    }

    private static JsonPath queried(JsonPath state, String result) {
        return stepped(
                YANGGU_REVIEWER,
                "/record-queries",
                Map.of("queriedOn", today().toString(), "result", result, "authority", "阳谷县公安局"),
                state);
    }

    private static JsonPath issued(JsonPath accepted, String... numbers) {
        Map<String, Object> order = new LinkedHashMap<>(Api.item(accepted));
        for (String number : numbers) {
            order.put(number, "A-" + UUID.randomUUID().toString().substring(0, 12));
        }
        ok(as(CITY_REVIEWER)
                .body(Map.of("issuedOn", today().toString(), "items", List.of(order)))
                .post("/outfitting/issues"));
        return Api.read(CITY_REVIEWER, accepted);
    }

    private static JsonPath change(String change, JsonPath state) {
        return stepped(YANGGU_REVIEWER, "/service-changes/" + change, Map.of("reason", "外出务工"), state);
    }

    private static JsonPath returned(JsonPath left) {
        List<String> items = ok(as(YANGGU_REVIEWER).get("/outfitting/volunteers/" + left.getString("id") + "/items"))
                .getList("id");
        as(YANGGU_REVIEWER)
                .body(Map.of("items", items, "returnedOn", today().toString()))
                .post("/outfitting/returns")
                .then()
                .statusCode(204);
        return left;
    }

    /** The last step lies four years back, which no caller could bring about. */
    private static JsonPath longAgo(JsonPath state) {
        DATABASE.execute(
                "update volunteer set updated_at = updated_at - interval '4 years' where id = ?",
                UUID.fromString(state.getString("id")));
        return state;
    }
}
