package org.wugu.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wugu.testing.KeycloakResource;

@QuarkusTest
@WithTestResource(GatewayParts.class)
class AccountTest {

    private static final String ACCOUNTS = "/county/api/accounts";

    @Test
    void anAdministratorSeesTheOwnOfficeAndThoseBelow() {
        // Given
        Browser admin = Browser.loggedIn("county", "yanggu-admin");
        // When
        JsonObject page = json(admin.call(ACCOUNTS + "?limit=100"));
        // Then
        List<String> names = page.getJsonArray("items").stream()
                .map(JsonObject.class::cast)
                .map(account -> account.getString("username"))
                .toList();
        assertThat(names)
                .contains("yanggu-admin", "yanggu-reviewer", "shouzhang-clerk", "zhangqiu-clerk")
                .doesNotContain("city-clerk", "donge-admin", "tongcheng-clerk");
    }

    @Test
    void theListIsReadPageByPageAndSearched() {
        // Given
        Browser admin = Browser.loggedIn("county", "yanggu-admin");
        // When
        JsonObject first = json(admin.call(ACCOUNTS + "?limit=2"));
        JsonObject second = json(admin.call(ACCOUNTS + "?limit=2&after=" + first.getInteger("next")));
        JsonObject byUsername = json(admin.call(ACCOUNTS + "?search=zhangqiu"));
        JsonObject byName = json(admin.call(ACCOUNTS + "?search=%E5%BC%A0%E7%A7%8B"));
        // Then
        assertThat(first.getJsonArray("items")).hasSize(2);
        assertThat(second.getJsonArray("items").stream()).doesNotContainAnyElementsOf(first.getJsonArray("items"));
        assertThat(byUsername.getJsonArray("items").getJsonObject(0).getString("username"))
                .isEqualTo("zhangqiu-clerk");
        assertThat(byName).isEqualTo(byUsername);
    }

    @Test
    void aNewAccountEntersByItsDoorAfterChoosingAPassword() {
        // Given
        Browser admin = Browser.loggedIn("county", "yanggu-admin");
        String username = fresh();
        // When
        HttpResponse<String> opened = open(admin, username, "371521112", "clerk");
        // Then
        assertThat(opened.statusCode()).isEqualTo(201);
        JsonObject account = json(opened).getJsonObject("account");
        assertThat(account.getString("tier")).isEqualTo("township");
        assertThat(opened.headers().firstValue("location").orElseThrow()).endsWith(account.getString("id"));
        Browser clerk = new Browser();
        HttpResponse<String> change =
                clerk.login("township", username, json(opened).getString("temporaryPassword"));
        assertThat(change.body()).contains("password-new");
        clerk.submit(change, Map.of("password-new", "Changed-2026-x", "password-confirm", "Changed-2026-x"));
        JsonObject me = json(clerk.call("/township/api/me"));
        assertThat(me.getString("orgCode")).isEqualTo("371521112");
        assertThat(me.getJsonArray("roles")).isEqualTo(JsonArray.of("clerk"));
        assertThat(UUID.fromString(me.getString("person")).version()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({
        "3715, 403, outside-scope",
        "371524, 403, outside-scope",
        "371524001, 403, outside-scope",
        "37, 400, invalid",
        "371521109201, 400, invalid",
        "371521999, 400, invalid", // no such township
        "371521998, 400, invalid", // not any more
        "abc, 400, invalid"
    })
    void noAccountIsOpenedBesideAboveOrNowhere(String office, int status, String problem) {
        // Given
        Browser admin = Browser.loggedIn("county", "yanggu-admin");
        // When
        HttpResponse<String> answer = open(admin, fresh(), office, "clerk");
        // Then
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(json(answer).getString("type")).endsWith("/" + problem);
        assertThat(json(answer).getJsonArray("errors").getJsonObject(0).getString("field"))
                .isEqualTo("orgCode");
    }

    @Test
    void noAccountIsOpenedWhileNobodySaysWhetherThereIsSuchAnOffice() {
        // Given
        Browser admin = Browser.loggedIn("county", "yanggu-admin");
        // When
        HttpResponse<String> answer = open(admin, fresh(), "371521997", "clerk");
        // Then
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(json(answer).getString("type")).endsWith("/service-unavailable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"city-clerk", "donge-admin", "tongcheng-clerk"})
    void anothersAccountIsAsUnknownAsNone(String username) {
        // Given
        Browser admin = Browser.loggedIn("county", "yanggu-admin");
        String account = ACCOUNTS + "/" + KeycloakAdmin.userId(username);
        // When
        List<Integer> answers = List.of(
                admin.call(account).statusCode(),
                admin.call("POST", account + "/lock", "").statusCode(),
                admin.call("POST", account + "/unlock", "").statusCode(),
                admin.call("POST", account + "/password-reset", "").statusCode(),
                admin.call("PUT", account + "/roles", "{\"roles\":[\"clerk\"]}").statusCode(),
                admin.call(ACCOUNTS + "/" + UUID.randomUUID()).statusCode());
        // Then
        assertThat(answers).containsOnly(404);
        assertThat(KeycloakAdmin.user(username).getBoolean("enabled")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "access-admin;clerk, 371521, duties-apart",
        "auditor;reader, 371521, duties-apart",
        "access-admin;auditor, 371521, duties-apart",
        "volunteer, 371521, role-at-tier",
        "reviewer, 371521109, role-at-tier"
    })
    void dutiesThatStandApartAreNotGivenTogether(String roles, String office, String code) {
        // Given
        Browser admin = Browser.loggedIn("county", "yanggu-admin");
        // When
        HttpResponse<String> answer = open(admin, fresh(), office, roles.split(";"));
        // Then
        assertThat(answer.statusCode()).isEqualTo(400);
        JsonObject error = json(answer).getJsonArray("errors").getJsonObject(0);
        assertThat(error.getString("field")).isEqualTo("roles");
        assertThat(error.getString("code")).isEqualTo(code);
        assertThat(error.getString("message")).contains("角色“");
    }

    @Test
    void noAdministratorChangesOrLocksTheOwnAccount() {
        // Given
        Browser admin = Browser.loggedIn("county", "yanggu-admin");
        String own = ACCOUNTS + "/" + KeycloakAdmin.userId("yanggu-admin");
        // When
        HttpResponse<String> roles = admin.call("PUT", own + "/roles", "{\"roles\":[\"reviewer\"]}");
        HttpResponse<String> lock = admin.call("POST", own + "/lock", "");
        // Then
        assertThat(List.of(roles.statusCode(), lock.statusCode())).containsOnly(409);
        assertThat(json(roles).getString("type")).endsWith("/own-account");
    }

    @Test
    void lockingThrowsOutAndUnlockingLetsInAgain() {
        // Given
        Browser admin = Browser.loggedIn("county", "yanggu-admin");
        Browser clerk = Browser.loggedIn("county", "yanggu-clerk");
        String account = ACCOUNTS + "/" + KeycloakAdmin.userId("yanggu-clerk");
        JsonObject before = KeycloakAdmin.user("yanggu-clerk").getJsonObject("attributes");
        // When
        JsonObject locked = json(admin.call("POST", account + "/lock", ""));
        // Then
        assertThat(locked.getBoolean("locked")).isTrue();
        await("the end of the session")
                .atMost(Duration.ofSeconds(10))
                .until(() -> clerk.call("/county/api/me").statusCode() == 499);
        assertThat(new Browser()
                        .login("county", "yanggu-clerk", KeycloakResource.DEMO_PASSWORD)
                        .body())
                .contains("name=\"password\"");
        assertThat(json(admin.call("POST", account + "/unlock", "")).getBoolean("locked"))
                .isFalse();
        assertThat(Browser.loggedIn("county", "yanggu-clerk")
                        .call("/county/api/me")
                        .statusCode())
                .isEqualTo(200);
        assertThat(KeycloakAdmin.user("yanggu-clerk").getJsonObject("attributes"))
                .isEqualTo(before);
    }

    @Test
    void rolesAreReplacedAndAPasswordIsReset() {
        // Given
        Browser admin = Browser.loggedIn("county", "yanggu-admin");
        JsonObject opened = json(open(admin, fresh(), "371521", "clerk", "officer"));
        String account = ACCOUNTS + "/" + opened.getJsonObject("account").getString("id");
        // When
        JsonObject changed = json(admin.call("PUT", account + "/roles", "{\"roles\":[\"reviewer\"]}"));
        JsonObject reset = json(admin.call("POST", account + "/password-reset", ""));
        // Then
        assertThat(changed.getJsonArray("roles")).isEqualTo(JsonArray.of("reviewer"));
        assertThat(reset.getString("temporaryPassword"))
                .hasSize(16)
                .isNotEqualTo(opened.getString("temporaryPassword"));
    }

    @Test
    void everyActIsWrittenDownInTheAdministratorsNameBeforeItIsDone() {
        // Given
        Browser admin = Browser.loggedIn("county", "yanggu-admin");
        String administrator = json(admin.call("/county/api/me")).getString("person");
        JsonObject opened = json(open(admin, fresh(), "371521112", "clerk"));
        String id = opened.getJsonObject("account").getString("id");
        assertThat(StandIn.lastAct().getString("act")).isEqualTo("OPEN");
        String account = ACCOUNTS + "/" + id;
        Map<String, Runnable> acts = Map.of(
                "LOCK", () -> admin.call("POST", account + "/lock", ""),
                "UNLOCK", () -> admin.call("POST", account + "/unlock", ""),
                "RESET_PASSWORD", () -> admin.call("POST", account + "/password-reset", ""),
                "CHANGE_ROLES", () -> admin.call("PUT", account + "/roles", "{\"roles\":[\"officer\"]}"));
        acts.forEach((name, act) -> {
            // When
            act.run();
            // Then
            JsonObject written = StandIn.lastAct();
            assertThat(written.getString("act")).isEqualTo(name);
            assertThat(written.getString("accountId")).isEqualTo(id);
            assertThat(written.getString("orgCode")).isEqualTo("371521112");
            assertThat(UUID.fromString(written.getString("person")).version()).isEqualTo(7);
            String token = written.getString("bearer").replace("Bearer ", "").split("\\.")[1];
            assertThat(new JsonObject(new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8))
                            .getString("person"))
                    .isEqualTo(administrator);
        });
    }

    @Test
    void whatCannotBeWrittenDownIsNotDone() {
        // Given
        Browser admin = Browser.loggedIn("county", "yanggu-admin");
        String username = fresh();
        JsonObject opened = json(open(admin, username, "371521112", "clerk"));
        String account = ACCOUNTS + "/" + opened.getJsonObject("account").getString("id");
        String neverOpened = fresh();
        StandIn.answerActsWith(503);
        try {
            // When
            List<HttpResponse<String>> refused = List.of(
                    admin.call("POST", account + "/lock", ""),
                    admin.call("POST", account + "/password-reset", ""),
                    admin.call("PUT", account + "/roles", "{\"roles\":[\"officer\"]}"),
                    open(admin, neverOpened, "371521112", "clerk"));
            // Then
            assertThat(refused).allSatisfy(answer -> {
                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(json(answer).getString("detail")).contains("没有执行");
            });
        } finally {
            StandIn.answerActsWith(204);
        }
        JsonObject after = json(admin.call(account));
        assertThat(after.getBoolean("locked")).isFalse();
        assertThat(after.getJsonArray("roles")).isEqualTo(JsonArray.of("clerk"));
        assertThat(json(admin.call(ACCOUNTS + "?search=" + neverOpened)).getJsonArray("items"))
                .isEmpty();
        assertThat(new Browser()
                        .login("township", username, opened.getString("temporaryPassword"))
                        .body())
                .as("the password that was not reset")
                .contains("password-new");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=b; c=\"", "nonsense", "a/b;;q=x", "application/json;q=2"})
    void wishesForAFormatThatNobodyCanReadAreNoFaultOfOurs(String wish) {
        // Given
        Browser admin = Browser.loggedIn("county", "yanggu-admin");
        // When
        HttpResponse<String> answer = admin.send(
                HttpRequest.newBuilder(Browser.at(ACCOUNTS))
                        .header("X-Requested-With", "fetch")
                        .header("Accept", wish),
                HttpResponse.BodyHandlers.ofString());
        // Then
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 406);
    }

    @Test
    void aTakenUsernameIsSaidSo() {
        // Given
        Browser admin = Browser.loggedIn("county", "yanggu-admin");
        // When
        HttpResponse<String> answer = open(admin, "shouzhang-clerk", "371521109", "clerk");
        // Then
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(json(answer).getString("type")).endsWith("/username-taken");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{\"username\":\"Ä\",\"name\":\"x\",\"orgCode\":\"371521\",\"roles\":[\"clerk\"]}",
                "{\"username\":\"abc\",\"name\":\" \",\"orgCode\":\"371521\",\"roles\":[\"clerk\"]}",
                "{\"username\":\"abc\",\"name\":\"张\u200b三\",\"orgCode\":\"371521\",\"roles\":[\"clerk\"]}",
                "{\"username\":\"abc\",\"name\":\"张\u202e三\",\"orgCode\":\"371521\",\"roles\":[\"clerk\"]}",
                "{\"username\":\"abc\",\"name\":\"\u3164\",\"orgCode\":\"371521\",\"roles\":[\"clerk\"]}",
                "{\"username\":\"abc\",\"name\":\"x\",\"orgCode\":\"371521\",\"roles\":[]}",
                "{\"username\":\"abc\",\"name\":\"x\",\"orgCode\":\"371521\",\"roles\":[\"king\"]}",
                "{\"username\":\"abc\",\"name\":\"x\",\"orgCode\":\"371521\",\"roles\":[null]}",
                "{\"username\":\"abc\",\"name\":\"x\",\"orgCode\":\"371521\",\"roles\":[\"clerk\"],\"tier\":\"city\"}"
            })
    void nonsenseIsAnsweredWithASentence(String body) {
        // Given
        Browser admin = Browser.loggedIn("county", "yanggu-admin");
        // When
        HttpResponse<String> answer = admin.call("POST", ACCOUNTS, body);
        // Then
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("content-type").orElseThrow()).startsWith("application/problem+json");
        assertThat(json(answer).getString("detail")).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yanggu-reviewer", "yanggu-auditor", "yanggu-clerk"})
    void nobodyElseManagesAccounts(String username) {
        // Given
        Browser other = Browser.loggedIn("county", username);
        // When
        HttpResponse<String> answer = other.call(ACCOUNTS);
        // Then
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(json(answer).getString("type")).endsWith("/role-missing");
    }

    private static HttpResponse<String> open(Browser admin, String username, String office, String... roles) {
        JsonObject request = new JsonObject()
                .put("username", username)
                .put("name", "测试账号")
                .put("orgCode", office)
                .put("roles", new JsonArray(List.of(roles)));
        return admin.call("POST", ACCOUNTS, request.encode());
    }

    private static String fresh() {
        return "test-" + UUID.randomUUID();
    }

    private static JsonObject json(HttpResponse<String> answer) {
        return new JsonObject(answer.body());
    }
}
