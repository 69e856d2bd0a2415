package org.wugu.platform.tasks;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wugu.kernel.Role;
import org.wugu.platform.OnRealParts;
import org.wugu.testing.Caller;

@OnRealParts
class TaskResourceTest {

    @Test
    void each_kind_tells_how_many_wait_since_when_and_until_when() {
        tasks(Caller.of("371521", Role.REVIEWER))
                .statusCode(200)
                .body("code", contains("SWEEPING", "COUNTING"))
                .body("count", contains(0, 3))
                .body("[1].oldest", equalTo("2026-01-02"))
                .body("[1].due", equalTo("2026-02-03"))
                .body("[0].oldest", nullValue());
    }

    @Test
    void a_kind_that_is_not_the_callers_to_know_is_not_named() {
        tasks(Caller.of("371521109", Role.CLERK)).statusCode(200).body("code", contains("SWEEPING"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CLERK", "REVIEWER", "OFFICER"})
    void who_does_no_work_of_the_office_is_told_of_none(Role role) {
        tasks(Caller.of("371521", role)).statusCode(403);
    }

    private static ValidatableResponse tasks(Caller caller) {
        return given().auth().oauth2(caller.token()).get("/tasks").then();
    }
}
