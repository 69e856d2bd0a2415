package org.wugu.volunteer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.wugu.volunteer.Api.as;
import static org.wugu.volunteer.Offices.CITY_REVIEWER;
import static org.wugu.volunteer.Offices.SHOUZHANG_CLERK;
import static org.wugu.volunteer.Offices.YANGGU_REVIEWER;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wugu.testing.Caller;
import org.wugu.testing.Database;

/** Everything that is held about a person, in one document for the person. */
@OnRealParts
class ExportTest {

    private final Database database = Database.of("volunteer");

    @Test
    void all_that_any_feature_holds_about_the_person_is_in_it() throws Exception {
        // Given
        Applicant applicant = Applicant.next();
        JsonPath submitted = Api.pictured(applicant);
        JsonPath approved = Api.ok(Api.step(YANGGU_REVIEWER, submitted, "approval", Map.of("opinion", "同意")));
        JsonPath trained = Api.trained(Api.filed(Api.sworn(Api.queried(approved))));
        JsonPath accepted = Api.stepped(
                CITY_REVIEWER,
                "/reports/acceptance",
                Map.of("opinion", "同意"),
                Api.stepped(YANGGU_REVIEWER, "/reports", Map.of(), trained));
        String id = accepted.getString("id");
        String badge = "T" + System.nanoTime() % 100_000_000;
        Api.ok(as(CITY_REVIEWER)
                .body(Map.of(
                        "issuedOn",
                        Api.today().toString(),
                        "items",
                        List.of(Map.of("id", id, "version", accepted.getLong("version"), "badgeNumber", badge))))
                .post("/outfitting/issues"));
        Api.ok(as(SHOUZHANG_CLERK)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "servedOn",
                        Api.today().toString(),
                        "kind",
                        "TUTORING",
                        "hours",
                        2.5,
                        "volunteers",
                        List.of(id)))
                .post("/service-records"));
        as(YANGGU_REVIEWER)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("text", "补交体检证明"))
                .post("/applications/" + id + "/supplements")
                .then()
                .statusCode(201);
        TransferTest.offered(Api.read(YANGGU_REVIEWER, accepted));
        // When
        Response file = export(YANGGU_REVIEWER, id);
        // Then
        file.then()
                .statusCode(200)
                .body("number", equalTo(accepted.getString("number")))
                .body("stage", equalTo("ACCEPTED"))
                .body("form.idNumber", equalTo(applicant.text("idNumber")))
                .body("recordQueries.authority", contains("阳谷县公安局"))
                .body("history.act", hasItems("APPROVED", "SWORN", "ACCEPTED"))
                .body("trainings", hasSize(1))
                .body("trainings[0].sessions", hasSize(1))
                .body("trainings[0].exams[0].score", equalTo(90))
                .body("items.kind", contains("BADGE"))
                .body("items.number", contains(badge))
                .body("serviceRecord.waiting", equalTo(2.5f))
                .body("serviceRecord.entries.kind", contains("TUTORING"))
                .body("supplements.text", contains("补交体检证明"))
                .body("transfers.reason", contains("随家人迁居"));
        assertThat(file.jsonPath().getMap("").keySet())
                .as("the parts, and what the contract says of them")
                .isEqualTo(contracted());
        assertThat(Base64.getDecoder().decode(file.jsonPath().getString("photo")))
                .startsWith((byte) 0xFF, (byte) 0xD8);
        assertThat(database.rows(
                        "select reason from access_log where action = 'export-person' and ?::uuid = any (subject_ids)",
                        id))
                .singleElement()
                .satisfies(row -> assertThat(String.valueOf(row.get("reason"))).startsWith("stated:"));
    }

    @Test
    void the_township_gives_it_out_without_what_only_the_county_reads() {
        String id = Api.queried(Api.approved(Applicant.next())).getString("id");
        export(SHOUZHANG_CLERK, id)
                .then()
                .statusCode(200)
                .body("recordQueries", empty())
                .body("photo", nullValue())
                .body("trainings", empty())
                .body("items", empty())
                .body("supplements", empty())
                .body("transfers", empty())
                .body("serviceRecord.entries", empty());
    }

    private static Set<String> contracted() throws IOException {
        Set<String> names = new TreeSet<>();
        new ObjectMapper(new YAMLFactory())
                .readTree(given().get("/q/openapi").asByteArray())
                .at("/components/schemas/PersonFile/properties")
                .fieldNames()
                .forEachRemaining(names::add);
        return names;
    }

    private static Response export(Caller caller, String id) {
        return as(caller).body(Map.of("reason", "本人查阅")).post("/applications/" + id + "/export");
    }
}
