package org.wugu.acceptance.people;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.wugu.people.SyntheticPerson;

/** Makes applicants who do not exist, no two alike, whose names are found again wherever they should not be. */
public final class Applicants {

    private static final AtomicInteger LAST = new AtomicInteger();
    private static final List<Applicant> ALL = new CopyOnWriteArrayList<>();

    private Applicants() {}

    /** The next one, who lives and wants to serve in that village. */
    public static Applicant in(Village village) {
        Applicant applicant = new Applicant(SyntheticPerson.rarelyNamed(LAST.getAndIncrement()), village);
        ALL.add(applicant);
        return applicant;
    }

    /** Everybody made so far. */
    public static List<Applicant> all() {
        return List.copyOf(ALL);
    }
}
