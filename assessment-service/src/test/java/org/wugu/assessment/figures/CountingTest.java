package org.wugu.assessment.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wugu.assessment.figures.Counted.state;
import static org.wugu.assessment.figures.Stage.ACCEPTED;
import static org.wugu.assessment.figures.Stage.ACTIVE;
import static org.wugu.assessment.figures.Stage.APPROVED;
import static org.wugu.assessment.figures.Stage.LEFT;
import static org.wugu.assessment.figures.Stage.OUTFITTED;
import static org.wugu.assessment.figures.Stage.REFUSED;
import static org.wugu.assessment.figures.Stage.REPORTED;
import static org.wugu.assessment.figures.Stage.RETURNED;
import static org.wugu.assessment.figures.Stage.SUBMITTED;
import static org.wugu.assessment.figures.Stage.SUSPENDED;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wugu.assessment.OnRealParts;
import org.wugu.kernel.DivisionCode.Level;
import org.wugu.testing.Database;

@OnRealParts
class CountingTest {

    private static final String VILLAGE = "371521109201";
    private static final String NEXT_VILLAGE = "371521109202";
    private static final String OTHER_TOWNSHIP = "371521112203";
    private static final String NOVEMBER = "2026-11";

    /** What is counted of each month, each under its name. */
    private static final String MONTHS = "(select township_code, month, version, "
            + Stream.of(VolunteerMeasure.values())
                    .filter(measure -> measure.level() == Level.TOWNSHIP)
                    .map(measure -> "coalesce(counts[" + measure.place() + "], 0) as " + measure.code())
                    .collect(Collectors.joining(", "))
            + " from township_figure where month > '-infinity') as months";

    private final Database database = Database.of("assessment");
    private final UUID zhang = UUID.randomUUID();

    @Inject
    Counted counted;

    @BeforeEach
    void startFromNothing() {
        counted.nothing();
    }

    @Test
    void aVolunteerCountsOnceUnderItsPresentStage() {
        // When
        counted.batch(state(zhang, 1, SUBMITTED, VILLAGE, NOVEMBER));
        counted.batch(state(zhang, 2, RETURNED, VILLAGE, NOVEMBER));
        counted.batch(state(zhang, 3, SUBMITTED, VILLAGE, NOVEMBER));
        counted.batch(state(zhang, 4, APPROVED, VILLAGE, NOVEMBER));
        counted.batch(state(zhang, 5, REPORTED, VILLAGE, NOVEMBER));

        // Then
        assertThat(figures()).containsExactly("371521109 2026-11 v5 0/0/0/0/1");
        assertThat(coverage()).containsExactly(VILLAGE + " 1/0");
    }

    @Test
    void whoeverIsWithTheCityCountsAsReportedUntilLeaving() {
        // When
        counted.volunteers(1, VILLAGE, REPORTED, NOVEMBER);
        counted.volunteers(1, VILLAGE, ACCEPTED, NOVEMBER);
        counted.volunteers(1, VILLAGE, OUTFITTED, NOVEMBER);
        counted.volunteers(1, VILLAGE, ACTIVE, NOVEMBER);
        counted.volunteers(1, VILLAGE, SUSPENDED, NOVEMBER);
        counted.volunteers(1, VILLAGE, LEFT, NOVEMBER);

        // Then
        assertThat(figures()).containsExactly("371521109 2026-11 v6 0/0/0/0/5");
        assertThat(coverage()).containsExactly(VILLAGE + " 5/0");
    }

    @Test
    void ofThoseWithTheCityItIsKnownWhoHasTheUniformWhoServesAndWhoPauses() {
        // When
        counted.volunteers(1, VILLAGE, REPORTED, NOVEMBER);
        counted.volunteers(2, VILLAGE, ACCEPTED, NOVEMBER);
        counted.volunteers(3, VILLAGE, OUTFITTED, NOVEMBER);
        counted.volunteers(4, VILLAGE, ACTIVE, NOVEMBER);
        counted.volunteers(5, VILLAGE, SUSPENDED, NOVEMBER);
        counted.volunteers(6, VILLAGE, LEFT, NOVEMBER);

        // Then
        assertThat(rows("select reported, outfitted, serving, suspended, departed from " + MONTHS))
                .containsExactly("15 12 4 5 6");
    }

    @Test
    void whoeverLeavesIsOnlyAmongTheDepartedAndInTheMonthOfLeaving() {
        // Given
        counted.batch(state(zhang, 8, ACTIVE, VILLAGE, "2026-10"));

        // When
        counted.batch(state(zhang, 9, LEFT, VILLAGE, NOVEMBER));

        // Then
        assertThat(rows("select month, reported, outfitted, serving, departed from " + MONTHS + " order by month"))
                .containsExactly("2026-10 0 0 0 0", "2026-11 0 0 0 1");
    }

    @Test
    void theSameEventTwiceCountsOnce() {
        // Given
        counted.batch(state(zhang, 1, SUBMITTED, VILLAGE, NOVEMBER));

        // When
        counted.batch(state(zhang, 1, SUBMITTED, VILLAGE, NOVEMBER));

        // Then: not even the version moves, so nothing is sent on
        assertThat(figures()).containsExactly("371521109 2026-11 v1 1/0/0/0/0");
    }

    @Test
    void theSameVolunteerManyTimesInOneBatchCountsByItsNewestVersion() {
        // When
        counted.batch(
                state(zhang, 2, APPROVED, VILLAGE, NOVEMBER),
                state(zhang, 3, REPORTED, VILLAGE, NOVEMBER),
                state(zhang, 1, SUBMITTED, VILLAGE, NOVEMBER),
                state(zhang, 3, REPORTED, VILLAGE, NOVEMBER));

        // Then
        assertThat(figures()).containsExactly("371521109 2026-11 v1 0/0/0/0/1");
    }

    @Test
    void theCountysDecisionMayOvertakeTheTownshipsSubmission() {
        // Given
        counted.batch(state(zhang, 2, APPROVED, VILLAGE, NOVEMBER));

        // When
        counted.batch(state(zhang, 1, SUBMITTED, VILLAGE, NOVEMBER));

        // Then
        assertThat(figures()).containsExactly("371521109 2026-11 v1 0/0/0/1/0");
    }

    @Test
    void aGapIsClosedByTheNextStateBecauseEachIsWhole() {
        // Given
        counted.batch(state(zhang, 1, SUBMITTED, VILLAGE, NOVEMBER));

        // When
        counted.batch(state(zhang, 7, REFUSED, VILLAGE, NOVEMBER));

        // Then
        assertThat(figures()).containsExactly("371521109 2026-11 v2 0/0/1/0/0");
    }

    @Test
    void aVolunteerWhoMovesLeavesTheOldTownshipAndMonth() {
        // Given
        counted.batch(state(zhang, 1, SUBMITTED, VILLAGE, "2026-10"));

        // When
        counted.batch(state(zhang, 2, APPROVED, OTHER_TOWNSHIP, NOVEMBER));

        // Then
        assertThat(figures()).containsExactly("371521109 2026-10 v2 0/0/0/0/0", "371521112 2026-11 v1 0/0/0/1/0");
        assertThat(coverage()).containsExactly(OTHER_TOWNSHIP + " 1/0");
    }

    @Test
    void onlyTheApprovedAndReportedCoverAVillage() {
        // When
        counted.volunteers(2, VILLAGE, SUBMITTED, NOVEMBER);
        counted.volunteers(1, VILLAGE, APPROVED, NOVEMBER);
        counted.volunteers(1, VILLAGE, REPORTED, NOVEMBER);
        counted.volunteers(3, NEXT_VILLAGE, RETURNED, NOVEMBER);

        // Then
        assertThat(coverage()).containsExactly(VILLAGE + " 2/2");
    }

    @Test
    void anyOrderAndAnyBatchesComeToTheSameFigures() {
        // Given
        List<VolunteerState> all = historyOf(200);
        count(all, 1000);
        List<String> expected = figuresWithoutVersions();
        List<String> expectedCoverage = coverage();

        // When: shuffled, in small batches, a third of them twice
        Random random = new Random(7);
        List<VolunteerState> shuffled = new ArrayList<>(all);
        shuffled.addAll(all.subList(0, all.size() / 3));
        Collections.shuffle(shuffled, random);
        counted.nothing();
        count(shuffled, 17);

        // Then
        assertThat(figuresWithoutVersions()).isEqualTo(expected);
        assertThat(coverage()).isEqualTo(expectedCoverage);
    }

    @Test
    void twoReplicasThatMeetAtTheSameVolunteersCountThemOnce() {
        // Given
        List<VolunteerState> all = historyOf(300);
        List<VolunteerState> backwards = new ArrayList<>(all);
        Collections.reverse(backwards);

        // When
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> count(all, 50)),
                        CompletableFuture.runAsync(() -> count(backwards, 70)))
                .join();

        // Then
        long counted = database.number(
                "select sum(submitted + returned + refused + approved + reported)::bigint from " + MONTHS);
        assertThat(counted).isEqualTo(300);
        assertThat(figuresWithoutVersions()).isEqualTo(expectedOf(all));
    }

    private List<String> expectedOf(List<VolunteerState> all) {
        counted.nothing();
        count(all, all.size());
        return figuresWithoutVersions();
    }

    private void count(List<VolunteerState> states, int size) {
        for (int from = 0; from < states.size(); from += size) {
            counted.batch(
                    states.subList(from, Math.min(from + size, states.size())).toArray(VolunteerState[]::new));
        }
    }

    private static List<VolunteerState> historyOf(int volunteers) {
        Stage[] way = {SUBMITTED, RETURNED, SUBMITTED, APPROVED, REPORTED};
        return IntStream.range(0, volunteers)
                .boxed()
                .flatMap(i -> {
                    UUID id = new UUID(0, i);
                    String village = "371521" + (101 + i % 5) + (201 + i % 7);
                    return Stream.iterate(1, version -> version <= 1 + i % 5, version -> version + 1)
                            .map(version -> state(id, version, way[version - 1], village, "2026-0" + (1 + i % 9)));
                })
                .toList();
    }

    private List<String> figures() {
        return rows("select township_code, month, 'v' || version as version, " + NUMBERS + " from " + MONTHS
                + " order by township_code, month");
    }

    private static final String NUMBERS =
            "submitted || '/' || returned || '/' || refused || '/' || approved || '/' || reported";

    private List<String> figuresWithoutVersions() {
        return rows("select township_code, month, " + NUMBERS
                + " from " + MONTHS + " where submitted + returned + refused + approved + reported > 0"
                + " order by township_code, month");
    }

    private List<String> coverage() {
        return rows("select village_code, concat_ws('/', volunteers, submitted) as counts from ("
                + "select village_code, coalesce(counts[1], 0) as volunteers, coalesce(counts[2], 0) as submitted"
                + " from village_figure where month = '-infinity') as villages"
                + " where volunteers <> 0 or submitted <> 0 order by village_code");
    }

    private List<String> rows(String sql) {
        return database.rows(sql).stream().map(CountingTest::text).toList();
    }

    private static String text(Map<String, ?> row) {
        return String.join(
                " ",
                row.values().stream()
                        .map(v -> v.toString().replaceAll("^(\\d{4}-\\d{2})-01$", "$1"))
                        .toList());
    }
}
