package org.wugu.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(GatewayParts.class)
class DoorTest {

    @ParameterizedTest
    @CsvSource({
        "city, city-clerk, 3715, clerk",
        "county, yanggu-auditor, 371521, auditor",
        "township, shouzhang-clerk, 371521109, clerk"
    })
    void everyTierEntersByItsOwnDoor(String door, String username, String office, String role) {
        // Given
        Browser browser = Browser.loggedIn(door, username);
        // When
        HttpResponse<String> answer = browser.call("/" + door + "/api/me");
        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonObject me = new JsonObject(answer.body());
        assertThat(me.getString("username")).isEqualTo(username);
        assertThat(me.getString("tier")).isEqualTo(door);
        assertThat(me.getString("orgCode")).isEqualTo(office);
        assertThat(me.getJsonArray("roles")).isEqualTo(JsonArray.of(role));
        assertThat(me.getString("person")).matches("[0-9a-f-]{36}");
        assertThat(me.getString("locale")).isEqualTo("zh-CN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/township", "/township/", "/township/applications/4711"})
    void everyPageBehindADoorIsTheDoorsOneView(String path) {
        // Given
        Browser browser = Browser.loggedIn("township", "shouzhang-clerk");
        // When
        HttpResponse<String> page = browser.open(path);
        // Then
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("id=\"app\"");
        assertThat(page.headers().firstValue("cache-control")).contains("no-store");
    }

    @Test
    void theOfficeIsNamedWhereItsNameCanBeLookedUpAndNumberedWhereNot() {
        // Given
        Browser known = Browser.loggedIn("township", "shouzhang-clerk");
        Browser unknown = Browser.loggedIn("city", "city-clerk");
        // When
        JsonObject named = new JsonObject(known.call("/township/api/me").body());
        JsonObject numbered = new JsonObject(unknown.call("/city/api/me").body());
        // Then
        assertThat(named.getString("orgName")).isEqualTo("寿张镇");
        assertThat(numbered.getString("orgName")).isEqualTo("3715");
    }

    @Test
    void aWrongDoorSaysWhoOneIsAndWhichDoorIsRight() {
        // Given
        Browser browser = Browser.loggedIn("county", "yanggu-reviewer");
        // When
        HttpResponse<String> page = browser.open("/city/");
        // Then
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body())
                .contains("yanggu-reviewer", "县团", "href=\"/county/\"", "href=\"/city/logout\"", "换一个账号登录");
    }

    @Test
    void aProgramAtAWrongDoorGetsAProblem() {
        // Given
        Browser browser = Browser.loggedIn("county", "yanggu-reviewer");
        browser.open("/township/");
        // When
        HttpResponse<String> answer = browser.call("/township/api/volunteer/applications");
        // Then
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(new JsonObject(answer.body()).getString("type")).endsWith("/wrong-door");
        assertThat(new JsonObject(answer.body()).getString("detail")).contains("县团", "县级入口");
    }

    @Test
    void theLandingPageShowsThreeDoorsInTheReadersLanguage() {
        // Given
        Browser browser = new Browser();
        // When
        HttpResponse<String> chinese = browser.open("/");
        HttpResponse<String> english = browser.send(
                HttpRequest.newBuilder(Browser.at("/")).header("Accept-Language", "en-GB,en;q=0.9"),
                HttpResponse.BodyHandlers.ofString());
        // Then
        assertThat(chinese.body()).contains("lang=\"zh-CN\"", "市级入口", "县级入口", "乡镇入口");
        assertThat(english.body()).contains("lang=\"en\"", "/city/", "/county/", "/township/", "Township door");
    }

    @Test
    void theLoginPageIsChinese() {
        // Given
        Browser browser = new Browser();
        // When
        HttpResponse<String> page = browser.open("/township/");
        // Then
        assertThat(page.uri().getPath()).startsWith("/realms/wugu/");
        assertThat(page.body()).contains("lang=\"zh-CN\"", "无孤", "wugu.css");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/city/api/me", "/city/api/volunteer/applications", "/city/api/assessment/figures/stream"})
    void aScriptWithoutASessionIsToldSoAndNotRedirected(String path) {
        // Given
        Browser nobody = new Browser();
        // When
        int status = nobody.stream(path).statusCode();
        // Then
        assertThat(status).isEqualTo(499);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/city/", "/township/api/me", "/api/volunteer/x", "/doors/doors.css", "/nothing"})
    void everyAnswerCarriesTheHeadersThatShutTheUsualTricksOut(String path) {
        // Given
        Browser nobody = new Browser();
        // When
        var headers = nobody.stream(path).headers();
        // Then
        assertThat(headers.firstValue("x-content-type-options")).contains("nosniff");
        assertThat(headers.firstValue("referrer-policy")).contains("same-origin");
        assertThat(headers.firstValue("content-security-policy").orElseThrow())
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe-eval", "script-src 'unsafe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/city/../api/me",
                "//city/",
                "/city/./api/me",
                "/city/api/volunteer/%2e%2e/q",
                "/city;x=1/api/accounts",
                "/city;x=1/api/volunteer/applications",
                "/city%3Bx=1/api/accounts",
                "/county/api;/accounts",
                "/city%2fapi/accounts",
                "/city\\api\\accounts",
                "/city/%zz",
                "http://localhost/city/api/me"
            })
    void anAddressThatCouldBeReadInTwoWaysIsRefused(String path) throws IOException {
        // Given
        var uri = Browser.at("/");
        // When
        String status;
        try (var socket = new Socket("localhost", uri.getPort())) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            status = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
        }
        // Then
        assertThat(status).contains(" 400 ");
    }
}
