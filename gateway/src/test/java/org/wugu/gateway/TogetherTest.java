package org.wugu.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page asks at once comes in one answer. */
@QuarkusTest
@WithTestResource(GatewayParts.class)
class TogetherTest {

    private Browser browser;

    @BeforeEach
    void aClerkIsLoggedIn() {
        browser = Browser.loggedIn("township", "shouzhang-clerk");
    }

    @Test
    void eachQuestionIsAskedInThePersonsNameAndAnsweredInItsPlace() {
        // When
        JsonArray answers = ask("/volunteer/tasks", "/volunteer/applications?name=%E5%BC%A0&limit=6");

        // Then
        assertThat(answers).hasSize(2);
        assertThat(answers.getJsonObject(0).getInteger("status")).isEqualTo(200);
        assertThat(seen(answers, 0).getString("uri")).isEqualTo("/tasks");
        assertThat(seen(answers, 1).getString("uri")).isEqualTo("/applications?name=%E5%BC%A0&limit=6");
        JsonObject headers = seen(answers, 1).getJsonObject("headers");
        assertThat(headers.getString("authorization")).startsWith("Bearer ey");
        assertThat(headers.containsKey("cookie")).isFalse();
        assertThat(headers.getString("x-forwarded-for")).isEqualTo("127.0.0.1");
    }

    @Test
    void oneThatFailsTakesNothingFromTheOthers() {
        // When a service does not run, another fails, and one answers with what is no data
        JsonArray answers =
                ask("/volunteer/tasks", "/meeting/tasks", "/volunteer/divisions/371521997", "/volunteer/photo");

        // Then each has its own answer
        assertThat(answers.stream().map(answer -> ((JsonObject) answer).getInteger("status")))
                .containsExactly(200, 503, 500, 406);
        assertThat(answers.getJsonObject(1).getJsonObject("body").getString("type"))
                .endsWith("/service-unavailable");
        assertThat(answers.getJsonObject(2).getValue("body")).isNull();
    }

    @Test
    void oneThatIsNotAnsweredIsGivenUpForTheOthersSake() {
        // When a service says nothing
        JsonArray answers = ask("/volunteer/silent", "/volunteer/tasks");

        // Then that is told, and the other answer is there
        assertThat(answers.getJsonObject(0).getInteger("status")).isEqualTo(504);
        assertThat(answers.getJsonObject(1).getInteger("status")).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/volunteer",
                "/volunteer/",
                "volunteer/tasks",
                "/nobody/tasks",
                "/volunteer/q/metrics",
                "/volunteer/../q/metrics",
                "/volunteer/./q/metrics",
                "/volunteer//q/metrics",
                "/volunteer/%71/metrics",
                "/volunteer/tasks#x",
                "/volunteer/tasks?a=b c",
                "/volunteer/tasks\r\nX: y",
                "http://127.0.0.1/volunteer/tasks",
                ""
            })
    void whatNobodyCouldAskAloneIsNotAsked(String question) {
        assertThat(call("/volunteer/tasks", question).statusCode()).isEqualTo(400);
    }

    @Test
    void thereIsAnEndToWhatIsAskedAtOnce() {
        assertThat(call().statusCode()).isEqualTo(400);
        assertThat(ask(times(12))).hasSize(12);
        assertThat(call(times(13)).statusCode()).isEqualTo(400);
    }

    @Test
    void nobodyIsToldAnythingWithoutALogin() {
        assertThat(new Browser()
                        .call("/township/api/together?of=/volunteer/tasks")
                        .statusCode())
                .isEqualTo(499);
    }

    private static String[] times(int many) {
        return Collections.nCopies(many, "/volunteer/tasks").toArray(String[]::new);
    }

    private static JsonObject seen(JsonArray answers, int place) {
        return answers.getJsonObject(place).getJsonObject("body");
    }

    private JsonArray ask(String... questions) {
        HttpResponse<String> answer = call(questions);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type")).contains("application/json");
        assertThat(answer.headers().firstValue("cache-control")).contains("no-store");
        return new JsonArray(answer.body());
    }

    private HttpResponse<String> call(String... questions) {
        String asked = Stream.of(questions)
                .map(question -> "of=" + URLEncoder.encode(question, StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return browser.call("/township/api/together?" + asked);
    }
}
