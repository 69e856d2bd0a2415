package org.wugu.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureRulesTest {

    @TestFactory
    Stream<DynamicTest> noRulePassesWhenThePackageIsMisspelt() {
        return ArchitectureRules.of("org.wugu.volunter", "journey")
                .tests()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getDisplayName(), () -> assertThatThrownBy(rule.getExecutable()::execute)
                                .isInstanceOf(AssertionError.class)
                                .hasMessageContaining("failed to check any classes")));
    }
}
