package org.wugu.volunteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wugu.volunteer.Api.as;
import static org.wugu.volunteer.Offices.CITY_CLERK;
import static org.wugu.volunteer.Offices.CITY_REVIEWER;
import static org.wugu.volunteer.Offices.SHOUZHANG_CLERK;
import static org.wugu.volunteer.Offices.YANGGU_REVIEWER;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.wugu.kernel.Role;
import org.wugu.testing.Caller;
import org.wugu.testing.Topics;
import org.wugu.volunteer.journey.Worklist;

/** What a query of the record has found is the county's alone: to all others two who differ in nothing else are the same. */
@OnRealParts
class RecordSecrecyTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Caller SHOUZHANG_OFFICER = Caller.of(Offices.SHOUZHANG, Role.OFFICER);

    /** In what two volunteers differ anyway. */
    private static final Set<String> OWN = Set.of(
            "id",
            "number",
            "name",
            "idNumberMasked",
            "mobileMasked",
            "archiveNumber",
            "birthYear",
            "gender",
            "volunteerId",
            "version");

    @Test
    void township_and_city_read_the_same_of_both_wherever_they_look() throws IOException {
        // Given
        JsonPath clear = queried("CLEAR");
        JsonPath found = queried("FOUND");
        for (JsonPath one : List.of(clear, found)) {
            Api.ok(as(YANGGU_REVIEWER)
                    .body(Map.of("id", one.getString("id"), "version", one.getLong("version"), "reason", "查到的是同名的人"))
                    .post("/record-queries/retraction"));
        }
        // When, Then
        assertAlike(clear, found);
        // Given
        clear = queried("CLEAR");
        found = queried("FOUND");
        // When, Then
        assertAlike(clear, found);
        assertThat(Api.read(YANGGU_REVIEWER, clear).getString("matchableUntil")).isNotNull();
        assertThat(Api.read(YANGGU_REVIEWER, found).getBoolean("milestones.recordClear"))
                .isFalse();
    }

    @Test
    void no_list_of_the_township_or_the_city_holds_one_and_not_the_other() {
        // Given
        String clear = queried("CLEAR").getString("id");
        String found = queried("FOUND").getString("id");
        for (Caller reader : List.of(SHOUZHANG_CLERK, SHOUZHANG_OFFICER, CITY_CLERK, CITY_REVIEWER)) {
            for (Worklist list : Worklist.values()) {
                // When
                Response answer = as(reader)
                        .queryParam("limit", 200)
                        .queryParam("worklist", list)
                        .get("/applications");
                // Then
                assertThat(answer.statusCode()).as(list.name()).isIn(200, 403);
                assertThat(answer.asString().contains(found))
                        .as("%s at %s", list, reader)
                        .isEqualTo(answer.asString().contains(clear));
                assertThat(answer.statusCode() == 403).as(list.name()).isEqualTo(list.tellsOfRecords());
                assertThat(as(reader).get("/tasks").jsonPath().getList("code").contains(list.name()))
                        .isEqualTo(!list.tellsOfRecords());
            }
        }
    }

    @Test
    void the_events_of_the_query_are_the_same_byte_for_byte_but_for_who_is_meant_and_may_be_matched()
            throws IOException {
        // Given
        JsonPath clear = queried("CLEAR");
        JsonPath found = queried("FOUND");
        // When
        ObjectNode ofClear = lastEvent(clear);
        ObjectNode ofFound = lastEvent(found);
        // Then
        assertThat(ofClear.remove("matchableUntil")).isNotNull();
        assertThat(ofFound.remove("matchableUntil")).isNull();
        assertThat(ofFound).isEqualTo(ofClear);
        assertThat(ofFound.get("recordDueOn").asText())
                .isEqualTo(Api.today().plusYears(1).toString());
    }

    private static JsonPath queried(String result) {
        return Api.stepped(
                YANGGU_REVIEWER,
                "/record-queries",
                Map.of("queriedOn", Api.today().toString(), "result", result, "authority", "阳谷县公安局"),
                Api.filed(Api.sworn(Api.approved(Applicant.next()))));
    }

    private static ObjectNode lastEvent(JsonPath volunteer) throws IOException {
        List<ConsumerRecord<String, byte[]>> told =
                Topics.await("county.volunteers", 4, Duration.ofSeconds(20), record -> volunteer
                        .getString("id")
                        .equals(Topics.headers(record).get("ce_subject")));
        ConsumerRecord<String, byte[]> last = told.get(3);
        assertThat(Topics.headers(last)).containsEntry("ce_type", "org.wugu.volunteer.record-queried.v1");
        ObjectNode event = (ObjectNode) JSON.readTree(last.value());
        event.remove(List.of("volunteerId", "number", "gender", "ageBand"));
        return event;
    }

    private static void assertAlike(JsonPath clear, JsonPath found) throws IOException {
        for (Caller reader : List.of(SHOUZHANG_CLERK, SHOUZHANG_OFFICER, CITY_CLERK, CITY_REVIEWER)) {
            for (String path : readings()) {
                assertThat(seen(reader, path, found.getString("id")))
                        .as("%s as %s", path, reader)
                        .isEqualTo(seen(reader, path, clear.getString("id")));
            }
        }
    }

    /** Every reading of the contract that needs no more than a volunteer's id, and every one that needs nothing. */
    private static List<String> readings() throws IOException {
        JsonNode contract =
                new YAMLMapper().readTree(Path.of("contracts/openapi.yaml").toFile());
        List<String> paths = new ArrayList<>();
        contract.path("paths").properties().forEach(entry -> {
            String path = entry.getKey();
            if (entry.getValue().has("get") && !path.replace("{id}", "").contains("{")) {
                paths.add(path);
            }
        });
        assertThat(paths).contains("/applications", "/applications/{id}", "/tasks");
        return paths;
    }

    /** What the reader is told of the volunteer, without what is told of everybody differently. */
    private static String seen(Caller reader, String path, String id) {
        String page = path.equals("/applications") ? "?limit=200" : "";
        Response answer = as(reader).get(path.replace("{id}", id) + page);
        String type = String.valueOf(answer.contentType());
        if (!type.startsWith("application/json")) {
            return answer.statusCode() + " " + type;
        }
        StringBuilder told = new StringBuilder().append(answer.statusCode());
        try {
            JsonNode body = JSON.readTree(answer.asByteArray());
            (path.contains("{id}") ? Stream.of(body) : naming(body, id)).forEach(node -> told.append(neutral(node)));
        } catch (IOException e) {
            throw new AssertionError(path, e);
        }
        return told.toString();
    }

    private static Stream<JsonNode> naming(JsonNode node, String id) {
        boolean names = node.isObject()
                && node.properties().stream()
                        .anyMatch(field -> id.equals(field.getValue().asText()));
        return names
                ? Stream.of(node)
                : Stream.of(node).flatMap(one -> {
                    List<JsonNode> inner = new ArrayList<>();
                    one.forEach(inner::add);
                    return inner.stream().flatMap(child -> naming(child, id));
                });
    }

    private static JsonNode neutral(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(OWN);
            object.properties().forEach(field -> {
                // Moments differ, days do not.
                if (field.getValue().isTextual() && field.getValue().asText().matches("\\d{4}-\\d\\d-\\d\\dT.*")) {
                    field.setValue(object.textNode("moment"));
                }
            });
        }
        node.forEach(RecordSecrecyTest::neutral);
        return node;
    }
}
