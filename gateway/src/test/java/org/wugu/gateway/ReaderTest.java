package org.wugu.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The access log knows its readers by ids alone; an auditor learns who they are. */
@QuarkusTest
@WithTestResource(GatewayParts.class)
class ReaderTest {

    private static final String READERS = "/county/api/readers";

    @Test
    void anAuditorLearnsWhoTheReadersOfTheOwnOfficeAndThoseBelowAre() {
        // When
        Browser auditor = Browser.loggedIn("county", "yanggu-auditor");
        List<JsonObject> readers = new ArrayList<>();
        Integer next = 0;
        while (next != null) {
            JsonObject page = new JsonObject(
                    auditor.call(READERS + "?limit=3&after=" + next).body());
            page.getJsonArray("items").forEach(one -> readers.add((JsonObject) one));
            next = page.getInteger("next");
        }
        // Then
        JsonObject me = new JsonObject(Browser.loggedIn("township", "shouzhang-clerk")
                .call("/township/api/me")
                .body());
        JsonObject clerk = readers.stream()
                .filter(one -> one.getString("username").equals("shouzhang-clerk"))
                .findFirst()
                .orElseThrow();
        assertThat(clerk.getString("person")).isEqualTo(me.getString("person"));
        assertThat(clerk.getString("name")).isEqualTo(me.getString("name"));
        assertThat(clerk.getString("orgCode")).isEqualTo("371521109");
        assertThat(readers)
                .extracting(one -> one.getString("username"))
                .contains("yanggu-auditor", "yanggu-reviewer")
                .doesNotContain("city-clerk", "donge-admin")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yanggu-reviewer", "yanggu-admin", "yanggu-clerk"})
    void nobodyElseDoes(String username) {
        assertThat(Browser.loggedIn("county", username).call(READERS).statusCode())
                .isEqualTo(403);
    }
}
