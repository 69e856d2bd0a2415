package org.wugu.assessment.live;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.wugu.assessment.OnRealParts;
import org.wugu.assessment.TightStreams;
import org.wugu.kernel.Role;
import org.wugu.testing.Caller;
import org.wugu.testing.Database;
import org.wugu.testing.DatabaseScope;
import org.wugu.testing.ScopeMatrix;

@OnRealParts
@TestProfile(TightStreams.class)
class ScopeTest {

    private Watch only;

    @BeforeEach
    void holdTheOnlyStream() {
        only = Watch.whenFree(Caller.of("3715", Role.READER).token());
    }

    @AfterEach
    void close() {
        only.close();
    }

    @Test
    void everyTableWithADivisionCodeIsGuarded() {
        DatabaseScope.of(
                        Database.of("assessment"),
                        "volunteer_state",
                        "township_month",
                        "village_coverage",
                        "village_month",
                        "division")
                .check();
    }

    public static ScopeMatrix matrix() throws IOException {
        String matrix = Files.readString(Path.of("src/test/resources/scope-matrix.yaml"));
        return ScopeMatrix.of(given().get("/q/openapi").asString(), matrix);
    }

    @TestFactory
    Stream<DynamicTest> everyEndpointAnswersEverybodyAsItShould() throws IOException {
        return matrix().tests();
    }
}
