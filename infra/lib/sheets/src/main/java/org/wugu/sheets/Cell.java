package org.wugu.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wugu.platform.problem.CleanText;

/**
 * One cell with something in it.
 *
 * @param kind what Excel keeps it as; what a formula came to is text
 * @param text as the file writes it; of a long one no more than {@value #LONGEST} characters and one
 * @param from1904 whether the workbook counts its days from 1904 on
 */
public record Cell(Kind kind, String text, boolean from1904) {

    /** The most characters that are taken. */
    static final int LONGEST = 500;

    private static final int LONGEST_TITLE = 40;
    private static final int LONGEST_NUMBER = 40;
    private static final int MOST_DIGITS = 40;

    /** 29 February 1900, which Excel has and the calendar has not. */
    private static final int NO_DAY = 60;

    private static final int LAST_DAY = 2_958_465;

    /**
     * The days from 1927 to 2173. A year has fewer digits, and a day that is written without separators has more; with a
     * time of day behind the point only what could not be a year and a month, as 20123.5 could.
     */
    private static final Pattern COUNTED_DAY = Pattern.compile("[1-9]\\d{4}|[3-9]\\d{4}\\.\\d{1,20}");

    private static final BigDecimal PLAIN_DIGITS = BigDecimal.TEN.pow(15);

    /** What Excel keeps a cell as. */
    public enum Kind {
        TEXT,
        NUMBER,
        YES_OR_NO
    }

    /** As the title of a column: without blanks and the star of required ones, cut to what a message can repeat. */
    String title() {
        String title = text.replaceAll("[\\s*＊\\u00a0\\u3000]+", "");
        return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) + "…" : title;
    }

    /**
     * What stands there without blanks around it, as text: of a number its digits, of a guarded text what was typed, and
     * lines end as they do elsewhere.
     */
    public String plain() {
        return number().filter(number -> number.abs().compareTo(PLAIN_DIGITS) < 0)
                .map(number -> number.stripTrailingZeros().toPlainString())
                .orElseGet(() -> Guard.off(
                        text.replace('\u00a0', ' ').replace("\r\n", "\n").strip()));
    }

    boolean isTooLong() {
        return text.length() > LONGEST;
    }

    boolean isBlank() {
        return text.replace('\u00a0', ' ').isBlank();
    }

    boolean isClean() {
        return CleanText.isClean(text);
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** The number, or empty when it is none, or one that nothing can be counted with such as {@code 1E-300000000}. */
    Optional<BigDecimal> number() {
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
    Optional<LocalDate> day() {
        return number().filter(number -> number.signum() > 0 && number.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0)
                .map(number -> day(number.intValue()));
    }

    /** The day whose number stands there as text: what is left of a date that was pasted into a column of texts. */
    Optional<LocalDate> pastedDay() {
        String pasted = plain();
        return COUNTED_DAY.matcher(pasted).matches()
                ? Optional.of(day(new BigDecimal(pasted).intValue()))
                : Optional.empty();
    }

    private LocalDate day(int number) {
        if (from1904) {
            return LocalDate.of(1904, 1, 1).plusDays(number);
        }
        return LocalDate.of(1899, 12, number > NO_DAY ? 30 : 31).plusDays(number);
    }
}
