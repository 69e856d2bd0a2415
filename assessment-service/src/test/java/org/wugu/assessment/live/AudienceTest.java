package org.wugu.assessment.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wugu.assessment.OnRealParts;
import org.wugu.assessment.figures.Counted;
import org.wugu.assessment.figures.Stage;
import org.wugu.kernel.DivisionCode;

/** How much is told to how many. */
@OnRealParts
class AudienceTest {

    private static final DivisionCode CITY = DivisionCode.of("3715");
    private static final int MANY = 1_000;
    /** What the audience rests after it has told so many: half a millisecond for each. */
    private static final long REST_MILLIS = 500;

    private final List<Viewer> viewers = new ArrayList<>();

    @Inject
    Audience audience;

    @Inject
    Counted counted;

    /** Counts what is told, and keeps the last. */
    private static final class Viewer {
        private final AtomicInteger told = new AtomicInteger();
        private volatile String last = "";
        private final Cancellable watching;

        Viewer(Audience audience) {
            watching = audience.watch(CITY).subscribe().with(state -> {
                last = state;
                told.incrementAndGet();
            });
        }
    }

    @BeforeEach
    void startFromNothing() {
        counted.nothing();
    }

    @AfterEach
    void leave() {
        viewers.forEach(viewer -> viewer.watching.cancel());
    }

    @Test
    void whoComesIsToldThePresentStateAndNobodyElseIs() {
        // Given
        Viewer first = come();
        await("the first state").until(() -> first.told.get() == 1);
        // When
        List<Viewer> others = IntStream.range(0, 100).mapToObj(i -> come()).toList();
        // Then
        await("their first states").until(() -> others.stream().allMatch(viewer -> viewer.told.get() == 1));
        assertThat(first.told).hasValue(1);
    }

    @Test
    void manyViewersAreToldOfABurstInFewStatesOfWhichTheLastIsWhole() {
        // Given
        IntStream.range(0, MANY).forEach(i -> come());
        await("the first states").until(() -> viewers.stream().allMatch(viewer -> viewer.told.get() == 1));
        long before = System.nanoTime();
        // When
        for (int i = 0; i < 50; i++) {
            counted.volunteers(1, "371524101285", Stage.SUBMITTED, "2026-11");
        }
        // Then
        await("the whole of it in every view").atMost(Duration.ofSeconds(20)).until(() -> viewers.stream()
                .allMatch(viewer -> viewer.last.contains("\"submitted\":50")));
        long millis = (System.nanoTime() - before) / 1_000_000;
        // The first state was told before, the first change is told at once.
        assertThat(viewers)
                .allSatisfy(viewer -> assertThat(viewer.told.get() - 2L).isLessThanOrEqualTo(millis / REST_MILLIS));
    }

    private Viewer come() {
        Viewer viewer = new Viewer(audience);
        viewers.add(viewer);
        return viewer;
    }
}
