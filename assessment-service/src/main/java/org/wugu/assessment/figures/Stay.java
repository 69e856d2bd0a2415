package org.wugu.assessment.figures;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;

/** What a version said, in a month, of the village in which a volunteer serves. */
record Stay(YearMonth month, long version, DivisionCode village) {

    /** Of each month the last word; and none that is older than what an earlier month says, should clocks have disagreed. */
    static List<Stay> lastWords(List<Stay> some, List<Stay> others) {
        List<Stay> last = new ArrayList<>();
        Stream.concat(some.stream(), others.stream())
                .sorted(comparing(Stay::month)
                        .thenComparing(comparingLong(Stay::version).reversed()))
                .filter(stay ->
                        last.isEmpty() || !last.get(last.size() - 1).month().equals(stay.month()))
                .forEach(last::add);
        List<Stay> words = new ArrayList<>();
        long newest = 0;
        for (Stay stay : last) {
            if (stay.version() > newest) {
                words.add(stay);
                newest = stay.version();
            }
        }
        return List.copyOf(words);
    }

    /**
     * What a volunteer adds to the villages covered, month by month. Before the first stay that is known it was the same
     * village; who comes and leaves within a month was there at the end of none.
     */
    static List<Contribution> covering(List<Stay> stays, YearMonth from, @Nullable YearMonth until) {
        List<Contribution> changes = new ArrayList<>();
        for (int i = 0; i < stays.size(); i++) {
            YearMonth since = i == 0 ? from : later(stays.get(i).month(), from);
            YearMonth next = i + 1 < stays.size() ? later(stays.get(i + 1).month(), from) : null;
            YearMonth end = next == null || until != null && until.isBefore(next) ? until : next;
            if (end == null || since.isBefore(end)) {
                DivisionCode village = stays.get(i).village();
                changes.add(new Contribution(VolunteerMeasure.COVERING, village, since, 1));
                if (end != null) {
                    changes.add(new Contribution(VolunteerMeasure.COVERING, village, end, -1));
                }
            }
        }
        return changes;
    }

    private static YearMonth later(YearMonth one, YearMonth other) {
        return one.isAfter(other) ? one : other;
    }
}
