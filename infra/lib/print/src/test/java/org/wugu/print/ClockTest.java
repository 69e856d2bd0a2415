package org.wugu.print;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.wugu.testing.ClockRules;

class ClockTest {

    @TestFactory
    Stream<DynamicTest> clock() {
        return ClockRules.of("org.wugu.print").tests();
    }
}
