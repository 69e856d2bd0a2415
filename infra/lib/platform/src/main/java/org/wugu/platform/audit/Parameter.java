package org.wugu.platform.audit;

import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.problem.Problem;

/** A query parameter on its way from text to value; what is wrong with it is added to the problem. */
record Parameter(String name, @Nullable String text, Problem problem) {

    static Parameter of(String name, @Nullable String text, Problem problem) {
        return new Parameter(name, text, problem);
    }

    /** The value, or null when the parameter is absent or wrong. */
    <T> @Nullable T as(Function<String, T> reading, String complaint) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            problem.withField(name, complaint);
            return null;
        }
    }
}
