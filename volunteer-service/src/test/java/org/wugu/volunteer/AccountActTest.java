package org.wugu.volunteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.wugu.volunteer.Api.as;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wugu.kernel.Role;
import org.wugu.testing.Caller;
import org.wugu.testing.Database;

/** What an access-admin does with an account is seen by auditors and by the account's own person. */
@OnRealParts
class AccountActTest {

    private static final Caller ADMIN = Caller.of("371521", Role.ACCESS_ADMIN);
    private static final Caller CITY_ADMIN = Caller.of("3715", Role.ACCESS_ADMIN);
    private static final Caller CITY_AUDITOR = Caller.of("3715", Role.AUDITOR);

    private final UUID account = UUID.randomUUID();

    @Test
    void an_auditor_whose_password_was_reset_learns_it_and_so_does_the_office_above() {
        // Given
        Caller auditor = Offices.AUDITOR.named("auditor " + account);

        // When
        record(ADMIN, "RESET_PASSWORD", auditor, "371521", List.of()).then().statusCode(204);

        // Then
        as(auditor)
                .get("/account-acts/own")
                .then()
                .statusCode(200)
                .body("size()", equalTo(1))
                .body("[0].act", equalTo("RESET_PASSWORD"))
                .body("[0].byOffice", equalTo("371521"));
        for (Caller reader : List.of(auditor, CITY_AUDITOR)) {
            as(reader)
                    .get("/access-log?subject=" + account)
                    .then()
                    .statusCode(200)
                    .body("items.size()", equalTo(1))
                    .body("items[0].action", equalTo("account-reset-password"))
                    .body("items[0].person", equalTo(ADMIN.person()))
                    .body("items[0].subjectType", equalTo("account"))
                    .body("items[0].reason", equalTo("371521"));
        }
    }

    @Test
    void an_act_of_an_office_above_reaches_the_accounts_person_too() {
        // Given
        Caller clerk = Offices.SHOUZHANG_CLERK.named("clerk " + account);

        // When
        record(CITY_ADMIN, "CHANGE_ROLES", clerk, "371521109", List.of("officer", "clerk"))
                .then()
                .statusCode(204);

        // Then
        as(clerk).get("/account-acts/own").then().body("byOffice", equalTo(List.of("3715")));
        as(CITY_AUDITOR)
                .get("/access-log?subject=" + account)
                .then()
                .body("items[0].reason", equalTo("371521109:clerk:officer"));
        as(Offices.SHOUZHANG_CLERK).get("/account-acts/own").then().body("size()", equalTo(0));
    }

    @Test
    void a_reset_is_not_pushed_out_by_what_is_done_after_it() {
        // Given
        Caller auditor = Offices.AUDITOR.named("auditor " + account);
        record(ADMIN, "RESET_PASSWORD", auditor, "371521", List.of()).then().statusCode(204);

        // When
        for (int i = 0; i < 25; i++) {
            record(ADMIN, "CHANGE_ROLES", auditor, "371521", List.of("auditor"))
                    .then()
                    .statusCode(204);
        }
        record(CITY_ADMIN, "CHANGE_ROLES", auditor, "371521", List.of("auditor"))
                .then()
                .statusCode(204);

        // Then
        as(auditor)
                .get("/account-acts/own")
                .then()
                .body("act", equalTo(List.of("CHANGE_ROLES", "CHANGE_ROLES", "RESET_PASSWORD")))
                .body("byOffice", equalTo(List.of("3715", "371521", "371521")))
                .body("times", equalTo(List.of(1, 25, 1)));
    }

    @Test
    void nobody_writes_of_an_account_beside_or_above_the_own_office() {
        for (String office : List.of("371524", "3715", "371524001")) {
            record(ADMIN, "LOCK", Offices.DONGE_REVIEWER, office, List.of())
                    .then()
                    .statusCode(403);
        }
        assertThat(Database.of("volunteer").number("select count(*) from account_act where account_id = ?", account))
                .isZero();
    }

    private Response record(Caller admin, String act, Caller of, String office, List<String> roles) {
        return as(admin)
                .contentType("application/json")
                .body(Map.of(
                        "act", act, "accountId", account, "person", of.person(), "orgCode", office, "roles", roles))
                .post("/account-acts");
    }
}
