package org.wugu.testing.walls;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.wugu.testing.ClockRules;

/** What is today is asked of the clock. The test stands in the base package of what it looks at. */
public abstract class ClockWall {

    protected ClockRules rules() {
        return ClockRules.of(getClass().getPackageName());
    }

    @TestFactory
    Stream<DynamicTest> clock() {
        return rules().tests();
    }
}
