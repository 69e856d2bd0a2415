package org.wugu.platform.people;

import org.wugu.problem.ProblemType;

/** What a caller is told of people whom a service keeps. */
public enum PeopleProblems implements ProblemType {
    /** A person with this ID number is registered in the city already; who and where is not told. */
    ALREADY_REGISTERED(409),
    /** Somebody has said already which of two with one number is right. */
    CONFLICT_DECIDED(409),
    /** The caller has tried more ID numbers of registered persons within an hour than mistakes explain. */
    TOO_MANY_LOOKS(429);

    private final int status;

    PeopleProblems(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
