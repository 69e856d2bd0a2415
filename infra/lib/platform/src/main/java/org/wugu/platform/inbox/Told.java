package org.wugu.platform.inbox;

import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.DivisionCode.Level;

/**
 * What a consumer's record demands of what it was told, so that a dead letter says which field it was. Each throws an {@link
 * IllegalArgumentException} that names the field.
 */
public final class Told {

    private Told() {}

    public static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(field + " is missing");
        }
        return value;
    }

    /** The code of a division of that level. */
    public static DivisionCode division(String field, @Nullable String code, Level level) {
        DivisionCode division = DivisionCode.of(required(field, code));
        if (division.level() != level) {
            throw new IllegalArgumentException(field + " is not the code of a " + level);
        }
        return division;
    }

    /** The version of an aggregate, which counts from 1. */
    public static long version(long version) {
        if (version < 1) {
            throw new IllegalArgumentException("version is missing or less than 1");
        }
        return version;
    }
}
