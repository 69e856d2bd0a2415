package org.wugu.volunteer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.problem.Problem;

/**
 * A part of a list that is not in the order of its ids, and so has no id to go on from: the cursor is how many came before.
 *
 * @param next to be sent as {@code after} for the following part, or null when this is the last one
 */
public record Slice<T>(List<T> items, @Nullable Integer next) {

    /** The most items of a part. */
    public static final int SIZE = 100;

    /** The part of what was found from there on, which is one item more than a part has when there is a following one. */
    public static <T> Slice<T> of(List<T> found, int after) {
        return found.size() > SIZE ? new Slice<>(found.subList(0, SIZE), after + SIZE) : new Slice<>(found, null);
    }

    /**
     * Reads the parameter {@code after} of an address; nothing is the beginning.
     *
     * @throws Problem {@code invalid} when it is no cursor
     */
    public static int after(@Nullable String text) {
        if (text == null) {
            return 0;
        }
        if (!text.matches("[0-9]{1,7}")) {
            throw new Problem(PlatformProblems.INVALID).withField("after", "wrong-kind");
        }
        return Integer.parseInt(text);
    }
}
