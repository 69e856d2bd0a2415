package org.wugu.bench.measure;

import org.jspecify.annotations.Nullable;

/**
 * One line of the table.
 *
 * @param what what was measured, and how the value came about
 * @param unit such as {@code ms}; empty for a ratio
 * @param aim null for a figure that only explains others
 */
public record Figure(
        String what, double value, String unit, @Nullable Aim aim) {

    public static Figure of(String what, double value, String unit, Aim aim) {
        return new Figure(what, value, unit, aim);
    }

    /** A figure without an aim of its own. */
    public static Figure of(String what, double value, String unit) {
        return new Figure(what, value, unit, null);
    }

    /** Value and unit, such as {@code 12.3 ms}. */
    String measured() {
        return (Numbers.text(value) + " " + unit).trim();
    }

    String aimed() {
        return aim == null ? "" : (aim.text() + " " + unit).trim();
    }

    /** Null when there is no aim. */
    @Nullable
    Boolean met() {
        return aim == null ? null : aim.isMetBy(value);
    }
}
