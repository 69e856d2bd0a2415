package org.wugu.platform.problem;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.wugu.platform.time.Calendar;

/** A day that stands in an address. JAX-RS would answer 404 to one that is none, and take years that no database keeps. */
public final class AskedDay {

    private AskedDay() {}

    /** @throws Problem {@code invalid} naming the parameter */
    public static LocalDate of(String parameter, String text) {
        try {
            return Calendar.day(text);
        } catch (DateTimeException e) {
            throw new Problem(PlatformProblems.INVALID).withField(parameter, "wrong-kind");
        }
    }
}
