package org.wugu.child.registry;

import java.time.LocalDate;
import java.time.Period;

/** A child's age as coarse as figures need it (年龄段); the statistics form's bands. */
public enum AgeBand {
    AGE_0_5,
    AGE_6_13,
    AGE_14_17,
    /** 已满18周岁. */
    OF_AGE;

    /** Of a child born on the first day, as of the second: a birthday on 29 February is on 1 March of other years. */
    public static AgeBand of(LocalDate birth, LocalDate on) {
        int age = Period.between(birth, on).getYears();
        if (age < 6) {
            return AGE_0_5;
        }
        if (age < 14) {
            return AGE_6_13;
        }
        return age < 18 ? AGE_14_17 : OF_AGE;
    }
}
