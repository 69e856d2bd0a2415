package org.wugu.platform.http;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a page begins in a list that is not in the order of its ids, and so has no id to go on from.
 *
 * @param before how many items come before it
 */
@Schema(type = SchemaType.STRING)
public record Position(int before) {

    /** What a resource takes that is not told otherwise. */
    public static final String FIRST = "0";

    /** The items of a page of such a list. */
    static final Limit SHOWN = new Limit(100);

    /** @throws IllegalArgumentException when the text is no number of at most seven digits */
    public static Position fromString(String text) {
        if (!text.matches("[0-9]{1,7}")) {
            throw new IllegalArgumentException("no position");
        }
        return new Position(Integer.parseInt(text));
    }

    /** What to ask the database for from there on: one more than is shown tells whether others follow. */
    public int andOne() {
        return SHOWN.andOne();
    }
}
