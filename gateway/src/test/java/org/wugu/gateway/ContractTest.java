package org.wugu.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(GatewayParts.class)
class ContractTest {

    @Test
    void theContractNamesEveryOperationThatThereIsAndNoOther() throws IOException {
        // Given
        JsonNode contract =
                new YAMLMapper().readTree(Path.of("contracts/openapi.yaml").toFile());
        // When
        JsonNode served = new ObjectMapper().readTree(ReadinessTest.management("/q/openapi?format=json"));
        // Then
        assertThat(operations(served)).isEqualTo(operations(contract));
    }

    private static Set<String> operations(JsonNode document) {
        Set<String> operations = new TreeSet<>();
        document.get("paths").properties().forEach(path -> path.getValue()
                .fieldNames()
                .forEachRemaining(
                        method -> operations.add(method + " " + path.getKey().replaceFirst("^/\\{\\w+}/api", ""))));
        return operations;
    }
}
