package org.wugu.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wugu.kernel.Role;
import org.wugu.testing.Caller;
import org.wugu.testing.RepeatedStatements;

/** The guard that watches all tests finds what it is there for. */
@OnRealParts
class RepeatedStatementsTest {

    private static final Caller CLERK = Caller.of("371521109", Role.CLERK);

    @Test
    void a_request_that_asks_once_for_each_of_six_is_found_whoever_executes() {
        ask("/things/one-by-one?times=6");
        assertThat(RepeatedStatements.take())
                .singleElement()
                .asString()
                .startsWith("6 times, GET /things/one-by-one: select name from thing where id =");
        ask("/things/one-by-one?times=6&plain=true");
        assertThat(RepeatedStatements.take()).hasSize(1);
    }

    @Test
    void five_times_is_not_too_often_and_every_request_begins_anew() {
        ask("/things/one-by-one?times=5");
        ask("/things/one-by-one?times=5");
        assertThat(RepeatedStatements.take()).isEmpty();
    }

    @Test
    void a_batch_counts_as_one() {
        ask("/things/together?times=700");
        assertThat(RepeatedStatements.take()).isEmpty();
    }

    private static void ask(String path) {
        given().auth().oauth2(CLERK.token()).get(path).then().statusCode(200);
    }
}
