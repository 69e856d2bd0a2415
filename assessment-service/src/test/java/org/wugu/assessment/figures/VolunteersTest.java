package org.wugu.assessment.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wugu.assessment.figures.Stage.APPROVED;
import static org.wugu.assessment.figures.Stage.LEFT;
import static org.wugu.assessment.figures.Stage.SUBMITTED;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wugu.kernel.CorpsTime;
import org.wugu.kernel.DivisionCode.Level;

class VolunteersTest {

    private static final String VILLAGE = "371521109201";

    private final Volunteers volunteers = Volunteers.COUNTED;

    static IntStream seeds() {
        return IntStream.range(0, 500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void statesInAnyOrderAndAnyNumberComeToTheSame(int seed) {
        // Given
        Random chance = new Random(seed);
        List<VolunteerState> told = journey(chance);
        List<VolunteerState> shuffled = new ArrayList<>(told);
        shuffled.addAll(told.subList(0, chance.nextInt(told.size())));
        Collections.shuffle(shuffled, chance);

        // When
        VolunteerState inOrder = told(told);
        VolunteerState known = told(shuffled);

        // Then: and nothing that is told again tells anything
        assertThat(known).isEqualTo(inOrder);
        assertThat(told)
                .allSatisfy(again -> assertThat(volunteers.after(known, again)).isEqualTo(known));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverWayTheCountersWentTheyStandWhereTheLastStatePutsThem(int seed) {
        // Given
        Random chance = new Random(seed);
        List<VolunteerState> shuffled = new ArrayList<>(journey(chance));
        Collections.shuffle(shuffled, chance);

        // When
        Map<List<?>, Long> counters = new HashMap<>();
        VolunteerState known = null;
        for (VolunteerState told : shuffled) {
            VolunteerState after = known == null ? told : volunteers.after(known, told);
            Moves moves = new Moves();
            moves.add(volunteers, known, after);
            add(moves, counters);
            known = after;
        }

        // Then
        Map<List<?>, Long> expected = new HashMap<>();
        Moves atOnce = new Moves();
        atOnce.add(volunteers, null, told(shuffled));
        add(atOnce, expected);
        assertThat(counters).isEqualTo(expected);
    }

    @Test
    void noPlaceIsTwoMeasures() {
        for (Level level : List.of(Level.TOWNSHIP, Level.VILLAGE)) {
            assertThat(VolunteerMeasure.values())
                    .filteredOn(measure -> measure.level() == level)
                    .extracting(VolunteerMeasure::place)
                    .doesNotHaveDuplicates()
                    .allMatch(place -> place >= 1);
        }
    }

    private VolunteerState told(List<VolunteerState> states) {
        return states.stream().reduce(volunteers::after).orElseThrow();
    }

    private static void add(Moves moves, Map<List<?>, Long> counters) {
        for (Level level : List.of(Level.TOWNSHIP, Level.VILLAGE)) {
            moves.of(level).forEach((place, move) -> move.numbers().forEach((measure, number) -> {
                List<@Nullable Object> key = new ArrayList<>(List.of(level, place.division(), measure));
                key.add(place.month());
                counters.merge(key, number, Long::sum);
            }));
        }
        counters.values().removeIf(number -> number == 0);
    }

    /** Submitted, approved, moved here and there, gone and sometimes back, over months. */
    private static List<VolunteerState> journey(Random chance) {
        UUID id = new UUID(0, chance.nextLong());
        List<VolunteerState> journey = new ArrayList<>();
        LocalDate day = LocalDate.of(2026, 1, 3);
        String approvedIn = "2026-01";
        Stage stage = SUBMITTED;
        String village = VILLAGE;
        for (int version = 1; version <= 2 + chance.nextInt(8); version++) {
            if (stage == SUBMITTED && chance.nextBoolean()) {
                stage = APPROVED;
                approvedIn = YearMonth.from(day).toString();
            } else if (stage != SUBMITTED && chance.nextInt(3) == 0) {
                stage = stage == LEFT ? APPROVED : LEFT;
            } else {
                village = "37152110" + (chance.nextBoolean() ? "9" : "8") + (201 + chance.nextInt(6));
            }
            journey.add(Counted.state(
                    id,
                    version,
                    stage,
                    village,
                    YearMonth.from(day),
                    approvedIn,
                    day.atTime(9, 0).plusMinutes(version).atZone(CorpsTime.ZONE).toInstant()));
            day = day.plusDays(chance.nextInt(40));
        }
        return journey;
    }
}
