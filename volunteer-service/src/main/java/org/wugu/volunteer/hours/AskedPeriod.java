package org.wugu.volunteer.hours;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of which a statement is asked for.
 *
 * @param from null for the day of the approval
 * @param to null for today
 */
record AskedPeriod(@Nullable LocalDate from, @Nullable LocalDate to) {

    static final String FROM = "First day; the day of the approval when left out";
    static final String TO = "Last day; today when left out";
}
