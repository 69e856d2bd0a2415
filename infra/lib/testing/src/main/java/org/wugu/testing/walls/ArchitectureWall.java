package org.wugu.testing.walls;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.wugu.testing.ArchitectureRules;

/** Every package in its place. The test stands in the base package of what it looks at. */
public abstract class ArchitectureWall {

    private final String[] cores;

    /** @param cores the names of the packages below the test's that are the core */
    protected ArchitectureWall(String... cores) {
        this.cores = cores.clone();
    }

    protected ArchitectureRules rules() {
        return ArchitectureRules.of(getClass().getPackageName(), cores);
    }

    @TestFactory
    Stream<DynamicTest> architecture() {
        return rules().tests();
    }
}
