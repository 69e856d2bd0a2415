package org.wugu.bench.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SightingsTest {

    private final Sightings sightings = new Sightings();

    @Test
    void everySubmissionIsVisibleWhenItsCountysFigureHasGrownByItsRank() {
        // Given two counties, of which one had 7 before and grew by one and then by two at once
        sightings.note("371521", 100, 7);
        sightings.note("371524", 100, 0);
        sightings.note("371521", 210, 8);
        sightings.note("371524", 240, 1);
        sightings.note("371521", 290, 10);

        // When three of the one and one of the other were acknowledged in between
        List<Sightings.Visible> visible = sightings.visible(
                List.of(
                        new Submission("371521", 190, 205),
                        new Submission("371524", 195, 206),
                        new Submission("371521", 230, 260),
                        new Submission("371521", 220, 250)),
                Map.of("371521", 7L, "371524", 0L));

        // Then the one that was acknowledged first was seen first, and the later two together
        assertThat(visible)
                .extracting(one -> one.submission().acknowledgedAt(), Sightings.Visible::sinceAcknowledged)
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple(205L, 5L),
                        org.assertj.core.api.Assertions.tuple(206L, 34L),
                        org.assertj.core.api.Assertions.tuple(250L, 40L),
                        org.assertj.core.api.Assertions.tuple(260L, 30L));
    }

    @Test
    void aSubmissionThatTheCityNeverSawIsNoLatencyButAFailure() {
        // Given a county whose figure stands still
        sightings.note("371521", 100, 7);

        // When something of it was acknowledged, then that is said
        assertThatThrownBy(() -> sightings.visible(List.of(new Submission("371521", 1, 2)), Map.of("371521", 7L)))
                .hasMessageContaining("371521 never came to 8");
    }
}
