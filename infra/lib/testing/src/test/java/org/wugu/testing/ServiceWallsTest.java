package org.wugu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wugu.parts.Checkout;

class ServiceWallsTest {

    @TempDir
    Path checkout;

    private Path service = Path.of("");

    @BeforeEach
    void aServiceWithoutFeatures() throws IOException {
        service = checkout.resolve("poem-service");
        Files.createDirectories(service.resolve("src/main/java/org/wugu/poem"));
        Files.createDirectories(tests());
        Files.createFile(service.resolve("pom.xml"));
        for (String wall : new String[] {"Contract", "Scope", "Fuzz", "Health", "Clock", "Messaging"}) {
            write(wall, "class %sTest extends %sWall {}".formatted(wall, wall));
        }
    }

    @TestFactory
    Stream<DynamicTest> noServiceLacksAWall() throws IOException {
        return ServiceWalls.services(Checkout.here().root()).stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.getFileName().toString(), () -> assertThat(ServiceWalls.missing(each))
                                .as("walls (org.wugu.testing.walls) that no test of the service extends")
                                .isEmpty()));
    }

    @Test
    void aServiceIsFoundByItsFolderAndHasAllItsWalls() throws IOException {
        assertThat(ServiceWalls.services(checkout)).containsExactly(service);
        assertThat(ServiceWalls.missing(service)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class ScopeTest {}",
                "/** Extends ScopeWall. */ class ScopeTest {}",
                "abstract class ScopeTest extends ScopeWall {}",
                "@Disabled\nclass ScopeTest extends ScopeWall {}"
            })
    void aWallThatNobodyExtendsIsNamed(String text) throws IOException {
        // When
        write("Scope", text);

        // Then
        assertThat(ServiceWalls.missing(service)).containsExactly("ScopeWall");
    }

    @Test
    void whoSendsEventsOrHasFeaturesNeedsTheirWallsToo() throws IOException {
        // When
        Files.createDirectories(service.resolve("contracts"));
        Files.createFile(service.resolve("contracts/asyncapi.yaml"));
        Files.createDirectories(service.resolve("src/main/java/org/wugu/poem/verses"));

        // Then
        assertThat(ServiceWalls.missing(service)).containsExactly("ArchitectureWall", "EventContractWall");
    }

    private Path tests() {
        return service.resolve("src/test/java/org/wugu/poem");
    }

    private void write(String wall, String text) throws IOException {
        Files.writeString(tests().resolve(wall + "Test.java"), text);
    }
}
