package org.wugu.volunteer;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.wugu.volunteer.Api.as;
import static org.wugu.volunteer.Offices.SHOUZHANG;
import static org.wugu.volunteer.Offices.SHOUZHANG_CLERK;
import static org.wugu.volunteer.Offices.ZHANGQIU_CLERK;
import static org.wugu.volunteer.Offices.ZHANGQIU_VILLAGE;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wugu.kernel.CorpsTime;
import org.wugu.kernel.Role;
import org.wugu.testing.Caller;
import org.wugu.testing.Database;
import org.wugu.testing.TestClock;

/** Application by the applicant: the township invites, people fill in the form without an account, the township decides. */
@OnRealParts
class InvitationTest {

    private final Database database = Database.of("volunteer");

    @Test
    void nobody_hands_in_without_agreeing_to_who_reads_it() {
        // Given
        String token = invitation(1);
        for (Map<String, ?> body : List.of(
                Map.of("form", Applicant.next().form()),
                Map.of("form", Applicant.next().form(), "consent", false))) {
            // When and then
            held(token)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body(body)
                    .post("/public/self-applications")
                    .then()
                    .statusCode(400)
                    .body("errors.field", contains("consent"))
                    .body("errors.code", contains("consent-required"));
        }
        assertThat(handIn(token, Applicant.next()).statusCode()).isEqualTo(200);
    }

    @Test
    void an_applicant_hands_in_and_the_township_takes_over() throws IOException {
        // Given
        String token = invitation(5);
        Applicant applicant = Applicant.next();
        // When
        String receipt = Api.ok(handIn(token, applicant)).getString("receipt");
        photo(token, receipt).then().statusCode(204);
        // Then
        JsonPath waiting = pendingOf(receipt);
        assertThat(waiting.getString("name")).isEqualTo(applicant.text("name"));
        assertThat(waiting.getBoolean("hasPhoto")).isTrue();
        String id = waiting.getString("id");
        open(id).then()
                .statusCode(200)
                .body("form.idNumber", equalTo(applicant.text("idNumber")))
                .body("alreadyRegistered", equalTo(false))
                .body("others", equalTo(0));
        as(SHOUZHANG_CLERK)
                .get("/self-applications/" + id + "/photo")
                .then()
                .statusCode(200)
                .contentType("image/jpeg");
        // When
        applicant.with("mobile", "13911112222");
        JsonPath draft = Api.ok(accept(id, applicant));
        // Then
        as(SHOUZHANG_CLERK)
                .get("/applications/" + draft.getString("id"))
                .then()
                .body("stage", equalTo("DRAFT"))
                .body("hasPhoto", equalTo(true))
                .body("form.mobileMasked", endsWith("2222"))
                .body("history[0].remarks.text", contains(receipt));
        as(SHOUZHANG_CLERK)
                .get("/applications/" + draft.getString("id") + "/photo")
                .then()
                .statusCode(200);
        open(id).then().statusCode(409).body("type", endsWith("self-application-decided"));
        assertThat(contents(id)).isZero();
        Api.ok(Api.step(SHOUZHANG_CLERK, draft, "submission", Map.of()));
    }

    @Test
    void the_list_of_the_township_opens_no_form() {
        // Given
        Applicant applicant = Applicant.next();
        String receipt = Api.ok(handIn(invitation(1), applicant)).getString("receipt");
        UUID id = UUID.fromString(pendingOf(receipt).getString("id"));
        String content = " from self_application_content where self_application_id = ?";
        byte[] form = (byte[]) database.value("select sealed" + content, id);
        database.execute("update self_application_content set sealed = '' where self_application_id = ?", id);
        // When
        JsonPath waiting = pendingOf(receipt);
        database.execute("update self_application_content set sealed = ? where self_application_id = ?", form, id);
        // Then
        assertThat(waiting.getString("name")).isEqualTo(applicant.text("name"));
    }

    @Test
    void what_is_handed_in_never_comes_back_to_who_holds_the_invitation() {
        String token = invitation(5);
        Applicant applicant = Applicant.next();
        String answer =
                handIn(token, applicant).then().statusCode(200).extract().asString();
        assertThat(answer).matches("\\{\"receipt\":\"[2-9A-Z]{5}-[2-9A-Z]{5}\"}");
        held(token)
                .get("/public/invitation")
                .then()
                .statusCode(200)
                .body("township.code", equalTo(SHOUZHANG))
                .body("form.declarations.noCrimePledge", matchesPattern(".+"))
                .body("size()", equalTo(4));
    }

    @Test
    void whether_somebody_is_registered_is_told_to_the_clerk_alone() {
        // Given
        Applicant registered = Applicant.next();
        Api.draft(registered);
        String token = invitation(5);
        // When
        String receipt = Api.ok(handIn(token, registered)).getString("receipt");
        String second = Api.ok(handIn(token, registered)).getString("receipt");
        // Then
        assertThat(second).isNotEqualTo(receipt);
        String id = pendingOf(receipt).getString("id");
        assertThat(pendingOf(receipt).getBoolean("twice")).isTrue();
        open(id).then().body("alreadyRegistered", equalTo(true)).body("others", equalTo(1));
        accept(id, registered).then().statusCode(409).body("type", endsWith("already-registered"));
        assertThat(contents(id)).isOne();
    }

    @Test
    void the_same_request_again_gets_the_same_receipt_and_takes_no_second_use() {
        // Given
        String token = invitation(1);
        Applicant applicant = Applicant.next();
        String key = UUID.randomUUID().toString();
        // When
        String first = Api.ok(handIn(token, applicant, key)).getString("receipt");
        String again = Api.ok(handIn(token, applicant, key)).getString("receipt");
        // Then
        assertThat(again).isEqualTo(first);
        handIn(token, Applicant.next())
                .then()
                .statusCode(410)
                .body("type", endsWith("invitation-used-up"))
                .body("detail", matchesPattern(".*新的邀请.*"));
    }

    @Test
    void a_revoked_invitation_serves_nobody() {
        JsonPath issued = issue(5, null);
        as(SHOUZHANG_CLERK)
                .post("/invitations/" + issued.getString("id") + "/revocation")
                .then()
                .statusCode(204);
        held(issued.getString("token"))
                .get("/public/invitation")
                .then()
                .statusCode(410)
                .body("type", endsWith("invitation-revoked"));
        handIn(issued.getString("token"), Applicant.next()).then().statusCode(410);
        as(SHOUZHANG_CLERK)
                .get("/invitations")
                .then()
                .body("items.find { it.id == '" + issued.getString("id") + "' }.standing", equalTo("REVOKED"));
    }

    @Test
    void a_township_of_many_invitations_reads_them_all_part_by_part() {
        // Given
        String township = "371521113";
        Caller clerk = Caller.of(township, Role.CLERK);
        database.execute("""
                insert into invitation (id, township_code, token_hash, created_at, by_person, expires_at, uses)
                select uuidv7(), ?, uuid_send(uuidv7()), now(), 'somebody', now(), 1 from generate_series(1, 201)""", township);
        // When
        List<String> read = new ArrayList<>();
        String after = "0";
        while (after != null) {
            JsonPath part = Api.ok(as(clerk).queryParam("after", after).get("/invitations"));
            read.addAll(part.getList("items.id"));
            after = part.getString("next");
        }
        // Then
        assertThat(read).hasSize(201).doesNotHaveDuplicates();
        as(clerk).queryParam("after", "-1").get("/invitations").then().statusCode(400);
    }

    @Test
    void an_invitation_ends_with_its_last_day() {
        // Given
        LocalDate lastDay = Api.today();
        JsonPath issued = issue(5, lastDay.toString());
        held(issued.getString("token")).get("/public/invitation").then().statusCode(200);
        // When
        TestClock.advanceTo(lastDay.plusDays(1).atStartOfDay(CorpsTime.ZONE).toInstant());
        // Then
        held(issued.getString("token"))
                .get("/public/invitation")
                .then()
                .statusCode(410)
                .body("type", endsWith("invitation-expired"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "AbCdEfGhIjKlMnOpQrStUvWxYz012345", "' or 1=1 --"})
    void a_wrong_secret_is_told_so(String token) {
        held(token)
                .get("/public/invitation")
                .then()
                .statusCode(404)
                .body("type", endsWith("invitation-unknown"))
                .body("detail", matchesPattern(".*二维码.*"));
    }

    static Stream<Arguments> flaws() {
        return Stream.of(
                Arguments.of("birthDate", Api.today().minusYears(17).toString(), "under-age"),
                Arguments.of("idNumber", "371521196001010011", "id-number-checksum"),
                Arguments.of("idNumber", "371521201302290010", "id-number-date"),
                Arguments.of("servingVillageCode", ZHANGQIU_VILLAGE, "village-of-other-township"),
                Arguments.of("noCrimePledge", false, "no-crime-pledge-required"),
                Arguments.of("mobile", "12345", "mobile-form"),
                Arguments.of("name", null, "name-required"));
    }

    @ParameterizedTest
    @MethodSource("flaws")
    void a_flaw_is_named_as_to_a_clerk(String field, Object value, String code) {
        handIn(invitation(1), Applicant.next().with(field, value))
                .then()
                .statusCode(400)
                .body("errors.code", hasItem(code));
    }

    @Test
    void what_is_no_text_no_form_or_too_much_is_refused_with_a_sentence() {
        String token = invitation(1);
        byte[] notUtf8 = "{\"form\":{\"name\":\"张三\"}}".getBytes(StandardCharsets.UTF_16);
        key(held(token)).body(notUtf8).post("/public/self-applications").then().statusCode(400);
        key(held(token))
                .body("{\"form\":{\"name\":\"\u00ff\"}}".getBytes(ISO_8859_1))
                .post("/public/self-applications")
                .then()
                .statusCode(400)
                .body("detail", matchesPattern(".+"));
        key(held(token)).body("{}").post("/public/self-applications").then().statusCode(400);
        key(held(token)).body("[").post("/public/self-applications").then().statusCode(400);
        key(held(token))
                .body("{\"form\":{\"name\":\"" + "张".repeat(30_000) + "\"}}")
                .post("/public/self-applications")
                .then()
                .statusCode(413);
        held(token).body("{}").post("/public/self-applications").then().statusCode(400);
    }

    @Test
    void a_photo_is_added_once_and_only_to_the_own_form() throws IOException {
        // Given
        String token = invitation(5);
        String receipt = Api.ok(handIn(token, Applicant.next())).getString("receipt");
        // Then
        photo(invitation(1), receipt).then().statusCode(409).body("type", endsWith("photo-not-awaited"));
        photo(token, "AAAAA-AAAAA").then().statusCode(409);
        photo(token, receipt).then().statusCode(204);
        photo(token, receipt).then().statusCode(409);
        held(token)
                .config(asText())
                .contentType("image/png")
                .body("no picture")
                .put("/public/self-applications/"
                        + Api.ok(handIn(token, Applicant.next())).getString("receipt") + "/photo")
                .then()
                .statusCode(415);
    }

    @Test
    void a_rejected_one_is_forgotten_but_for_receipt_and_reason() throws IOException {
        // Given
        String token = invitation(5);
        String receipt = Api.ok(handIn(token, Applicant.next())).getString("receipt");
        photo(token, receipt).then().statusCode(204);
        String id = pendingOf(receipt).getString("id");
        // When
        as(SHOUZHANG_CLERK)
                .body(Map.of("reason", "已在邻镇登记"))
                .post("/self-applications/" + id + "/rejection")
                .then()
                .statusCode(204);
        // Then
        as(SHOUZHANG_CLERK)
                .queryParam("state", "REJECTED")
                .get("/self-applications")
                .then()
                .body("items.find { it.id == '" + id + "' }.reason", equalTo("已在邻镇登记"))
                .body("items.find { it.id == '" + id + "' }.name", equalTo(null));
        assertThat(contents(id)).isZero();
        assertThat(database.number("select count(*) from attachment where owner_id = ?", UUID.fromString(id)))
                .isZero();
        as(SHOUZHANG_CLERK)
                .body(Map.of("reason", "再来一次"))
                .post("/self-applications/" + id + "/rejection")
                .then()
                .statusCode(409);
    }

    @Test
    void another_township_sees_nothing_of_it() {
        JsonPath issued = issue(5, null);
        String receipt =
                Api.ok(handIn(issued.getString("token"), Applicant.next())).getString("receipt");
        String id = pendingOf(receipt).getString("id");
        as(ZHANGQIU_CLERK).get("/self-applications").then().body("items.id", not(hasItem(id)));
        as(ZHANGQIU_CLERK)
                .body(Map.of("reason", "核对"))
                .post("/self-applications/" + id + "/identity")
                .then()
                .statusCode(404);
        as(ZHANGQIU_CLERK)
                .post("/invitations/" + issued.getString("id") + "/revocation")
                .then()
                .statusCode(404);
    }

    @Test
    void without_a_scope_the_database_takes_forms_and_shows_none() throws SQLException {
        Api.ok(handIn(invitation(1), Applicant.next()));
        try (Connection app = database.asApp();
                Statement statement = app.createStatement()) {
            for (String table : List.of("invitation", "self_application", "self_application_content")) {
                var rows = statement.executeQuery("select count(*) from " + table);
                rows.next();
                assertThat(rows.getInt(1)).isZero();
            }
            assertThatThrownBy(() ->
                            statement.executeUpdate("insert into self_application select * from self_application"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void what_nobody_decides_on_is_forgotten_by_the_system_alone() throws SQLException {
        // Given
        String receipt = Api.ok(handIn(invitation(1), Applicant.next())).getString("receipt");
        database.execute(
                "update self_application set received_at = now() - interval '91 days' where receipt = ?", receipt);
        try (Connection app = database.asApp();
                Statement statement = app.createStatement()) {
            app.setAutoCommit(false);
            // When
            statement.execute("select wugu.forget_self_applications(now() - interval '90 days')");
            // Then
            assertThat(database.number("select count(*) from self_application where receipt = ?", receipt))
                    .isOne();
            // When
            statement.execute("select set_config('wugu.tier', 'system', true)");
            statement.execute("select wugu.forget_self_applications(now() - interval '90 days')");
            app.commit();
        }
        // Then
        assertThat(database.number("select count(*) from self_application where receipt = ?", receipt))
                .isZero();
    }

    @Test
    void nobody_without_a_login_calls_endlessly() {
        RequestSpecification flood = given().header("X-Forwarded-For", "203.0.113." + (System.nanoTime() % 200));
        List<Integer> answers = Stream.generate(() -> flood.get("/public/divisions?parent=371521"))
                .limit(260)
                .map(Response::statusCode)
                .toList();
        assertThat(answers).contains(200, 429).doesNotContain(500);
    }

    @Test
    void one_phone_cannot_shut_a_posters_invitation() {
        // Given
        String token = invitation(5);
        RequestSpecification flood = held(token);
        // When
        List<Integer> answers = Stream.generate(() -> flood.get("/public/invitation"))
                .limit(260)
                .map(Response::statusCode)
                .toList();
        // Then
        assertThat(answers).contains(200, 429);
        held(token).get("/public/invitation").then().statusCode(200);
    }

    @Test
    void the_secret_itself_stands_nowhere() {
        String token = invitation(1);
        assertThat(database.number(
                        "select count(*) from invitation where encode(token_hash, 'escape') like ?", "%" + token + "%"))
                .isZero();
        assertThat(as(SHOUZHANG_CLERK).get("/invitations").asString()).doesNotContain(token);
    }

    static String invitation(int uses) {
        return issue(uses, null).getString("token");
    }

    static JsonPath issue(int uses, @Nullable String lastDay) {
        Map<String, Object> body = new LinkedHashMap<>(Map.of("uses", uses));
        if (lastDay != null) {
            body.put("lastDay", lastDay);
        }
        return Api.ok(key(as(SHOUZHANG_CLERK)).body(body).post("/invitations"));
    }

    static Response handIn(String token, Applicant applicant) {
        return handIn(token, applicant, UUID.randomUUID().toString());
    }

    static Response handIn(String token, Applicant applicant, String key) {
        return held(token)
                .header("Idempotency-Key", key)
                .body(Map.of("form", applicant.form(), "consent", true))
                .post("/public/self-applications");
    }

    /** The id of one that waits, handed in by somebody else each time. */
    static String pending() {
        return pending(Applicant.next());
    }

    static String pending(Applicant applicant) {
        return pendingOf(Api.ok(handIn(invitation(1), applicant)).getString("receipt"))
                .getString("id");
    }

    /** From an address of its own, so that the tests together are no flood. */
    private static RequestSpecification held(String token) {
        return given().contentType(ContentType.JSON)
                .header("Invitation-Token", token)
                .header("X-Forwarded-For", "test-" + UUID.randomUUID());
    }

    private static RequestSpecification key(RequestSpecification request) {
        return request.header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static Response photo(String token, String receipt) throws IOException {
        return held(token)
                .contentType("image/png")
                .body(PhotoTest.picture())
                .put("/public/self-applications/" + receipt + "/photo");
    }

    private static JsonPath pendingOf(String receipt) {
        JsonPath page = Api.ok(as(SHOUZHANG_CLERK).get("/self-applications"));
        Map<String, Object> item = page.getMap("items.find { it.receipt == '" + receipt + "' }");
        return new JsonPath(new ObjectMapper().valueToTree(item).toString());
    }

    static Response open(String id) {
        return as(SHOUZHANG_CLERK).body(Map.of("reason", "核对证件")).post("/self-applications/" + id + "/identity");
    }

    private static Response accept(String id, Applicant applicant) {
        return key(as(SHOUZHANG_CLERK))
                .body(Map.of("form", applicant.form()))
                .post("/self-applications/" + id + "/acceptance");
    }

    private long contents(String id) {
        return database.number(
                "select count(*) from self_application_content where self_application_id = ?", UUID.fromString(id));
    }

    private static RestAssuredConfig asText() {
        return RestAssuredConfig.config()
                .encoderConfig(EncoderConfig.encoderConfig().encodeContentTypeAs("image/png", ContentType.TEXT));
    }
}
