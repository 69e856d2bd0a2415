package org.wugu.platform.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next to be sent as {@code after} for the following page; absent when this is the last one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> items, @Nullable String next) {

    /**
     * The first page of what was found, which is one item more than is shown when others follow.
     *
     * @param cursor what the list is gone on from behind an item
     */
    public static <T> Page<T> of(List<T> found, Limit limit, Function<? super T, ?> cursor) {
        if (found.size() <= limit.items()) {
            return new Page<>(found, null);
        }
        List<T> shown = found.subList(0, limit.items());
        return new Page<>(shown, String.valueOf(cursor.apply(shown.get(shown.size() - 1))));
    }

    /** The same of a list that has no id to go on from: what was found from that position on. */
    public static <T> Page<T> of(List<T> found, Position after) {
        return of(found, Position.SHOWN, last -> after.before() + Position.SHOWN.items());
    }

    /** The same page of other items, in the same order. */
    public <U> Page<U> with(List<U> others) {
        return new Page<>(others, next);
    }
}
