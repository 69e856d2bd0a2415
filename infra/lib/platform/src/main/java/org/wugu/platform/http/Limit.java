package org.wugu.platform.http;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many items of a list are asked for at once.
 *
 * @param items 1 to {@value #MOST}
 */
@Schema(type = SchemaType.INTEGER)
public record Limit(int items) {

    /** What a resource takes that is not told otherwise. */
    public static final String USUAL = "50";

    /** The most that can be asked for. */
    public static final int MOST = 200;

    /** @throws IllegalArgumentException when it is not a number of items that can be asked for */
    public Limit {
        if (items < 1 || items > MOST) {
            throw new Unreadable("out-of-range", 1, MOST);
        }
    }

    /** @throws IllegalArgumentException when the text is no such number */
    public static Limit fromString(String text) {
        return new Limit(Integer.parseInt(text));
    }

    /** What to ask the database for: one more than is shown tells whether others follow. */
    public int andOne() {
        return items + 1;
    }
}
