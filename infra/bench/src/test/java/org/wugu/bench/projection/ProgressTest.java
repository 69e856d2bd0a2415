package org.wugu.bench.projection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final long SECOND = 1_000_000_000L;

    @Test
    void theRateBeginsWithTheLastLookThatSawNothingAndEndsWithTheFirstThatSawAll() {
        // Given a start that took five seconds, and then 12,000 events in two
        Progress progress = new Progress();
        progress.note(0, 0);
        progress.note(5 * SECOND, 0);
        progress.note(6 * SECOND, 2_000);
        progress.note(7 * SECOND, 12_000);
        progress.note(9 * SECOND, 12_000);

        // Then the waiting before and after is no part of the rate, and the best second is the second one
        assertThat(progress.perSecond()).isEqualTo(6_000);
        assertThat(progress.bestPerSecond(SECOND)).isEqualTo(10_000);
    }
}
