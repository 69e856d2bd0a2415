package org.wugu.volunteer;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.wugu.testing.ArchitectureRules;

/** Every package in its place. */
class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> architecture() {
        return ArchitectureRules.of("org.wugu.volunteer", "journey")
                .joints("print", "dossier", "messages")
                .tests();
    }
}
