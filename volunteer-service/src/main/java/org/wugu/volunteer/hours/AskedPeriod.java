package org.wugu.volunteer.hours;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wugu.problem.Problem;
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

    /** @throws Problem {@code invalid} naming the one that is yet to come */
    static AskedPeriod of(@Nullable LocalDate from, @Nullable LocalDate to, PastDays pastDays) {
        return new AskedPeriod(
                from == null ? null : pastDays.require("from", from), to == null ? null : pastDays.require("to", to));
    }
}
