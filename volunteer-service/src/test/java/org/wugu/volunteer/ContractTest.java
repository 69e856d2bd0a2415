package org.wugu.volunteer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The committed contract is the served one: after a wanted change, copy target/openapi/openapi.yaml over it. */
@OnRealParts
class ContractTest {

    private static final YAMLMapper YAML = new YAMLMapper();

    @Test
    void the_committed_contract_is_the_served_one() throws IOException {
        JsonNode committed = YAML.readTree(Path.of("contracts/openapi.yaml").toFile());
        JsonNode served = YAML.readTree(given().get("/q/openapi").asByteArray());
        // where it is served is not part of the contract
        ((ObjectNode) committed).remove("servers");
        ((ObjectNode) served).remove("servers");
        assertThat(served).isEqualTo(committed);
    }
}
