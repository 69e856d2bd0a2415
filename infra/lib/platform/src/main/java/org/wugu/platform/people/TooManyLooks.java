package org.wugu.platform.people;

import org.jdbi.v3.core.JdbiException;
import org.wugu.platform.problem.DatabaseFaults;
import org.wugu.problem.Problem;

/** The database's refusal of somebody who has found too many people by their numbers within the hour. */
public final class TooManyLooks {

    private static final String SQLSTATE = "WG429";

    private TooManyLooks() {}

    /** The problem {@code too-many-looks} when that is the fault, and otherwise the fault itself: to be thrown. */
    public static RuntimeException toldOr(JdbiException fault) {
        return DatabaseFaults.state(fault).filter(SQLSTATE::equals).isPresent()
                ? new Problem(PeopleProblems.TOO_MANY_LOOKS)
                : fault;
    }
}
