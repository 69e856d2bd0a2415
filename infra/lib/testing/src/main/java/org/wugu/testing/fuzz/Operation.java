package org.wugu.testing.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * One operation of the contract.
 *
 * @param endpoint as the scope matrix calls it: {@code GET /path/{id}}
 * @param query the names of what may stand behind the address
 * @param takes media types of bodies
 * @param gives media types of answers
 * @param fields the places of a JSON body
 */
record Operation(String endpoint, List<String> query, List<String> takes, List<String> gives, List<Field> fields) {

    private static final String JSON = "application/json";

    static List<Operation> of(JsonNode contract) {
        Schemas schemas = new Schemas(contract);
        List<Operation> operations = new ArrayList<>();
        contract.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(one -> one.getValue().has("responses"))
                .forEach(one -> operations.add(
                        of(one.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(), one.getValue(), schemas))));
        return operations;
    }

    private static Operation of(String endpoint, JsonNode operation, Schemas schemas) {
        JsonNode content = operation.path("requestBody").path("content");
        return new Operation(
                endpoint,
                elements(operation.path("parameters"))
                        .filter(one -> one.path("in").asText().equals("query"))
                        .map(one -> one.path("name").asText())
                        .toList(),
                names(content),
                elements(operation.path("responses"))
                        .flatMap(answer -> names(answer.path("content")).stream())
                        .toList(),
                schemas.fieldsOf(content.path(JSON).path("schema")));
    }

    String method() {
        return endpoint.substring(0, endpoint.indexOf(' '));
    }

    String path() {
        return endpoint.substring(endpoint.indexOf(' ') + 1);
    }

    boolean takesJson() {
        return takes.contains(JSON);
    }

    /** Whether it works on files: photos, prints and sheets cost a hundred times what a form does. */
    boolean isHeavy() {
        return Stream.concat(takes.stream(), gives.stream()).anyMatch(type -> !type.equals(JSON));
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
