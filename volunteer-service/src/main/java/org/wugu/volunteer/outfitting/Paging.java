package org.wugu.volunteer.outfitting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.problem.Problem;

/**
 * Which part of a list is asked for.
 *
 * @param county 6 digits, or null for all
 * @param after the last id of the page before
 * @param limit 1–200
 */
record Paging(@Nullable String county, @Nullable UUID after, int limit) {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    /**
     * Reads the parameters of an address. JAX-RS would answer 404 to what cannot be read.
     *
     * @throws Problem {@code invalid} naming every parameter that cannot be read
     */
    static Paging of(@Nullable String county, @Nullable String after, @Nullable String limit) {
        Problem problem = new Problem(PlatformProblems.INVALID);
        if (county != null && !county.matches("[0-9]{6}")) {
            problem.withField("county", "wrong-kind");
        }
        Paging paging = new Paging(county, id(problem, after), number(problem, limit));
        if (!problem.fields().isEmpty()) {
            throw problem;
        }
        return paging;
    }

    private static @Nullable UUID id(Problem problem, @Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            problem.withField("after", "wrong-kind");
            return null;
        }
    }

    private static int number(Problem problem, @Nullable String text) {
        if (text == null) {
            return USUAL;
        }
        if (!text.matches("[1-9][0-9]{0,2}") || Integer.parseInt(text) > MOST) {
            problem.withField("limit", "out-of-range", 1, MOST);
            return USUAL;
        }
        return Integer.parseInt(text);
    }
}
