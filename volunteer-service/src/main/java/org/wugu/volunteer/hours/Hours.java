package org.wugu.volunteer.hours;

import java.math.BigDecimal;

/** Hours of service as people write them, in steps of a half, and as they are stored: whole half hours. */
final class Hours {

    /** A day has no more. */
    static final int MOST_HALVES_A_DAY = 48;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Hours() {}

    /** Whether it is a step of a half within a day. */
    static boolean isValid(BigDecimal hours) {
        BigDecimal halves = hours.multiply(TWO);
        return halves.stripTrailingZeros().scale() <= 0
                && halves.signum() > 0
                && halves.compareTo(BigDecimal.valueOf(MOST_HALVES_A_DAY)) <= 0;
    }

    static int halves(BigDecimal hours) {
        return hours.multiply(TWO).intValueExact();
    }

    static BigDecimal of(long halves) {
        return BigDecimal.valueOf(halves * 5, 1);
    }
}
