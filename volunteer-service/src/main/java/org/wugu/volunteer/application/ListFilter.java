package org.wugu.volunteer.application;

import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.problem.Problem;
import org.wugu.volunteer.journey.Stage;
import org.wugu.volunteer.journey.Worklist;

/**
 * What to look for in the list; nulls do not narrow.
 *
 * @param township 9 digits
 * @param village 12 digits
 * @param name a whole name or a surname
 * @param after the last id of the page before
 * @param limit 1–200
 */
record ListFilter(
        @Nullable Stage stage,
        @Nullable Worklist worklist,
        @Nullable String township,
        @Nullable String village,
        @Nullable String name,
        @Nullable UUID after,
        int limit) {

    private static final int USUAL = 50;
    private static final int MOST = 200;
    private static final int LONGEST_NAME = 50;

    /**
     * Reads the parameters of an address. JAX-RS would answer 404 to what cannot be read; here each bad one is named.
     *
     * @throws Problem {@code invalid} naming every parameter that cannot be read
     */
    static ListFilter of(
            @Nullable String stage,
            @Nullable String worklist,
            @Nullable String township,
            @Nullable String village,
            @Nullable String name,
            @Nullable String after,
            @Nullable String limit) {
        Problem problem = new Problem(PlatformProblems.INVALID);
        ListFilter filter = new ListFilter(
                read(problem, "stage", stage, Stage::valueOf),
                read(problem, "worklist", worklist, Worklist::valueOf),
                read(problem, "township", township, text -> digits(text, 9)),
                read(problem, "village", village, text -> digits(text, 12)),
                read(problem, "name", name, ListFilter::searchable),
                read(problem, "after", after, UUID::fromString),
                limit(problem, limit));
        if (!problem.fields().isEmpty()) {
            throw problem;
        }
        return filter;
    }

    private static <T> @Nullable T read(
            Problem problem, String parameter, @Nullable String text, Function<String, T> reader) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException e) {
            problem.withField(parameter, "wrong-kind");
            return null;
        }
    }

    private static int limit(Problem problem, @Nullable String text) {
        Integer limit = read(problem, "limit", text, Integer::valueOf);
        if (limit != null && (limit < 1 || limit > MOST)) {
            problem.withField("limit", "out-of-range", 1, MOST);
        }
        return limit == null ? USUAL : limit;
    }

    private static String digits(String text, int length) {
        if (!text.matches("[0-9]{" + length + "}")) {
            throw new IllegalArgumentException("not " + length + " digits");
        }
        return text;
    }

    private static String searchable(String text) {
        if (text.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("no name is that long");
        }
        return text;
    }
}
