package org.wugu.volunteer.office;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;

/**
 * From when to when somebody is meant to hold a post (任期).
 *
 * @param since first day
 * @param until last day, or null when none is set
 */
record Term(LocalDate since, @Nullable LocalDate until) {

    /** @throws Problem {@code invalid} when it would end before it begins */
    Term {
        if (until != null && until.isBefore(since)) {
            throw new Problem(PlatformProblems.INVALID).withField("until", "term-ends-before-it-begins");
        }
    }
}
