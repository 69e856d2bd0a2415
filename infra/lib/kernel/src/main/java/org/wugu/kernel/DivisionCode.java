package org.wugu.kernel;

import java.util.Objects;

/**
 * A code of an administrative division (区划代码, GB/T 2260 and the statistics bureau's extension): 2 digits for a
 * province, 4 for a city, 6 for a county, 9 for a township, 12 for a village. Codes nest by prefix, so a division is a
 * half-open range of text from {@link #lowerBound()} to {@link #upperBound()} in C collation.
 *
 * <p>Local codes for units outside the national list (development zones) have the same lengths.
 *
 * @param value 2, 4, 6, 9 or 12 ASCII digits
 */
public record DivisionCode(String value) implements Comparable<DivisionCode> {

    /** The rank of a division, from the widest to the narrowest. */
    public enum Level {
        PROVINCE(2),
        CITY(4),
        COUNTY(6),
        TOWNSHIP(9),
        VILLAGE(12);

        private final int length;

        Level(int length) {
            this.length = length;
        }

        /** How many digits a code of this level has. */
        public int length() {
            return length;
        }

        static Level ofLength(int length) {
            for (Level level : values()) {
                if (level.length == length) {
                    return level;
                }
            }
            throw new IllegalArgumentException("a division code has 2, 4, 6, 9 or 12 digits, not " + length);
        }
    }

    /** @throws IllegalArgumentException when the text is not 2, 4, 6, 9 or 12 ASCII digits */
    public DivisionCode {
        Objects.requireNonNull(value, "value");
        Level.ofLength(value.length());
        if (!value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("a division code has digits only");
        }
    }

    /** @throws IllegalArgumentException when the text is not 2, 4, 6, 9 or 12 ASCII digits */
    public static DivisionCode of(String value) {
        return new DivisionCode(value);
    }

    public Level level() {
        return Level.ofLength(value.length());
    }

    /** Whether the other division is this one or lies within it. */
    public boolean contains(DivisionCode other) {
        return other.value.startsWith(value);
    }

    /**
     * The division of the given level that this one lies in, or this one.
     *
     * @throws IllegalArgumentException when this division is wider than the level asked for
     */
    public DivisionCode ancestor(Level level) {
        if (level.length() > value.length()) {
            throw new IllegalArgumentException(value + " is wider than a " + level);
        }
        return new DivisionCode(value.substring(0, level.length()));
    }

    /** The smallest text in this division's range, inclusive. */
    public String lowerBound() {
        return value;
    }

    /** The smallest text, in C collation, that is past every code within this division, exclusive. */
    public String upperBound() {
        int last = value.length() - 1;
        return value.substring(0, last) + (char) (value.charAt(last) + 1);
    }

    @Override
    public int compareTo(DivisionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
