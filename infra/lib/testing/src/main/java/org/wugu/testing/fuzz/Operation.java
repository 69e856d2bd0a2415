package org.wugu.testing.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * One operation of the contract.
 *
 * @param endpoint as the scope matrix calls it: {@code GET /path/{id}}
 * @param parameters what stands in the address
 * @param takes media types of bodies
 * @param gives media types of answers
 * @param fields the places of a JSON body
 */
record Operation(
        String endpoint, List<Parameter> parameters, List<String> takes, List<String> gives, List<Field> fields) {

    private static final String JSON = "application/json";

    private static final Set<String> IN_ADDRESS = Set.of("path", "query");

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
                        .filter(one -> IN_ADDRESS.contains(one.path("in").asText()))
                        .map(one -> new Parameter(
                                one.path("name").asText(),
                                one.path("in").asText().equals("path"),
                                schemas.type(one.path("schema"))))
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

    boolean takesParts() {
        return takes.contains("multipart/form-data");
    }

    boolean hasFields() {
        return !fields.isEmpty();
    }

    boolean hasPlaces() {
        return parameters.stream().anyMatch(Parameter::inPath);
    }

    List<Parameter> query() {
        return parameters.stream().filter(one -> !one.inPath()).toList();
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
