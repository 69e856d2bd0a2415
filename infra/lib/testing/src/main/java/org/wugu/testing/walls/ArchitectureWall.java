package org.wugu.testing.walls;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.wugu.testing.ArchitectureRules;

/** Every package in its place. The test stands in the base package of what it looks at. */
public abstract class ArchitectureWall {

    private final String core;

    /** @param core the name of the core's package below the test's */
    protected ArchitectureWall(String core) {
        this.core = core;
    }

    protected ArchitectureRules rules() {
        return ArchitectureRules.of(getClass().getPackageName(), core);
    }

    @TestFactory
    Stream<DynamicTest> architecture() {
        return rules().tests();
    }
}
