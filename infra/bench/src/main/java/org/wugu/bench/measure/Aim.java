package org.wugu.bench.measure;

/**
 * What a figure should come to.
 *
 * @param bound in the figure's unit, itself good enough
 */
public record Aim(Direction direction, double bound) {

    /** On which side of the bound the good figures are. */
    public enum Direction {
        AT_LEAST("≥"),
        AT_MOST("≤");

        private final String sign;

        Direction(String sign) {
            this.sign = sign;
        }
    }

    public static Aim atLeast(double bound) {
        return new Aim(Direction.AT_LEAST, bound);
    }

    public static Aim atMost(double bound) {
        return new Aim(Direction.AT_MOST, bound);
    }

    boolean isMetBy(double value) {
        return direction == Direction.AT_LEAST ? value >= bound : value <= bound;
    }

    /** The aim as text, such as {@code ≤ 20}. */
    String text() {
        return direction.sign + " " + Numbers.text(bound);
    }
}
