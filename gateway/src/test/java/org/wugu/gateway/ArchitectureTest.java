package org.wugu.gateway;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.wugu.testing.ArchitectureRules;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> architecture() {
        return ArchitectureRules.of("org.wugu.gateway", "problem")
                .joints("door", "session", "upstream")
                .withoutEntities()
                .behindDoors()
                .tests();
    }
}
