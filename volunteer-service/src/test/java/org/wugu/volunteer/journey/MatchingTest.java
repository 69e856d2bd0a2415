package org.wugu.volunteer.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From when, and until when, a volunteer may be matched with a child. */
class MatchingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate DUE = DAY.plusYears(1);

    private final Matching usual = new Matching(Matching.From.FILED);
    private final Matching strict = new Matching(Matching.From.OUTFITTED);

    @ParameterizedTest
    @EnumSource(Stage.class)
    void who_is_filed_and_queried_is_matched_until_the_next_query_is_due(Stage stage) {
        Set<Stage> matched = EnumSet.of(Stage.APPROVED, Stage.REPORTED, Stage.ACCEPTED, Stage.OUTFITTED, Stage.ACTIVE);
        assertThat(usual.until(stage, reached(true, DAY))).isEqualTo(matched.contains(stage) ? DUE : null);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void the_strict_setting_wants_the_uniform_too(Stage stage) {
        Set<Stage> matched = EnumSet.of(Stage.OUTFITTED, Stage.ACTIVE);
        assertThat(strict.until(stage, reached(true, DAY))).isEqualTo(matched.contains(stage) ? DUE : null);
    }

    @Test
    void nobody_is_matched_without_filing_or_with_a_finding_or_without_a_query() {
        assertThat(usual.until(Stage.APPROVED, reached(true, null))).isNull();
        assertThat(usual.until(Stage.ACTIVE, reached(false, DAY))).isNull();
        assertThat(usual.until(Stage.APPROVED, new MilestoneDays(null, null, null, DAY, DAY, "DA-1", null, null)))
                .isNull();
    }

    private static MilestoneDays reached(boolean clear, @Nullable LocalDate filed) {
        return new MilestoneDays(DAY, clear, DUE, DAY, filed, filed == null ? null : "DA-1", null, null);
    }
}
