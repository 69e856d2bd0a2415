package org.wugu.volunteer.hours;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Hours of service as people write them, and as they are stored: whole minutes, so that sums are exact. */
final class Hours {

    /** A day has no more. */
    static final int MOST_MINUTES_A_DAY = 24 * 60;

    private static final int MOST_DIGITS = 10;
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(24);
    private static final int HALF = 30;
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    private Hours() {}

    /** Whether it is a step of a half within a day, as the township enters it. */
    static boolean isValid(BigDecimal hours) {
        // compared before anything is computed: a sum would write out what an exponent only names
        if (hours.scale() > MOST_DIGITS || hours.signum() <= 0 || hours.compareTo(MOST_HOURS) > 0) {
            return false;
        }
        BigDecimal minutes = hours.multiply(MINUTES);
        return minutes.remainder(BigDecimal.valueOf(HALF)).signum() == 0;
    }

    static int minutes(BigDecimal hours) {
        return hours.multiply(MINUTES).intValueExact();
    }

    /** Half hours exactly, such as 2.5; anything else to the hundredth, such as 0.83 for fifty minutes. */
    static BigDecimal of(long minutes) {
        return BigDecimal.valueOf(minutes).divide(MINUTES, minutes % HALF == 0 ? 1 : 2, RoundingMode.HALF_UP);
    }
}
