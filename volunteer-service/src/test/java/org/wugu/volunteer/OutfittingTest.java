package org.wugu.volunteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.wugu.volunteer.Api.as;
import static org.wugu.volunteer.Api.ok;
import static org.wugu.volunteer.Api.today;
import static org.wugu.volunteer.Offices.CITY_CLERK;
import static org.wugu.volunteer.Offices.CITY_REVIEWER;
import static org.wugu.volunteer.Offices.SHOUZHANG_CLERK;
import static org.wugu.volunteer.Offices.YANGGU_REVIEWER;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wugu.kernel.Role;
import org.wugu.testing.Caller;
import org.wugu.testing.Database;

/** Uniform and badge (配发): issue, receipt, return, and taking each back. */
@OnRealParts
class OutfittingTest {

    private static final AtomicInteger NEXT = new AtomicInteger((int) (System.nanoTime() % 1_000_000_000L));

    private final Database database = Database.of("volunteer");

    @Test
    void uniform_and_badge_together_outfit_a_volunteer() {
        // Given
        JsonPath accepted = Api.accepted(Applicant.next());
        // When
        JsonPath outcome = ok(issue(today().toString(), Map.of(), both(accepted)));
        // Then
        assertThat(outcome.getString("[0].application.stage")).isEqualTo("OUTFITTED");
        items(accepted)
                .body("size()", equalTo(2))
                .body("find { it.kind == 'UNIFORM' }.size", equalTo("XL"))
                .body("find { it.kind == 'BADGE' }.size", nullValue())
                .body("issuedOn", equalTo(List.of(today().toString(), today().toString())));
    }

    @Test
    void what_is_missing_is_issued_later() {
        // Given
        JsonPath accepted = Api.accepted(Applicant.next());
        JsonPath first = ok(issue(today().toString(), Map.of(), order(accepted, "uniformNumber", number())));
        assertThat(first.getString("[0].application.stage")).isEqualTo("ACCEPTED");
        // When
        JsonPath second = ok(issue(today().toString(), Map.of(), order(accepted, "badgeNumber", number())));
        // Then
        assertThat(second.getString("[0].application.stage")).isEqualTo("OUTFITTED");
    }

    @Test
    void numbers_count_on_for_those_who_lack_the_item() {
        // Given
        List<JsonPath> three =
                List.of(Api.accepted(Applicant.next()), Api.accepted(Applicant.next()), Api.accepted(Applicant.next()));
        String serial = number();
        ok(issue(today().toString(), Map.of(), order(three.get(1), "uniformNumber", serial)));
        String prefix = "n" + number() + "-";
        // When
        JsonPath outcomes = ok(issue(
                today().toString(),
                Map.of("firstUniform", prefix + "0099", "firstBadge", prefix + "1"),
                order(three.get(0)),
                order(three.get(1)),
                order(three.get(2))));
        // Then
        assertThat(outcomes.getList("application.stage")).containsOnly("OUTFITTED");
        assertThat(numbers(three.get(0))).containsExactly(upper(prefix) + "0099", upper(prefix) + "1");
        assertThat(numbers(three.get(1))).containsExactly(serial, upper(prefix) + "2");
        assertThat(numbers(three.get(2))).containsExactly(upper(prefix) + "0100", upper(prefix) + "3");
    }

    @Test
    void a_number_that_is_out_is_refused_to_the_next_and_nothing_of_that_one_is_issued() {
        // Given
        JsonPath first = Api.accepted(Applicant.next());
        JsonPath second = Api.accepted(Applicant.next());
        JsonPath third = Api.accepted(Applicant.next());
        String badge = number();
        ok(issue(today().toString(), Map.of(), order(first, "badgeNumber", badge)));
        // When
        JsonPath outcomes = ok(issue(
                today().toString(),
                Map.of(),
                order(second, "uniformNumber", number(), "badgeNumber", badge),
                both(third)));
        // Then
        assertThat(outcomes.getString("[0].problem")).isEqualTo("item-number-taken");
        assertThat(outcomes.getString("[0].detail")).contains("编号 " + badge + " 已配发给另一位志愿者");
        assertThat(outcomes.getString("[1].application.stage")).isEqualTo("OUTFITTED");
        items(second).body("size()", equalTo(0));
    }

    @Test
    void a_number_typed_for_two_is_refused_as_a_whole() {
        JsonPath first = Api.accepted(Applicant.next());
        JsonPath second = Api.accepted(Applicant.next());
        String badge = "b" + number();
        issue(
                        today().toString(),
                        Map.of(),
                        order(first, "badgeNumber", badge),
                        order(second, "badgeNumber", " " + upper(badge) + " "))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("items[1].badgeNumber"))
                .body("errors[0].message", containsString("出现了两次"));
        items(first).body("size()", equalTo(0));
    }

    @Test
    void two_who_issue_the_same_number_at_once_do_not_both_succeed() throws InterruptedException {
        // Given
        List<JsonPath> two = List.of(Api.accepted(Applicant.next()), Api.accepted(Applicant.next()));
        String badge = number();
        List<@Nullable String> problems = new ArrayList<>();
        // When
        List<Thread> threads = two.stream()
                .map(one -> new Thread(() -> {
                    String problem = ok(issue(today().toString(), Map.of(), order(one, "badgeNumber", badge)))
                            .getString("[0].problem");
                    synchronized (problems) {
                        problems.add(problem);
                    }
                }))
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        // Then
        assertThat(problems).containsExactlyInAnyOrder(null, "item-number-taken");
        assertThat(database.number("select count(*) from issued_item where number = ?", badge))
                .isEqualTo(1);
    }

    @Test
    void nobody_gets_a_second_one() {
        JsonPath accepted = Api.accepted(Applicant.next());
        ok(issue(today().toString(), Map.of(), order(accepted, "badgeNumber", number())));
        JsonPath again = ok(issue(today().toString(), Map.of(), order(accepted, "badgeNumber", number())));
        assertThat(again.getString("[0].problem")).isEqualTo("item-in-hand");
        assertThat(again.getString("[0].detail")).contains("团徽");
    }

    @Test
    void a_uniform_needs_a_size() {
        JsonPath accepted = Api.accepted(Applicant.next().with("uniformSize", null));
        JsonPath refused = ok(issue(today().toString(), Map.of(), both(accepted)));
        assertThat(refused.getString("[0].problem")).isEqualTo("size-missing");
        JsonPath sized = ok(issue(
                today().toString(),
                Map.of(),
                order(accepted, "uniformSize", "2XL", "uniformNumber", number(), "badgeNumber", number())));
        assertThat(sized.getString("[0].application.stage")).isEqualTo("OUTFITTED");
    }

    @Test
    void only_who_is_accepted_is_outfitted() {
        JsonPath reported = Api.reported(Applicant.next());
        JsonPath outcome = ok(issue(today().toString(), Map.of(), both(reported)));
        assertThat(outcome.getString("[0].problem")).isEqualTo("wrong-stage");
        assertThat(outcome.getString("[0].detail")).contains("已上报市团");
        items(reported).body("size()", equalTo(0));
    }

    @Test
    void bad_input_is_told_field_by_field() {
        JsonPath accepted = Api.accepted(Applicant.next());
        issue(today().plusDays(1).toString(), Map.of(), both(accepted))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("issuedOn"));
        issue(today().toString(), Map.of("firstBadge", "=1+1"), order(accepted, "uniformNumber", "一号"))
                .then()
                .statusCode(400)
                .body("errors.field", equalTo(List.of("items[0].uniformNumber", "firstBadge")))
                .body("errors[0].message", containsString("字母、数字或连字符"));
        issue(today().toString(), Map.of("firstBadge", "ABC"), order(accepted))
                .then()
                .statusCode(400)
                .body("errors[0].message", containsString("以数字结尾"));
        issue(today().toString(), Map.of(), order(accepted), order(accepted))
                .then()
                .statusCode(400)
                .body("errors[0].message", containsString("同一位志愿者"));
        JsonPath nothing = ok(issue(today().toString(), Map.of(), order(accepted)));
        assertThat(nothing.getString("[0].problem")).isEqualTo("nothing-to-issue");
        JsonPath early = ok(issue("2001-01-01", Map.of(), both(accepted)));
        assertThat(early.getString("[0].problem")).isEqualTo("before-approval");
        items(accepted).body("size()", equalTo(0));
    }

    @Test
    void the_township_confirms_the_receipt_and_the_volunteer_serves() {
        // Given
        JsonPath outfitted = outfitted();
        // When
        JsonPath active = received(outfitted);
        // Then
        assertThat(active.getString("stage")).isEqualTo("ACTIVE");
        assertThat(Api.read(SHOUZHANG_CLERK, active).getString("servingSince")).isEqualTo(today().toString());
        items(outfitted).body("receivedOn", equalTo(List.of(today().toString(), today().toString())));
        assertThat(Api.read(CITY_REVIEWER, active).getList("history.act")).contains("OUTFITTED");
    }

    @Test
    void a_receipt_is_never_before_the_issue_and_never_in_the_future() {
        JsonPath outfitted = outfitted();
        JsonPath outcome = Api.together(
                SHOUZHANG_CLERK,
                "/outfitting/receipts",
                Map.of("receivedOn", today().minusDays(1).toString()),
                outfitted);
        assertThat(outcome.getString("[0].problem")).isEqualTo("before-issue");
        as(SHOUZHANG_CLERK)
                .body(Map.of(
                        "items",
                        List.of(Api.item(outfitted)),
                        "receivedOn",
                        today().plusDays(1).toString()))
                .post("/outfitting/receipts")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("receivedOn"));
    }

    @Test
    void a_receipt_that_was_a_mistake_is_taken_back_with_its_day() {
        // Given
        JsonPath active = received(outfitted());
        // When
        JsonPath back = ok(as(SHOUZHANG_CLERK).body(reasoned(active, "还没有领到")).post("/outfitting/receipt-retractions"));
        // Then
        assertThat(back.getString("stage")).isEqualTo("OUTFITTED");
        items(back).body("receivedOn", equalTo(Arrays.asList(null, null)));
        JsonPath read = Api.read(SHOUZHANG_CLERK, back);
        assertThat(read.getString("history[-1].act")).isEqualTo("RETRACTED");
        assertThat(read.getString("history[-1].remarks[0].field")).isEqualTo("TOOK_UP_POST");
    }

    @Test
    void an_issue_that_was_a_mistake_is_taken_back_with_its_items() {
        // Given
        JsonPath accepted = Api.accepted(Applicant.next());
        String badge = number();
        JsonPath outfitted = ok(issue(
                        today().toString(), Map.of(), order(accepted, "uniformNumber", number(), "badgeNumber", badge)))
                .setRootPath("[0].application");
        // When
        JsonPath back = ok(as(CITY_REVIEWER).body(reasoned(outfitted, "发错了人")).post("/outfitting/issue-retractions"));
        // Then
        assertThat(back.getString("stage")).isEqualTo("ACCEPTED");
        items(accepted).body("retractionReason", equalTo(List.of("发错了人", "发错了人")));
        assertThat(Api.read(CITY_REVIEWER, back).getString("history[-1].remarks[0].field"))
                .isEqualTo("OUTFITTED");
        JsonPath other = ok(issue(
                today().toString(),
                Map.of(),
                order(Api.accepted(Applicant.next()), "uniformNumber", number(), "badgeNumber", badge)));
        assertThat(other.getString("[0].application.stage")).isEqualTo("OUTFITTED");
    }

    @Test
    void one_item_that_was_a_mistake_is_taken_back_and_then_nothing_is_left_to_take_back() {
        JsonPath accepted = Api.accepted(Applicant.next());
        ok(issue(today().toString(), Map.of(), order(accepted, "badgeNumber", number())));
        ok(as(CITY_REVIEWER).body(reasoned(accepted, "号码看错")).post("/outfitting/issue-retractions"));
        as(CITY_REVIEWER)
                .body(reasoned(accepted, "号码看错"))
                .post("/outfitting/issue-retractions")
                .then()
                .statusCode(409)
                .body("type", equalTo("https://wugu.org/problems/not-retractable"));
    }

    @Test
    void the_issue_is_not_taken_back_without_its_items() {
        JsonPath outfitted = outfitted();
        retract(CITY_REVIEWER, outfitted, "OUTFITTED")
                .then()
                .statusCode(409)
                .body("type", equalTo("https://wugu.org/problems/not-retractable"));
        items(outfitted).body("findAll { it.retractedAt == null }.size()", equalTo(2));
    }

    @Test
    void the_acceptance_is_not_taken_back_while_an_item_is_out() {
        JsonPath accepted = Api.accepted(Applicant.next());
        ok(issue(today().toString(), Map.of(), order(accepted, "badgeNumber", number())));
        retract(CITY_REVIEWER, accepted, "ACCEPTED")
                .then()
                .statusCode(409)
                .body("type", equalTo("https://wugu.org/problems/items-in-hand"))
                .body("detail", containsString("先撤销配发"));
        ok(as(CITY_REVIEWER).body(reasoned(accepted, "登记有误")).post("/outfitting/issue-retractions"));
        retract(CITY_REVIEWER, accepted, "ACCEPTED").then().statusCode(200).body("stage", equalTo("REPORTED"));
    }

    @Test
    void who_leaves_owes_the_items_until_they_are_returned() {
        // Given
        JsonPath left = left(received(outfitted()));
        List<String> owed = owed(left);
        assertThat(owed).hasSize(2);
        // When
        giveBack(YANGGU_REVIEWER, owed.subList(0, 1), today().toString()).then().statusCode(204);
        // Then
        assertThat(owed(left)).containsExactly(owed.get(1));
        giveBack(CITY_REVIEWER, owed, today().toString())
                .then()
                .statusCode(409)
                .body("type", equalTo("https://wugu.org/problems/item-not-owed"))
                .body("detail", containsString("已经交回"));
        assertThat(owed(left)).containsExactly(owed.get(1));
        giveBack(CITY_REVIEWER, owed.subList(1, 2), today().minusDays(1).toString())
                .then()
                .statusCode(409)
                .body("type", equalTo("https://wugu.org/problems/before-issue"));
        giveBack(CITY_REVIEWER, owed.subList(1, 2), today().plusDays(1).toString())
                .then()
                .statusCode(400);
    }

    @Test
    void who_serves_owes_nothing() {
        JsonPath active = received(outfitted());
        List<String> inHand = items(active).extract().jsonPath().getList("id");
        giveBack(CITY_REVIEWER, inHand, today().toString())
                .then()
                .statusCode(409)
                .body("type", equalTo("https://wugu.org/problems/item-not-owed"));
    }

    @Test
    void a_returned_number_can_be_issued_again_and_then_the_return_stands() {
        // Given
        JsonPath left = left(received(outfitted()));
        String badge = numbers(left).get(1);
        List<String> owed = owed(left);
        giveBack(YANGGU_REVIEWER, owed, today().toString()).then().statusCode(204);
        // When
        JsonPath other = ok(issue(
                today().toString(),
                Map.of(),
                order(Api.accepted(Applicant.next()), "uniformNumber", number(), "badgeNumber", badge)));
        // Then
        assertThat(other.getString("[0].application.stage")).isEqualTo("OUTFITTED");
        String returned = items(left).extract().jsonPath().getString("find { it.kind == 'BADGE' }.id");
        as(YANGGU_REVIEWER)
                .body(Map.of("item", returned, "reason", "点错了"))
                .post("/outfitting/return-retractions")
                .then()
                .statusCode(409)
                .body("type", equalTo("https://wugu.org/problems/item-number-taken"));
    }

    @Test
    void a_return_that_was_a_mistake_is_taken_back_and_keeps_its_trace() {
        // Given
        JsonPath left = left(received(outfitted()));
        List<String> owed = owed(left);
        giveBack(YANGGU_REVIEWER, owed, today().toString()).then().statusCode(204);
        // When
        for (String item : owed) {
            as(YANGGU_REVIEWER)
                    .body(Map.of("item", item, "reason", "点错了"))
                    .post("/outfitting/return-retractions")
                    .then()
                    .statusCode(204);
        }
        // Then
        assertThat(owed(left)).hasSize(2).doesNotContainAnyElementsOf(owed);
        items(left)
                .body("size()", equalTo(4))
                .body("findAll { it.retractedAt != null }.retractionReason", equalTo(List.of("点错了", "点错了")));
    }

    @Test
    void nobody_comes_back_into_service_without_the_items() {
        // Given
        JsonPath left = left(received(outfitted()));
        List<String> owed = owed(left);
        giveBack(YANGGU_REVIEWER, owed, today().toString()).then().statusCode(204);
        // When and then
        retract(YANGGU_REVIEWER, left, "LEFT")
                .then()
                .statusCode(409)
                .body("type", equalTo("https://wugu.org/problems/items-returned"));
        for (String item : owed) {
            ok(as(YANGGU_REVIEWER).body(Map.of("item", item, "reason", "没有退出")).post("/outfitting/return-retractions"));
        }
        retract(YANGGU_REVIEWER, left, "LEFT").then().statusCode(200).body("stage", equalTo("ACTIVE"));
    }

    @ParameterizedTest
    @CsvSource({
        "371521, CLERK, receipts, forbidden",
        "3715, OFFICER, receipts, wrong-tier",
        "371521, OFFICER, issues, wrong-tier",
        "371521109, OFFICER, returns, wrong-tier",
        "371521, OFFICER, issue-retractions, wrong-tier"
    })
    void each_office_does_its_own(String office, Role role, String step, String problem) {
        JsonPath outfitted = outfitted();
        List<String> items = items(outfitted).extract().jsonPath().getList("id");
        Map<String, ?> body =
                switch (step) {
                    case "receipts" -> Map.of("items", List.of(Api.item(outfitted)), "receivedOn", today().toString());
                    case "issues" -> Map.of("items", List.of(Api.item(outfitted)), "issuedOn", today().toString());
                    case "returns" -> Map.of("items", items, "returnedOn", today().toString());
                    default -> reasoned(outfitted, "x");
                };
        as(Caller.of(office, role))
                .body(body)
                .post("/outfitting/" + step)
                .then()
                .statusCode(403)
                .body("type", equalTo("https://wugu.org/problems/" + problem));
    }

    @Test
    void who_waits_is_listed_with_name_and_size_and_the_reading_is_logged() {
        // Given
        Applicant applicant = Applicant.next();
        JsonPath accepted = Api.accepted(applicant);
        long before = logged("list-outfitting");
        // When
        Response page = as(CITY_CLERK).queryParam("limit", 200).get("/outfitting/waiting");
        // Then
        page.then()
                .statusCode(200)
                .body("items.id", hasItem(accepted.getString("id")))
                .body(
                        "items.find { it.id == '" + accepted.getString("id") + "' }.name",
                        equalTo(applicant.text("name")));
        assertThat(logged("list-outfitting")).isEqualTo(before + 1);
        as(CITY_CLERK)
                .queryParam("county", "371524")
                .get("/outfitting/waiting")
                .then()
                .body("items.id", not(hasItem(accepted.getString("id"))));
        as(CITY_CLERK)
                .queryParams("county", "x", "after", "y", "limit", "0")
                .get("/outfitting/waiting")
                .then()
                .statusCode(400)
                .body("errors.field", equalTo(List.of("county", "after", "limit")));
    }

    @Test
    void pages_follow_each_other_without_a_gap() {
        Api.accepted(Applicant.next());
        Api.accepted(Applicant.next());
        JsonPath whole = ok(as(CITY_CLERK).queryParam("limit", 200).get("/outfitting/waiting"));
        JsonPath first = ok(as(CITY_CLERK).queryParam("limit", 1).get("/outfitting/waiting"));
        JsonPath second = ok(as(CITY_CLERK)
                .queryParams("limit", 1, "after", first.getString("next"))
                .get("/outfitting/waiting"));
        assertThat(List.of(first.getString("items[0].id"), second.getString("items[0].id")))
                .isEqualTo(whole.getList("items.id", String.class).subList(0, 2));
    }

    @Test
    void the_picking_list_counts_sizes_and_names_nobody() {
        // Given
        JsonPath before = ok(as(CITY_CLERK).get("/outfitting/picking-list"));
        Api.accepted(Applicant.next().with("uniformSize", "4XL"));
        ok(issue(
                today().toString(),
                Map.of(),
                order(Api.accepted(Applicant.next().with("uniformSize", "4XL")), "uniformNumber", number())));
        // When
        JsonPath after = ok(as(CITY_CLERK).get("/outfitting/picking-list"));
        // Then
        String count = "uniforms.find { it.county == '371521' && it.size == '4XL' }?.count";
        assertThat(after.getLong(count)).isEqualTo((before.get(count) == null ? 0 : before.getLong(count)) + 1);
        assertThat(after.getLong("badges")).isEqualTo(before.getLong("badges") + 2);
    }

    @Test
    void the_picking_sheet_says_who_took_it_and_holds_no_formula() throws IOException {
        // Given
        Applicant applicant = Applicant.next().with("uniformSize", "=1+1");
        JsonPath accepted = Api.accepted(applicant);
        long before = logged("export-outfitting");
        // When
        byte[] bytes = as(CITY_REVIEWER)
                .get("/outfitting/picking-sheet")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        // Then
        assertThat(logged("export-outfitting")).isEqualTo(before + 1);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            Sheet people = workbook.findSheet("领用名单").orElseThrow();
            List<Row> rows = people.read();
            assertThat(rows.get(0).getCellText(0)).contains("聊城", CITY_REVIEWER.username(), "请勿外传");
            Row row = rows.stream()
                    .filter(one -> accepted.getString("number").equals(one.getCellText(2)))
                    .findFirst()
                    .orElseThrow();
            assertThat(row.getCellText(3)).isEqualTo(applicant.text("name"));
            assertThat(row.getCellText(5)).isEqualTo("'=1+1");
            assertThat(workbook.findSheet("汇总").orElseThrow().read()).hasSizeGreaterThan(2);
        }
    }

    @SafeVarargs
    private static Response issue(String on, Map<String, ?> more, Map<String, ?>... items) {
        Map<String, Object> body = new LinkedHashMap<>(more);
        body.put("items", List.of(items));
        body.put("issuedOn", on);
        return as(CITY_REVIEWER).body(body).post("/outfitting/issues");
    }

    private static Map<String, ?> both(JsonPath state) {
        return order(state, "uniformNumber", number(), "badgeNumber", number());
    }

    private static Map<String, ?> order(JsonPath state, String... more) {
        Map<String, Object> order = new LinkedHashMap<>(Api.item(state));
        for (int i = 0; i < more.length; i += 2) {
            order.put(more[i], more[i + 1]);
        }
        return order;
    }

    private static String number() {
        return String.valueOf(NEXT.incrementAndGet());
    }

    private static String upper(String number) {
        return number.toUpperCase(Locale.ROOT);
    }

    private static JsonPath outfitted() {
        return ok(issue(today().toString(), Map.of(), both(Api.accepted(Applicant.next()))))
                .setRootPath("[0].application");
    }

    private static JsonPath received(JsonPath outfitted) {
        return Api.stepped(
                SHOUZHANG_CLERK, "/outfitting/receipts", Map.of("receivedOn", today().toString()), outfitted);
    }

    private static JsonPath left(JsonPath active) {
        return Api.stepped(YANGGU_REVIEWER, "/service-changes/departure", Map.of("reason", "外出务工"), active);
    }

    private static Map<String, ?> reasoned(JsonPath state, String reason) {
        Map<String, Object> body = new LinkedHashMap<>(Api.item(state));
        body.put("reason", reason);
        return body;
    }

    private static Response retract(Caller caller, JsonPath state, String act) {
        return as(caller)
                .body(Map.of("version", state.getLong("version"), "act", act, "reason", "登记有误"))
                .post("/applications/" + state.getString("id") + "/retraction");
    }

    private static Response giveBack(Caller caller, List<String> items, String on) {
        return as(caller).body(Map.of("items", items, "returnedOn", on)).post("/outfitting/returns");
    }

    private static ValidatableResponse items(JsonPath state) {
        return as(CITY_REVIEWER)
                .get("/outfitting/volunteers/" + state.getString("id") + "/items")
                .then()
                .statusCode(200);
    }

    /** Uniform before badge. */
    private static List<String> numbers(JsonPath state) {
        JsonPath items = items(state).extract().jsonPath();
        return List.of(
                items.getString("find { it.kind == 'UNIFORM' }.number"),
                items.getString("find { it.kind == 'BADGE' }.number"));
    }

    private static List<String> owed(JsonPath left) {
        return ok(as(YANGGU_REVIEWER).queryParam("limit", 200).get("/outfitting/owed"))
                .getList("items.findAll { it.volunteer == '" + left.getString("id") + "' }.id");
    }

    private long logged(String action) {
        return database.number("select count(*) from access_log where action = ?", action);
    }
}
