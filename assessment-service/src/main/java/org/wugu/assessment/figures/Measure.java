package org.wugu.assessment.figures;

import org.wugu.kernel.DivisionCode.Level;

/**
 * Something that is counted (指标): declared once, from which counting, reading, sheet and contract follow. What adds to it is
 * said by a {@link Subject}.
 */
public interface Measure extends Figure {

    /**
     * Its place among the counts of a row, from 1; never another measure's of the same level, nor given anew, since rows that
     * were counted hold it there.
     */
    int place();

    /** Of which divisions it is counted; wider ones are sums. */
    Level level();
}
