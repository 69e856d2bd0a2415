package org.wugu.assessment.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wugu.kernel.DivisionCode;

class ChangeTest {

    private static final DivisionCode SHOUZHANG = DivisionCode.of("371521109");
    private static final DivisionCode YANGGU = DivisionCode.of("371521");
    private static final DivisionCode DONGE = DivisionCode.of("371524");

    @Test
    void concernsTheTownshipAndTheOfficesAboveIt() {
        // Given
        Change change = Change.of(new Change(Set.of(SHOUZHANG)).payload());

        // Then
        assertThat(change.concerns(SHOUZHANG)).isTrue();
        assertThat(change.concerns(YANGGU)).isTrue();
        assertThat(change.concerns(DONGE)).isFalse();
    }

    @Test
    void moreTownshipsThanANotificationHoldsConcernEverybody() {
        // Given
        Set<DivisionCode> townships = IntStream.range(0, 900)
                .mapToObj(i -> DivisionCode.of(Integer.toString(370000000 + i)))
                .collect(Collectors.toSet());

        // When
        Change change = Change.of(new Change(townships).payload());

        // Then
        assertThat(change).isEqualTo(Change.ANYWHERE);
        assertThat(change.concerns(DONGE)).isTrue();
    }
}
