package org.wugu.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A citizen's identity number (公民身份号码, GB 11643-1999): 17 digits and a check character. The first six digits need
 * not be a division code of today. {@link #toString()} is masked, so that a number never reaches a log by accident.
 *
 * @param value 18 characters, the last one a digit or a capital X
 */
public record IdNumber(String value) implements Comparable<IdNumber> {

    private static final Pattern FORM = Pattern.compile("[0-9]{17}[0-9X]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";

    /** What is wrong with a text that should be an identity number. */
    public enum Flaw {
        /** Not 17 digits and a digit or capital X. */
        FORM,
        /** Digits 7 to 14 are no date of the calendar. */
        DATE,
        /** The last character is not the one that the first 17 ask for. */
        CHECKSUM
    }

    /** Thrown for a text that is no identity number. Carries the flaw and never the text. */
    public static final class Malformed extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;
        private final Flaw flaw;

        Malformed(Flaw flaw) {
            super("not an identity number: " + flaw);
            this.flaw = flaw;
        }

        public Flaw flaw() {
            return flaw;
        }
    }

    /** @throws Malformed when the form, the checksum or the date is wrong */
    public IdNumber {
        if (!FORM.matcher(value).matches()) {
            throw new Malformed(Flaw.FORM);
        }
        if (value.charAt(17) != checkCharacter(value)) {
            throw new Malformed(Flaw.CHECKSUM);
        }
        dateIn(value);
    }

    /** @throws Malformed when the form, the checksum or the date is wrong */
    public static IdNumber of(String value) {
        return new IdNumber(value);
    }

    /** The character that belongs behind the first 17 digits of the text. */
    public static char checkCharacter(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return CHECK_CHARACTERS.charAt(sum % 11);
    }

    public LocalDate birthDate() {
        return dateIn(value);
    }

    public Gender gender() {
        return (value.charAt(16) - '0') % 2 == 1 ? Gender.MALE : Gender.FEMALE;
    }

    /** The first and last four characters with the rest hidden: {@code 3715**********1234}. */
    public String masked() {
        return value.substring(0, 4) + "**********" + value.substring(14);
    }

    /** By its characters. Numbers hash alike in crowds, by nature or by design, and a map finds its way among them by order. */
    @Override
    public int compareTo(IdNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return masked();
    }

    private static LocalDate dateIn(String value) {
        try {
            return LocalDate.of(
                    Integer.parseInt(value, 6, 10, 10),
                    Integer.parseInt(value, 10, 12, 10),
                    Integer.parseInt(value, 12, 14, 10));
        } catch (DateTimeException e) {
            throw new Malformed(Flaw.DATE);
        }
    }
}
