package org.wugu.platform.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;

/**
 * Days and moments that may come from outside: in a year from {@value #FIRST_YEAR} to {@value #LAST_YEAR}. Java knows years
 * that no database can keep, that no arithmetic survives and that nobody lives in.
 */
public final class Calendar {

    static final int FIRST_YEAR = 1000;
    static final int LAST_YEAR = 9999;

    /** What is written is no longer than a moment with nanoseconds and offset. */
    private static final int LONGEST = 40;

    private Calendar() {}

    /**
     * The day that is written so: {@code 2026-11-23}.
     *
     * @throws DateTimeException when it is none, or in no such year
     */
    public static LocalDate day(String text) {
        return known(LocalDate.parse(bounded(text)));
    }

    /**
     * The month that is written so: {@code 2026-11}.
     *
     * @throws DateTimeException when it is none, or in no such year
     */
    public static YearMonth month(String text) {
        return known(YearMonth.parse(bounded(text)));
    }

    /**
     * The moment that is written so: {@code 2026-11-23T09:00:00+08:00}.
     *
     * @throws DateTimeException when it is none, or in no such year
     */
    public static Instant moment(String text) {
        return known(OffsetDateTime.parse(bounded(text))).toInstant();
    }

    /**
     * The same, when the calendar knows its year.
     *
     * @throws DateTimeException when it does not
     */
    public static <T extends TemporalAccessor> T known(T value) {
        int year = value instanceof Instant instant ? yearOf(instant) : value.get(ChronoField.YEAR);
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new DateTimeException("the year is not within the calendar");
        }
        return value;
    }

    private static int yearOf(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).getYear();
    }

    private static String bounded(String text) {
        if (text.length() > LONGEST) {
            throw new DateTimeException("longer than any date");
        }
        return text;
    }
}
