package org.wugu.assessment.figures;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;

/**
 * What one state adds to a measure.
 *
 * @param division of the measure's level
 * @param month in Asia/Shanghai, in which it is counted besides; null when it is counted of all months together alone
 * @param number by how many, which may be less than none
 */
record Contribution(
        Measure measure, DivisionCode division, @Nullable YearMonth month, int number) {}
