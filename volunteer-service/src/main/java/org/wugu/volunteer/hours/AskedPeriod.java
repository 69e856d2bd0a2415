package org.wugu.volunteer.hours;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.problem.PlatformProblems;
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

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

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
        LocalDate day = parsed(text);
        if (day == null || day.isBefore(EARLIEST)) {
            throw new Problem(PlatformProblems.INVALID).withField(parameter, "wrong-kind");
        }
        return pastDays.require(parameter, day);
    }

    private static @Nullable LocalDate parsed(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
