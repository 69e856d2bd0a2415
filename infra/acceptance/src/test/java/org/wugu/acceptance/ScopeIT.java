package org.wugu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.wugu.acceptance.people.Account;
import org.wugu.acceptance.people.Applicant;
import org.wugu.acceptance.people.Applicants;
import org.wugu.acceptance.people.Village;
import org.wugu.acceptance.programs.Gateway;
import org.wugu.acceptance.programs.Journey;
import org.wugu.acceptance.programs.Tokens;
import org.wugu.people.http.Answer;
import org.wugu.people.journey.Application;

/** Who gets what through the gateway, with tokens of the real Keycloak. Each service's own tests try every endpoint. */
@Order(40)
@TestInstance(Lifecycle.PER_CLASS)
class ScopeIT {

    private static final Village VILLAGE = Village.LYUJIE;
    private static final String LIST = "/api/volunteer/applications";

    private final Applicant applicant = Applicants.in(VILLAGE);
    private Application submitted = new Application("", 0, "");

    @BeforeAll
    void anApplicationOfShouzhang() {
        submitted = Journey.of(applicant)
                .by(Account.SHOUZHANG_CLERK, Account.YANGGU_REVIEWER)
                .submitted();
    }

    @Test
    void withoutAValidTokenThereIsNothing() {
        for (String token : List.of("", "not-a-token", forged(), Tokens.expired(Account.SHOUZHANG_CLERK))) {
            // When somebody calls with no token, a wrong one, or one that is over
            Answer answer = Gateway.withToken(token).get(LIST);

            // Then nothing is said but that one must log in
            assertThat(answer.status()).as(token).isEqualTo(401);
            assertThat(answer.text()).doesNotContain(submitted.id());
        }
    }

    @Test
    void otherOfficesDoNotSeeTheApplication() {
        for (Account stranger : List.of(Account.ZHANGQIU_CLERK, Account.DONGE_REVIEWER)) {
            // When another township or another county looks for it
            Answer one = Gateway.as(stranger).get(LIST + "/" + submitted.id());
            Answer all = Gateway.as(stranger).get(LIST + "?limit=200");

            // Then it is not there
            assertThat(one.status()).as(stranger.name()).isEqualTo(404);
            assertThat(all.expecting(200).text()).doesNotContain(submitted.id());
        }
    }

    @Test
    void theCitySeesNobodyWhoHasNotBeenReported() {
        // When the city looks for an application that is still at the county
        Answer one = Gateway.as(Account.CITY_CLERK).get(LIST + "/" + submitted.id());
        Answer all = Gateway.as(Account.CITY_CLERK).get(LIST + "?limit=200");

        // Then it is not there
        assertThat(one.status()).isEqualTo(404);
        assertThat(all.expecting(200).text()).doesNotContain(submitted.id());
    }

    @Test
    void theCityReadsNoNumbersOfThoseWhoHaveBeenReported() {
        // Given somebody whom the county has reported
        Applicant reported = Applicants.in(VILLAGE);
        Application application = Journey.of(reported)
                .by(Account.SHOUZHANG_CLERK, Account.YANGGU_REVIEWER)
                .toTheCity();

        // When the city lists whom it has been told of
        JsonNode person = item(Gateway.as(Account.CITY_CLERK).get(LIST + "?limit=200"), application);

        // Then it reads the name and no ID number and no telephone, not even masked
        assertThat(person.path("name").asText()).isEqualTo(reported.name());
        assertThat(person.path("idNumberMasked").asText("")).isEmpty();
        assertThat(person.path("mobileMasked").asText("")).isEmpty();
        assertThat(Gateway.as(Account.CITY_CLERK)
                        .post(LIST + "/" + application.id() + "/identity", Map.of("reason", "核对"))
                        .status())
                .isIn(403, 404);
    }

    @Test
    void theCountySeesMaskedNumbersUntilItGivesAReason() {
        // When the county lists and then asks for the identity with a reason
        JsonNode listed = item(Gateway.as(Account.YANGGU_REVIEWER).get(LIST + "?limit=200"), submitted);
        Answer identity = Gateway.as(Account.YANGGU_REVIEWER)
                .post(LIST + "/" + submitted.id() + "/identity", Map.of("reason", "核对证件"));

        // Then the list is masked and the identity whole
        assertThat(listed.path("idNumberMasked").asText()).contains("***").isNotEqualTo(applicant.idNumber());
        assertThat(identity.expecting(200).text()).contains(applicant.idNumber(), applicant.mobile());
    }

    @Test
    void aCountyCannotDoWhatIsTheTownships() {
        // When a county's reviewer registers and submits
        Answer registered = Gateway.as(Account.YANGGU_REVIEWER)
                .create(LIST, Map.of("form", Applicants.in(VILLAGE).form()));
        Answer submission = Gateway.volunteers(Account.YANGGU_REVIEWER).post(submitted.path("submission"), version());

        // Then it is told that it may not
        assertThat(registered.status()).isEqualTo(403);
        assertThat(submission.status()).isEqualTo(403);
    }

    @Test
    void aTownshipCannotDecide() {
        // When the township's clerk approves the own application
        Map<String, Object> body = new HashMap<>(version());
        body.put("opinion", "同意");
        Answer approval = Gateway.volunteers(Account.SHOUZHANG_CLERK).post(submitted.path("approval"), body);

        // Then it may not
        assertThat(approval.status()).isEqualTo(403);
    }

    @Test
    void aFormForAnotherTownshipsVillageIsRefusedByName() {
        // When the clerk of 张秋 registers somebody for a village of 寿张
        Answer answer = Gateway.as(Account.ZHANGQIU_CLERK)
                .create(LIST, Map.of("form", Applicants.in(VILLAGE).form()));

        // Then the answer names the field in a sentence
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").path(0).path("field").asText()).endsWith("servingVillageCode");
        assertThat(answer.json().path("errors").path(0).path("message").asText())
                .isNotEmpty();
    }

    @Test
    void whoAuditsAndWhoGrantsReadNoData() {
        for (Account account : List.of(Account.YANGGU_AUDITOR, Account.YANGGU_ADMIN, Account.CITY_READER)) {
            // When somebody without a data role asks for applications
            Answer answer = Gateway.as(account).get(LIST);

            // Then the answer is no
            assertThat(answer.status()).as(account.name()).isEqualTo(403);
        }
        assertThat(Gateway.as(Account.YANGGU_REVIEWER)
                        .get("/api/volunteer/access-log")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aCountyReadsItsOwnFiguresOnly() {
        // When 东阿 asks for its own figures and for those of 阳谷
        Answer own = Gateway.as(Account.DONGE_REVIEWER).get("/api/assessment/figures");
        Answer other = Gateway.as(Account.DONGE_REVIEWER).get("/api/assessment/figures?parent=371521");

        // Then it gets its own
        assertThat(own.expecting(200).json().path("code").asText()).isEqualTo("371524");
        assertThat(other.status()).isEqualTo(403);
    }

    private Map<String, Object> version() {
        return Map.of("version", submitted.version());
    }

    private static String forged() {
        String token = Tokens.of(Account.SHOUZHANG_CLERK);
        int signature = token.lastIndexOf('.') + 1;
        return token.substring(0, signature) + new StringBuilder(token.substring(signature)).reverse();
    }

    private static JsonNode item(Answer list, Application application) {
        for (JsonNode item : list.expecting(200).json().path("items")) {
            if (item.path("id").asText().equals(application.id())) {
                return item;
            }
        }
        throw new AssertionError(application + " is not in the list");
    }
}
