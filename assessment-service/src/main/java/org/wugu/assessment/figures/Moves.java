package org.wugu.assessment.figures;

import java.time.Instant;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.DivisionCode.Level;

/** By how much a batch moves the counters of which divisions and months, and of all months together. */
final class Moves {

    /** @param month null for all of them */
    record Place(DivisionCode division, @Nullable YearMonth month) {}

    /** What one row is moved by. */
    static final class Move {

        private final Map<Integer, Long> numbers = new TreeMap<>();
        private Instant newest = Instant.MIN;
        private boolean told;

        Instant newest() {
            return newest;
        }

        /** By measures' places. */
        Map<Integer, Long> numbers() {
            return numbers;
        }

        /** A township's row says by its version and time what was counted last, even if the number is the same. */
        boolean isNone() {
            return !told && numbers.values().stream().allMatch(number -> number == 0);
        }
    }

    private final Map<Level, Map<Place, Move>> moves = new EnumMap<>(Level.class);

    /** From what one state added to what the next one does. */
    <S extends Subject.State> void add(Subject<S> subject, @Nullable S before, S after) {
        boolean newer = before == null || before.version() != after.version();
        if (before != null) {
            subject.contributions(before).forEach(one -> add(one, -one.number(), newer, after.occurredAt()));
        }
        subject.contributions(after).forEach(one -> add(one, one.number(), newer, after.occurredAt()));
    }

    Map<Place, Move> of(Level level) {
        Map<Place, Move> all = new HashMap<>(moves.getOrDefault(level, Map.of()));
        all.values().removeIf(Move::isNone);
        return all;
    }

    private void add(Contribution one, int number, boolean newer, Instant at) {
        Map<Place, Move> ofLevel = moves.computeIfAbsent(one.measure().level(), level -> new HashMap<>());
        add(ofLevel, new Place(one.division(), null), one, number, newer, at);
        if (one.month() != null) {
            add(ofLevel, new Place(one.division(), one.month()), one, number, newer, at);
        }
    }

    private static void add(
            Map<Place, Move> moves, Place place, Contribution one, int number, boolean newer, Instant at) {
        Move move = moves.computeIfAbsent(place, none -> new Move());
        move.numbers.merge(one.measure().place(), (long) number, Long::sum);
        move.told |= newer && one.measure().level() == Level.TOWNSHIP;
        move.newest = at.isAfter(move.newest) ? at : move.newest;
    }
}
