package org.wugu.volunteer.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One cell with something in it.
 *
 * @param kind what Excel keeps it as; what a formula came to is text
 * @param text as the file writes it; of a long one no more than {@value #LONGEST} characters and one
 */
public record Cell(Kind kind, String text, boolean from1904) {

    /** The most characters that are taken. */
    public static final int LONGEST = 500;

    private static final int LONGEST_TITLE = 40;
    private static final int LONGEST_NUMBER = 40;
    private static final int MOST_DIGITS = 40;

    /** 29 February 1900, which Excel has and the calendar has not. */
    private static final int NO_DAY = 60;

    private static final int LAST_DAY = 2_958_465;

    /** What Excel keeps a cell as. */
    public enum Kind {
        TEXT,
        NUMBER,
        YES_OR_NO
    }

    /** As the title of a column: without blanks and the star of required ones, cut to what a message can repeat. */
    public String title() {
        String title = text.replaceAll("[\\s*＊\\u00a0\\u3000]+", "");
        return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) + "…" : title;
    }

    public boolean isTooLong() {
        return text.length() > LONGEST;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** The number, or empty when it is none, or one that nothing can be counted with such as {@code 1E-300000000}. */
    public Optional<BigDecimal> number() {
        if (!isNumber() || text.length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(text.strip());
            boolean plain = number.scale() <= MOST_DIGITS && number.scale() >= -MOST_DIGITS;
            return plain ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The day that the number stands for, or empty when it stands for none. */
    public Optional<LocalDate> day() {
        return number().filter(number -> number.signum() > 0 && number.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0)
                .map(number -> day(number.intValue()));
    }

    private LocalDate day(int number) {
        if (from1904) {
            return LocalDate.of(1904, 1, 1).plusDays(number);
        }
        return LocalDate.of(1899, 12, number > NO_DAY ? 30 : 31).plusDays(number);
    }
}
