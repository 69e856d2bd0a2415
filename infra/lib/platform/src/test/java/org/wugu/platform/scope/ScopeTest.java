package org.wugu.platform.scope;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wugu.kernel.Ids;
import org.wugu.kernel.Role;
import org.wugu.platform.OnRealParts;
import org.wugu.testing.Caller;
import org.wugu.testing.Database;
import org.wugu.testing.Tokens;

@OnRealParts
class ScopeTest {

    private static final Caller SHOUZHANG = Caller.of("371521109", Role.CLERK);
    private static final Caller YANGGU = Caller.of("371521", Role.CLERK);
    private static final Caller LIAOCHENG = Caller.of("3715", Role.CLERK);

    private final Database database = Database.of("child");

    @BeforeEach
    void things_in_three_townships() {
        database.execute("delete from thing");
        add("371521109", "shouzhang");
        add("371521112", "zhangqiu");
        add("371524103", "donge");
    }

    @Test
    void each_office_sees_its_own_division_and_no_other() {
        as(SHOUZHANG).get("/things").then().body("$", contains("shouzhang"));
        as(YANGGU).get("/things").then().body("$", contains("shouzhang", "zhangqiu"));
        as(LIAOCHENG).get("/things").then().body("$", contains("donge", "shouzhang", "zhangqiu"));
    }

    @Test
    void what_lies_outside_the_scope_is_not_found_and_cannot_be_written() {
        Object other = database.value("select id from thing where name = 'donge'");

        as(YANGGU).get("/things/" + other).then().statusCode(404);
        as(YANGGU)
                .contentType(ContentType.JSON)
                .body(Map.of("township", "371524103", "name", "smuggled", "weight", 1))
                .post("/things")
                .then()
                .statusCode(403)
                .body("type", equalTo("https://wugu.org/problems/out-of-scope"));
        assertThat(database.number("select count(*) from thing where name = 'smuggled'"))
                .isZero();
    }

    @Test
    void without_a_transaction_there_are_no_rows() {
        as(LIAOCHENG).get("/things/without-transaction").then().body("$", empty());
    }

    @Test
    void without_a_scope_the_application_role_sees_no_rows() throws SQLException {
        try (Connection app = database.asApp();
                var rows = app.createStatement().executeQuery("select count(*) from thing")) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
    }

    @Test
    void a_scope_does_not_outlive_its_request_on_a_pooled_connection() {
        for (int i = 0; i < 40; i++) {
            as(SHOUZHANG).get("/things").then().body("$", contains("shouzhang"));
            as(LIAOCHENG).get("/things/without-transaction").then().body("$", empty());
        }
    }

    @Test
    void a_token_that_names_no_office_is_refused() {
        given().auth()
                .oauth2(Tokens.withoutScope(SHOUZHANG))
                .get("/things")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("https://wugu.org/problems/no-scope"));
    }

    @Test
    void a_token_that_is_missing_or_wrong_is_answered_with_a_problem() {
        given().get("/things").then().statusCode(401).contentType("application/problem+json");
        for (String token : new String[] {
            Tokens.expired(SHOUZHANG),
            Tokens.forged(SHOUZHANG),
            Tokens.wrongAudience(SHOUZHANG),
            Tokens.wrongIssuer(SHOUZHANG),
            "no-token"
        }) {
            given().auth()
                    .oauth2(token)
                    .get("/things")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .body("title", is("请先登录"));
        }
    }

    @Test
    void a_role_that_an_endpoint_does_not_name_is_forbidden() {
        as(Caller.of("371521", Role.AUDITOR))
                .get("/things")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("https://wugu.org/problems/forbidden"));
    }

    @Test
    void a_resource_speaks_for_those_of_its_endpoints_that_say_nothing() {
        // When, Then
        as(SHOUZHANG)
                .get("/counter")
                .then()
                .statusCode(403)
                .body("type", equalTo("https://wugu.org/problems/wrong-tier"));
        as(SHOUZHANG).get("/counter/opening-hours").then().statusCode(200);
    }

    @Test
    void an_office_of_another_tier_is_told_whose_act_it_is() {
        as(SHOUZHANG)
                .get("/things/above-the-township")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("https://wugu.org/problems/wrong-tier"))
                .body("detail", equalTo("这项操作由县团办理，请从相应的入口登录。"));
        as(YANGGU).get("/things/above-the-township").then().statusCode(200);
        as(LIAOCHENG).get("/things/above-the-township").then().statusCode(200);
    }

    @Test
    void an_endpoint_that_forgets_to_name_its_roles_is_shut() {
        as(LIAOCHENG).get("/forgotten").then().statusCode(403);
        given().get("/things/open").then().statusCode(200);
    }

    private RequestSpecification as(Caller caller) {
        return given().auth().oauth2(caller.token());
    }

    private void add(String township, String name) {
        database.execute("insert into thing (id, township_code, name) values (?, ?, ?)", Ids.next(), township, name);
    }
}
