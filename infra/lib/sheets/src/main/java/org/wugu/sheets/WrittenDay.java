package org.wugu.sheets;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A day as people and programs write it into a cell: 1990-01-31, 1990/1/31, 1990年1月31日, 19900131, 1990-01-31T00:00:00. Read
 * once from left to right.
 */
final class WrittenDay {

    private static final int LONGEST = 30;

    /** The time of day that programs write behind a date, which nobody asks for. */
    private static final Pattern TIME = Pattern.compile("[T ]\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?Z?$");

    private final String text;
    private int at;

    private WrittenDay(String text) {
        this.text = text;
    }

    /** The day, or empty when it is none. */
    static Optional<LocalDate> of(String text) {
        String written = text.strip();
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        return new WrittenDay(TIME.matcher(written).replaceFirst("")).read();
    }

    private Optional<LocalDate> read() {
        int year = number(4, 4);
        separator("-/.年");
        int month = number(1, 2);
        separator("-/.月");
        int day = number(1, 2);
        separator("日");
        if (year < 0 || month < 0 || day < 0 || at < text.length()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The digits that stand here, or -1 when they are too few. */
    private int number(int fewest, int most) {
        int start = at;
        while (at < text.length() && at - start < most && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at - start < fewest ? -1 : Integer.parseInt(text.substring(start, at));
    }

    /** One of these with blanks around it, or nothing. */
    private void separator(String any) {
        blanks();
        if (at < text.length() && any.indexOf(text.charAt(at)) >= 0) {
            at++;
            blanks();
        }
    }

    private void blanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
