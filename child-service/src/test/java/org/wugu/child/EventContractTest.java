package org.wugu.child;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What will be sent of visits: the example keeps the schema, and nothing has room in it that tells of a child. */
class EventContractTest {

    private static final Path EVENTS = Path.of("contracts/events");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theExampleKeepsTheSchema() throws IOException {
        assertThat(schema().validate(example())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"villageCode", "childId", "childName", "address", "note"})
    void whatTellsOfAChildOrAVillageHasNoPlace(String field) throws IOException {
        // Given
        ObjectNode telling = example();

        // When
        telling.put(field, "371521109201");

        // Then
        assertThat(schema().validate(telling)).isNotEmpty();
    }

    @Test
    void everyMessageIsOnOneOfTheServicesTopics() throws IOException {
        // When
        JsonNode contract =
                new YAMLMapper().readTree(Path.of("contracts/asyncapi.yaml").toFile());

        // Then
        assertThat(contract.at("/channels").findValuesAsText("address"))
                .containsExactly("township.children", "county.children");
        assertThat(contract.at("/components/messages").findValuesAsText("name"))
                .allMatch(name -> name.matches("org\\.wugu\\.visit\\.[a-z]+\\.v1"));
    }

    private static ObjectNode example() throws IOException {
        return JSON.readValue(Files.readAllBytes(EVENTS.resolve("visit.v1.example.json")), ObjectNode.class);
    }

    private static JsonSchema schema() throws IOException {
        SchemaValidatorsConfig strict =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(EVENTS.resolve("visit.v1.schema.json")), strict);
    }
}
