package org.wugu.volunteer.hours;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.problem.AskedDay;
import org.wugu.platform.problem.Problem;
import org.wugu.volunteer.journey.PastDays;

/**
 * The days of which a statement is asked for.
 *
 * @param from null for the day of the approval
 * @param to null for today
 */
record AskedPeriod(@Nullable LocalDate from, @Nullable LocalDate to) {

    static final String FROM = "First day; the day of the approval when left out";
    static final String TO = "Last day; today when left out";

    /**
     * Reads the parameters of an address.
     *
     * @throws Problem {@code invalid} naming the one that is no day, or is yet to come
     */
    static AskedPeriod of(@Nullable String from, @Nullable String to, PastDays pastDays) {
        return new AskedPeriod(day("from", from, pastDays), day("to", to, pastDays));
    }

    private static @Nullable LocalDate day(String parameter, @Nullable String text, PastDays pastDays) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return pastDays.require(parameter, AskedDay.of(parameter, text));
    }
}
