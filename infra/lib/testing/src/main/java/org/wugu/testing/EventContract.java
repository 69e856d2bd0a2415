package org.wugu.testing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the service says of its events: {@code contracts/asyncapi.yaml} with a schema and examples below {@code
 * contracts/events}. An example is called by its message, or by the schema that all messages of an aggregate share.
 */
public final class EventContract {

    private static final Path CONTRACT = Path.of("contracts/asyncapi.yaml");
    private static final Path EVENTS = Path.of("contracts/events");
    private static final String EXAMPLE = ".example.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode contract;

    private EventContract(JsonNode contract) {
        this.contract = contract;
    }

    /** That of the service whose module the tests run in. */
    public static EventContract ofThisService() {
        return new EventContract(read(CONTRACT));
    }

    /** Holds what is sent against a schema such as {@code volunteer.v1}. @throws AssertionError naming what breaks it */
    public static void assertKeeps(String schema, byte[] data) {
        try {
            assertThat(schema(schema).validate(JSON.readTree(data))).isEmpty();
        } catch (IOException e) {
            throw new AssertionError("no JSON", e);
        }
    }

    private static JsonSchema schema(String name) {
        SchemaValidatorsConfig strict =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        try {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(Files.readString(EVENTS.resolve(name + ".schema.json")), strict);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The schema that each example is held against, by the example's name; one without either fails. */
    public Map<String, String> examples() {
        Map<String, String> messages = schemasOfMessages();
        Map<String, String> examples = new TreeMap<>();
        try (Stream<Path> files = Files.list(EVENTS)) {
            files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(EXAMPLE))
                    .map(file -> file.substring(0, file.length() - EXAMPLE.length()))
                    .forEach(example -> examples.put(
                            example,
                            messages.containsValue(example)
                                    ? example
                                    : messages.getOrDefault(example, "no message is called " + example)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return examples;
    }

    /** The example of that name. */
    public JsonNode example(String name) {
        return read(EVENTS.resolve(name + EXAMPLE));
    }

    /** The last part of each message's name, such as {@code approved.v1}, with the schema of what it carries. */
    public Map<String, String> schemasOfMessages() {
        Map<String, String> schemas = new TreeMap<>();
        contract.at("/components/messages").forEach(message -> {
            String name = message.path("name").asText();
            int version = name.lastIndexOf('.');
            schemas.put(
                    name.substring(name.lastIndexOf('.', version - 1) + 1),
                    message.path("payload")
                            .findValuesAsText("$ref")
                            .get(0)
                            .replaceAll("^events/|\\.schema\\.json$", ""));
        });
        return schemas;
    }

    /** What is wrong with such data, by the schema of that example. */
    public List<String> flaws(String example, JsonNode data) {
        return schema(requireNonNull(examples().get(example))).validate(data).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    /** The names of all messages. */
    public List<String> messages() {
        return contract.at("/components/messages").findValuesAsText("name");
    }

    /** The addresses of the channels that messages are sent to. */
    public Set<String> topicsOfMessages() {
        Set<String> topics = new TreeSet<>();
        contract.path("channels").forEach(channel -> {
            if (channel.has("messages")) {
                topics.add(channel.path("address").asText());
            }
        });
        return topics;
    }

    private static JsonNode read(Path file) {
        try {
            return new YAMLMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
