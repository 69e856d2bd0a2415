package org.wugu.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.wugu.kernel.Role;

/**
 * Tries every endpoint of a service as everybody. The endpoints come from the running service's OpenAPI and what each
 * caller must get from the service's {@code scope-matrix.yaml}; an endpoint that only one of the two knows fails.
 *
 * <pre>{@code
 * callers:
 *   own-clerk: {org: "371521109", roles: [clerk]}
 *   other-county: {org: "371524", roles: [reviewer]}
 * endpoints:
 *   POST /applications/{id}/approval:
 *     path: {id: "${submitted}"}
 *     body: {version: 1, opinion: 同意}
 *     callers: {own-clerk: 403, other-county: 404}
 * }</pre>
 *
 * <p>An endpoint may also have {@code query} and {@code headers} (maps), {@code content} (a media type, with {@code body}
 * a text) and {@code open: true} when it takes no token. Every caller must be expected at every endpoint. Without a
 * token, and with an expired, forged, elsewhere issued or otherwise destined one, all that is not open answers 401.
 *
 * <p>Whoever may read what is below an id ({@code GET …/{id}…}) gets 404 for an id that nobody has, and the very same answer
 * for one that is out of reach, so that nothing tells whether it exists. An empty list there would be an answer about nobody.
 */
public final class ScopeMatrix {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private static final Map<String, Function<Caller, String>> WRONG_TOKENS = new TreeMap<>(Map.of(
            "an expired token", Tokens::expired,
            "a token of another issuer", Tokens::wrongIssuer,
            "a token for another audience", Tokens::wrongAudience,
            "a forged token", Tokens::forged));

    private static final Path MATRIX = Path.of("src/test/resources/scope-matrix.yaml");

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final JsonNode contract;
    private final OpenApiEndpoints offered;
    private final Map<String, Caller> callers = new LinkedHashMap<>();
    private final Map<String, JsonNode> endpoints = new LinkedHashMap<>();
    private final Map<String, Supplier<String>> values = new LinkedHashMap<>();

    private ScopeMatrix(JsonNode contract) {
        this.contract = contract;
        this.offered = OpenApiEndpoints.in(contract);
    }

    /** The contract that the running service serves, and the matrix in the module that the test runs in. */
    public static ScopeMatrix ofThisService() throws IOException {
        return of(given().get("/q/openapi").asString(), Files.readString(MATRIX));
    }

    /**
     * The matrix of a service.
     *
     * @param openApi the OpenAPI document, JSON or YAML
     * @param matrix the text of {@code scope-matrix.yaml}
     */
    public static ScopeMatrix of(String openApi, String matrix) {
        ScopeMatrix result = new ScopeMatrix(parse(openApi));
        JsonNode root = parse(matrix);
        root.path("callers")
                .properties()
                .forEach(entry -> result.callers.put(entry.getKey(), caller(entry.getValue())));
        root.path("endpoints").properties().forEach(entry -> result.endpoints.put(entry.getKey(), entry.getValue()));
        return result;
    }

    /** What {@code ${name}} stands for in paths, queries, headers and bodies; asked anew for every call. */
    public ScopeMatrix with(String name, Supplier<String> value) {
        values.put(name, value);
        return this;
    }

    /** The OpenAPI document that the matrix is held against. */
    public JsonNode contract() {
        return contract;
    }

    /** Everybody whom the matrix knows. */
    public List<Caller> callers() {
        return List.copyOf(callers.values());
    }

    /** What the matrix knows of an endpoint. */
    public Row row(String endpoint) {
        JsonNode row = endpoints.get(endpoint);
        if (row == null) {
            throw new AssertionError("the matrix does not know " + endpoint);
        }
        return new Row(row);
    }

    /** A request to one endpoint that is right in itself, and who is let in with it. */
    public final class Row {

        private final JsonNode row;

        private Row(JsonNode row) {
            this.row = row;
        }

        /** Takes no token. */
        public boolean isOpen() {
            return row.path("open").asBoolean();
        }

        /** Those whom the endpoint does not refuse for who they are; where it has nothing for anybody, those who learn this. */
        public List<Caller> admitted() {
            List<Caller> admitted = notRefusedWith(Set.of(401, 403, 404));
            return admitted.isEmpty() ? notRefusedWith(Set.of(401, 403)) : admitted;
        }

        private List<Caller> notRefusedWith(Set<Integer> refusals) {
            List<Caller> admitted = new ArrayList<>();
            callers.forEach((name, caller) -> {
                if (statuses(row.path("callers").path(name)).stream().noneMatch(refusals::contains)) {
                    admitted.add(caller);
                }
            });
            return admitted;
        }

        /** {@code path}, {@code query} or {@code headers}, with things that exist now. */
        public Map<String, String> filled(String part) {
            Map<String, String> filled = new LinkedHashMap<>();
            row.path(part)
                    .properties()
                    .forEach(entry -> filled.put(entry.getKey(), ScopeMatrix.this.filled(entry.getValue())));
            return filled;
        }

        /** The body as it is sent, or null. */
        public @Nullable String body() {
            return row.has("body") ? ScopeMatrix.this.filled(row.path("body")) : null;
        }

        public String mediaType() {
            return row.path("content").asText("application/json");
        }
    }

    /** One test that the matrix is complete, and one for each endpoint and caller. */
    public Stream<DynamicTest> tests() {
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(DynamicTest.dynamicTest("the matrix knows every endpoint, and no other", this::checkComplete));
        endpoints.forEach((endpoint, row) -> {
            if (!row.path("open").asBoolean()) {
                tests.addAll(refusals(endpoint, row));
                tests.addAll(absences(endpoint, row));
            }
            row.path("callers")
                    .properties()
                    .forEach(expected -> tests.add(DynamicTest.dynamicTest(
                            endpoint + " as " + expected.getKey(),
                            () -> checkCaller(endpoint, row, expected.getKey(), expected.getValue()))));
        });
        return tests.stream();
    }

    private void checkComplete() {
        assertThat(callers).as("callers").isNotEmpty();
        assertThat(new TreeSet<>(endpoints.keySet()))
                .as("endpoints of the matrix (actual) and of OpenAPI (expected)")
                .isEqualTo(offered.all());
        endpoints.forEach(this::checkBelow);
        endpoints.forEach((endpoint, row) -> assertThat(names(row.path("callers")))
                .as("callers that " + endpoint + " has an expectation for")
                .isEqualTo(new TreeSet<>(callers.keySet())));
    }

    /** Who does not learn of a thing learns nothing of what hangs on it. */
    private void checkBelow(String endpoint, JsonNode row) {
        endpoints.forEach((above, known) -> {
            if (endpoint.startsWith("GET ")
                    && above.endsWith("}")
                    && endpoint.startsWith(above + "/")
                    && known.path("path").equals(row.path("path"))) {
                known.path("callers").properties().stream()
                        .filter(expected -> statuses(expected.getValue()).equals(List.of(404)))
                        .forEach(expected -> assertThat(
                                        statuses(row.path("callers").path(expected.getKey())))
                                .as(expected.getKey() + " at " + endpoint + ", who gets 404 at " + above)
                                .doesNotContain(200));
            }
        });
    }

    private List<DynamicTest> refusals(String endpoint, JsonNode row) {
        List<DynamicTest> tests = new ArrayList<>();
        Caller anyone = callers.values().iterator().next();
        tests.add(DynamicTest.dynamicTest(
                endpoint + " without a token", () -> assertStatus(call(given(), endpoint, row), List.of(401))));
        WRONG_TOKENS.forEach((kind, token) -> tests.add(DynamicTest.dynamicTest(
                endpoint + " with " + kind,
                () -> assertStatus(call(bearer(token.apply(anyone)), endpoint, row), List.of(401)))));
        return tests;
    }

    /** One test for each caller who gets more than a refusal of what is below an id. */
    private List<DynamicTest> absences(String endpoint, JsonNode row) {
        if (!endpoint.startsWith("GET ") || !endpoint.contains("{")) {
            return List.of();
        }
        List<DynamicTest> tests = new ArrayList<>();
        row.path("callers").properties().forEach(expected -> {
            List<Integer> statuses = statuses(expected.getValue());
            if (statuses.contains(200) || statuses.contains(404)) {
                tests.add(DynamicTest.dynamicTest(
                        endpoint + " of nobody as " + expected.getKey(),
                        () -> checkAbsent(endpoint, row, expected.getKey(), statuses.equals(List.of(404)))));
            }
        });
        return tests;
    }

    private void checkAbsent(String endpoint, JsonNode row, String name, boolean outOfReach) {
        ObjectNode elsewhere = row.deepCopy();
        ObjectNode path = elsewhere.putObject("path");
        row.path("path").properties().forEach(entry -> {
            String value = filled(entry.getValue());
            path.put(
                    entry.getKey(),
                    ID.matcher(value).matches() ? UUID.randomUUID().toString() : value);
        });
        if (path.properties().stream()
                .noneMatch(entry -> ID.matcher(entry.getValue().asText()).matches())) {
            return; // a code that everybody may know
        }
        Caller caller = known(name);
        Response absent = call(bearer(caller.token()), endpoint, elsewhere);
        assertStatus(absent, List.of(404));
        if (outOfReach) {
            assertThat(told(call(bearer(caller.token()), endpoint, row)))
                    .as("what is told of an id out of reach, and of one that nobody has")
                    .isEqualTo(told(absent));
        }
    }

    /** The answer without what is another in every request. */
    private static JsonNode told(Response answer) {
        JsonNode body = parse(answer.asString());
        return body.isObject() ? ((ObjectNode) body.deepCopy()).without(List.of("instance", "traceId")) : body;
    }

    private void checkCaller(String endpoint, JsonNode row, String name, JsonNode expected) {
        assertStatus(call(bearer(known(name).token()), endpoint, row), statuses(expected));
    }

    private Caller known(String name) {
        Caller caller = callers.get(name);
        if (caller == null) {
            throw new AssertionError("the matrix has no caller " + name);
        }
        return caller;
    }

    private static void assertStatus(Response answer, List<Integer> expected) {
        assertThat(expected)
                .as("expected status; the answer was " + answer.statusCode() + " " + answer.asString())
                .contains(answer.statusCode());
    }

    private Response call(RequestSpecification request, String endpoint, JsonNode row) {
        int blank = endpoint.indexOf(' ');
        row.path("path").properties().forEach(entry -> request.pathParam(entry.getKey(), filled(entry.getValue())));
        row.path("query").properties().forEach(entry -> request.queryParam(entry.getKey(), filled(entry.getValue())));
        row.path("headers").properties().forEach(entry -> request.header(entry.getKey(), filled(entry.getValue())));
        if (row.has("body")) {
            String mediaType = row.path("content").asText("application/json");
            request.config(RestAssured.config().encoderConfig(written(mediaType)))
                    .contentType(mediaType)
                    .body(filled(row.path("body")));
        }
        return request.request(endpoint.substring(0, blank), endpoint.substring(blank + 1));
    }

    /** Text may pose as anything, so that the matrix can write what is no picture and what is no workbook. */
    private static EncoderConfig written(String mediaType) {
        return EncoderConfig.encoderConfig().encodeContentTypeAs(mediaType.replaceFirst(";.*", ""), ContentType.TEXT);
    }

    private static RequestSpecification bearer(String token) {
        return given().auth().preemptive().oauth2(token);
    }

    private String filled(JsonNode node) {
        String text = node.isTextual() ? node.asText() : node.toString();
        for (Map.Entry<String, Supplier<String>> value : values.entrySet()) {
            String placeholder = "${" + value.getKey() + "}";
            if (text.contains(placeholder)) {
                text = text.replace(placeholder, value.getValue().get());
            }
        }
        assertThat(text).as("a placeholder without a value").doesNotContain("${");
        return text;
    }

    private static List<Integer> statuses(JsonNode expected) {
        return expected.isArray()
                ? StreamSupport.stream(expected.spliterator(), false)
                        .map(JsonNode::asInt)
                        .toList()
                : List.of(expected.asInt());
    }

    private static Caller caller(JsonNode row) {
        if (!row.has("org")) {
            return Caller.program(row.path("program").asText());
        }
        Role[] roles = StreamSupport.stream(row.path("roles").spliterator(), false)
                .map(role -> Role.ofClaim(role.asText()).orElseThrow())
                .toArray(Role[]::new);
        return Caller.of(row.path("org").asText(), roles);
    }

    private static TreeSet<String> names(JsonNode object) {
        TreeSet<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode parse(String text) {
        try {
            return YAML.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
