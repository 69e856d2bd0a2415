package org.wugu.testing.walls;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The committed contract is the served one: after a wanted change, copy target/openapi/openapi.yaml over it. */
public abstract class ContractWall {

    private static final YAMLMapper YAML = new YAMLMapper();

    @Test
    void theCommittedContractIsTheServedOne() throws IOException {
        // Given: where it is served is not part of the contract
        ObjectNode committed = YAML.readValue(Path.of("contracts/openapi.yaml").toFile(), ObjectNode.class);
        committed.remove("servers");

        // When
        ObjectNode served = YAML.readValue(given().get("/q/openapi").asByteArray(), ObjectNode.class);
        served.remove("servers");

        // Then
        assertThat(served).isEqualTo(committed);
    }
}
