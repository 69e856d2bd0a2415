package org.wugu.bench.measure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the table.
 *
 * @param what what was measured, and how the value came about; the same in every run
 * @param unit such as {@code ms}; empty for a count
 * @param aim what the value should come to; null for a figure that only explains others
 * @param bare what the bare part took that nobody can do without, in the same unit and the same run; null where there is none
 * @param aimOfRatio what value ÷ bare should come to, which holds on any machine; null without such an aim
 */
public record Figure(
        String what,
        double value,
        String unit,
        @Nullable Aim aim,
        @Nullable Double bare,
        @Nullable Aim aimOfRatio) {

    public static Figure of(String what, double value, String unit, @Nullable Aim aim) {
        return new Figure(what, value, unit, aim, null, null);
    }

    /** A figure without an aim of its own. */
    public static Figure of(String what, double value, String unit) {
        return of(what, value, unit, null);
    }

    /** The same beside its bare part. */
    public Figure over(double part) {
        return over(part, null);
    }

    /** The same beside its bare part, with what the ratio should come to. */
    public Figure over(double part, @Nullable Aim ofRatio) {
        return new Figure(what, value, unit, aim, part, ofRatio);
    }

    /** Value ÷ bare part; null without one. */
    public @Nullable Double ratio() {
        return bare == null ? null : value / bare;
    }

    /** Value and unit, such as {@code 12.3 ms}. */
    String measured() {
        return withUnit(Numbers.text(value));
    }

    String ofBare() {
        return bare == null ? "" : withUnit(Numbers.text(bare));
    }

    String timesBare() {
        Double ratio = ratio();
        return ratio == null ? "" : Numbers.text(ratio);
    }

    String aimed() {
        List<String> aims = new ArrayList<>();
        if (aim != null) {
            aims.add(withUnit(aim.text()));
        }
        if (aimOfRatio != null) {
            aims.add(aimOfRatio.text() + " × bare");
        }
        return String.join(", ", aims);
    }

    /** Whether every aim is; null when there is none. */
    @Nullable
    Boolean met() {
        Double ratio = ratio();
        if (aim == null && (aimOfRatio == null || ratio == null)) {
            return null;
        }
        return (aim == null || aim.isMetBy(value))
                && (aimOfRatio == null || ratio == null || aimOfRatio.isMetBy(ratio));
    }

    private String withUnit(String text) {
        return (text + " " + unit).trim();
    }
}
