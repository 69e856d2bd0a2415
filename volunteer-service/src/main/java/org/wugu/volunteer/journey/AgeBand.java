package org.wugu.volunteer.journey;

import java.time.LocalDate;
import java.time.Period;

/** A volunteer's age as coarse as figures need it; the birth date itself is part of the identity. */
public enum AgeBand {
    FROM_18("18-29"),
    FROM_30("30-44"),
    FROM_45("45-59"),
    FROM_60("60+");

    private final String label;

    AgeBand(String label) {
        this.label = label;
    }

    /** The band as events and figures write it, such as {@code 30-44}. */
    public String label() {
        return label;
    }

    /** The band of a person born on the first day, as of the second. */
    public static AgeBand of(LocalDate birth, LocalDate on) {
        int age = Period.between(birth, on).getYears();
        if (age < 30) {
            return FROM_18;
        }
        if (age < 45) {
            return FROM_30;
        }
        return age < 60 ? FROM_45 : FROM_60;
    }
}
