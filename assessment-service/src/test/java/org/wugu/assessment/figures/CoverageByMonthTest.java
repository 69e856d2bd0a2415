package org.wugu.assessment.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wugu.assessment.figures.Stage.ACTIVE;
import static org.wugu.assessment.figures.Stage.APPROVED;
import static org.wugu.assessment.figures.Stage.LEFT;
import static org.wugu.assessment.figures.Stage.REFUSED;
import static org.wugu.assessment.figures.Stage.REPORTED;
import static org.wugu.assessment.figures.Stage.SUBMITTED;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wugu.assessment.OnRealParts;
import org.wugu.kernel.CorpsTime;
import org.wugu.testing.Database;

/** What is told of each village's past: by how many volunteers it had more, or fewer, at the end of which month. */
@OnRealParts
class CoverageByMonthTest {

    private static final String VILLAGE = "371521109201";
    private static final String NEXT_VILLAGE = "371521109202";
    private static final String FAR_VILLAGE = "371524101285";

    private final Database database = Database.of("assessment");
    private final UUID zhang = UUID.randomUUID();

    @Inject
    Counted counted;

    @BeforeEach
    void startFromNothing() {
        counted.nothing();
    }

    @Test
    void aVillageIsCoveredFromTheMonthOfTheApprovalOnWhateverFollows() {
        // When
        counted.batch(at("2026-03-02", 1, SUBMITTED, VILLAGE));
        counted.batch(at("2026-04-05", 2, APPROVED, VILLAGE));
        counted.batch(at("2026-06-30", 3, REPORTED, VILLAGE));
        counted.batch(at("2026-08-01", 4, ACTIVE, VILLAGE));

        // Then
        assertThat(changes()).containsExactly(VILLAGE + " 2026-04 +1");
    }

    @Test
    void whoLeavesIsMissedFromTheEndOfThatMonthOn() {
        // When
        counted.batch(at("2026-04-05", 2, APPROVED, VILLAGE));
        counted.batch(at("2026-09-30", 3, LEFT, VILLAGE));

        // Then
        assertThat(changes()).containsExactly(VILLAGE + " 2026-04 +1", VILLAGE + " 2026-09 -1");
    }

    @Test
    void whoComesAndLeavesWithinAMonthWasThereAtTheEndOfNone() {
        // When
        counted.batch(at("2026-04-05", 2, APPROVED, VILLAGE));
        counted.batch(at("2026-04-28", 3, LEFT, VILLAGE));

        // Then
        assertThat(changes()).isEmpty();
    }

    @Test
    void whoMovesLeavesTheVillageItsPast() {
        // When
        counted.batch(at("2026-04-05", 2, APPROVED, VILLAGE));
        counted.batch(at("2026-07-01", 3, APPROVED, FAR_VILLAGE));

        // Then
        assertThat(changes())
                .containsExactly(VILLAGE + " 2026-04 +1", VILLAGE + " 2026-07 -1", FAR_VILLAGE + " 2026-07 +1");
    }

    @Test
    void ofSeveralMovesInAMonthTheLastCounts() {
        // When
        counted.batch(at("2026-04-05", 2, APPROVED, VILLAGE));
        counted.batch(at("2026-07-01", 3, APPROVED, FAR_VILLAGE), at("2026-07-02", 4, APPROVED, NEXT_VILLAGE));
        counted.batch(at("2026-08-01", 5, APPROVED, VILLAGE));

        // Then
        assertThat(changes())
                .containsExactly(
                        VILLAGE + " 2026-04 +1",
                        VILLAGE + " 2026-07 -1",
                        VILLAGE + " 2026-08 +1",
                        NEXT_VILLAGE + " 2026-07 +1",
                        NEXT_VILLAGE + " 2026-08 -1");
    }

    @Test
    void anApprovalThatIsTakenBackHasNeverBeen() {
        // Given
        counted.batch(at("2026-04-05", 2, APPROVED, VILLAGE));

        // When
        counted.batch(at("2026-05-05", 3, SUBMITTED, VILLAGE));

        // Then
        assertThat(changes()).isEmpty();
    }

    @Test
    void theApprovalThatStandsCountsAndNotTheOneThatWasTakenBack() {
        // When
        counted.batch(at("2026-04-05", 2, APPROVED, VILLAGE));
        counted.batch(at("2026-05-05", 3, SUBMITTED, VILLAGE));
        counted.batch(approvedIn("2026-06", "2026-06-05", 4, APPROVED, NEXT_VILLAGE));

        // Then
        assertThat(changes()).containsExactly(NEXT_VILLAGE + " 2026-06 +1");
    }

    @Test
    void aDepartureThatIsTakenBackHasNeverBeen() {
        // When
        counted.batch(at("2026-04-05", 2, APPROVED, VILLAGE));
        counted.batch(at("2026-06-05", 3, LEFT, VILLAGE));
        counted.batch(at("2026-08-05", 4, APPROVED, VILLAGE));

        // Then
        assertThat(changes()).containsExactly(VILLAGE + " 2026-04 +1");
    }

    @Test
    void theSubmittedAndTheRefusedCoverNothing() {
        // When
        counted.batch(at("2026-04-05", 1, SUBMITTED, VILLAGE));
        counted.batch(at("2026-05-05", 2, REFUSED, VILLAGE));

        // Then
        assertThat(changes()).isEmpty();
    }

    @Test
    void anEventThatComesLateGivesTheOldVillageItsPastAndMovesNothingElse() {
        // Given
        counted.batch(at("2026-07-01", 3, APPROVED, FAR_VILLAGE));
        List<String> figures = figures();

        // When
        counted.batch(at("2026-04-05", 2, APPROVED, VILLAGE));

        // Then: not even a version moves, so nothing is sent on
        assertThat(changes())
                .containsExactly(VILLAGE + " 2026-04 +1", VILLAGE + " 2026-07 -1", FAR_VILLAGE + " 2026-07 +1");
        assertThat(figures()).isEqualTo(figures);
    }

    @Test
    void theDayOfTheEventCountsInShanghaiAndNotTheDayOfCounting() {
        // When: a quarter past midnight in Shanghai
        counted.batch(at("2026-04-05", 2, APPROVED, VILLAGE));
        counted.batch(Counted.state(
                zhang,
                3,
                APPROVED,
                NEXT_VILLAGE,
                YearMonth.of(2026, 4),
                "2026-04",
                LocalDate.parse("2026-06-30").atTime(16, 15).toInstant(ZoneOffset.UTC)));

        // Then
        assertThat(changes()).contains(NEXT_VILLAGE + " 2026-07 +1");
    }

    @Test
    void anyOrderAndAnyBatchesComeToTheSamePast() {
        // Given
        List<VolunteerState> all = journeys(150);
        count(all, 1000);
        List<String> expected = changes();
        assertThat(expected).hasSizeGreaterThan(20);

        for (int seed = 1; seed <= 3; seed++) {
            // When: shuffled, in small batches, a third of them twice
            List<VolunteerState> shuffled = new ArrayList<>(all);
            shuffled.addAll(all.subList(0, all.size() / 3));
            Collections.shuffle(shuffled, new Random(seed));
            counted.nothing();
            count(shuffled, 17);

            // Then
            assertThat(changes()).isEqualTo(expected);
            assertThat(villagesWhosePastDoesNotLeadToToday()).isEmpty();
        }
    }

    @Test
    void twoReplicasThatMeetAtTheSameVolunteersComeToTheSamePast() {
        // Given
        List<VolunteerState> all = journeys(150);
        count(all, 1000);
        List<String> expected = changes();
        List<VolunteerState> backwards = new ArrayList<>(all);
        Collections.reverse(backwards);
        counted.nothing();

        // When
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> count(all, 30)),
                        CompletableFuture.runAsync(() -> count(backwards, 40)))
                .join();

        // Then
        assertThat(changes()).isEqualTo(expected);
        assertThat(villagesWhosePastDoesNotLeadToToday()).isEmpty();
    }

    /** Approved, moved here and there, some gone and some of these back, over nine months. */
    private static List<VolunteerState> journeys(int volunteers) {
        return IntStream.range(0, volunteers)
                .boxed()
                .flatMap(i -> {
                    Random chance = new Random(i);
                    UUID id = new UUID(1, i);
                    String approvedIn = "2026-0" + (1 + i % 3);
                    List<VolunteerState> journey = new ArrayList<>();
                    LocalDate day = LocalDate.parse(approvedIn + "-03");
                    Stage stage = APPROVED;
                    String village = "371521109" + (201 + chance.nextInt(6));
                    for (int version = 2; version <= 8; version++) {
                        journey.add(Counted.state(
                                id,
                                version,
                                stage,
                                village,
                                YearMonth.from(day),
                                approvedIn,
                                day.atTime(9, version).atZone(CorpsTime.ZONE).toInstant()));
                        day = day.plusDays(chance.nextInt(40));
                        if (stage == LEFT || chance.nextInt(3) == 0) {
                            stage = stage == LEFT ? APPROVED : LEFT;
                        } else {
                            village = "371521109" + (201 + chance.nextInt(6));
                        }
                    }
                    return journey.stream();
                })
                .toList();
    }

    private VolunteerState at(String day, long version, Stage stage, String village) {
        return approvedIn("2026-04", day, version, stage, village);
    }

    private VolunteerState approvedIn(String month, String day, long version, Stage stage, String village) {
        LocalDate date = LocalDate.parse(day);
        return Counted.state(
                zhang,
                version,
                stage,
                village,
                YearMonth.from(date),
                month,
                date.atTime(9, 0).atZone(CorpsTime.ZONE).toInstant());
    }

    private void count(List<VolunteerState> states, int size) {
        for (int from = 0; from < states.size(); from += size) {
            counted.batch(
                    states.subList(from, Math.min(from + size, states.size())).toArray(VolunteerState[]::new));
        }
    }

    private List<String> changes() {
        return texts("""
                select village_code || to_char(month, ' YYYY-MM ') || to_char(counts[1], 'FMSG999') as text
                from village_figure where month > '-infinity' and counts[1] <> 0 order by village_code, month
                """);
    }

    private List<String> figures() {
        return texts("select row (t.*)::text as text from township_figure t order by 1");
    }

    /** The last month is today: what all of them add up to is who covers the village now. */
    private List<String> villagesWhosePastDoesNotLeadToToday() {
        return texts("""
                select village_code as text
                from (select village_code, sum(counts[1]) as volunteers from village_figure where month > '-infinity' group by 1) as past
                    full join (select village_code, counts[1] as volunteers from village_figure where month = '-infinity') as now using (village_code)
                where coalesce(past.volunteers, 0) <> coalesce(now.volunteers, 0)
                """);
    }

    private List<String> texts(String sql) {
        return database.rows(sql).stream()
                .map(row -> String.valueOf(row.get("text")))
                .toList();
    }
}
