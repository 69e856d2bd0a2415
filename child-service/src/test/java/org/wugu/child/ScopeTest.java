package org.wugu.child;

import static io.restassured.RestAssured.given;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.wugu.testing.Database;
import org.wugu.testing.DatabaseScope;
import org.wugu.testing.ScopeMatrix;

@OnRealParts
class ScopeTest {

    @Test
    void everyTableWithADivisionCodeIsGuarded() {
        DatabaseScope.of(Database.of("child")).check();
    }

    static ScopeMatrix matrix() throws IOException {
        String matrix = Files.readString(Path.of("src/test/resources/scope-matrix.yaml"));
        return ScopeMatrix.of(given().get("/q/openapi").asString(), matrix);
    }

    @TestFactory
    Stream<DynamicTest> everyEndpointAnswersEverybodyAsItShould() throws IOException {
        return matrix().tests();
    }
}
