package org.wugu.assessment.figures;

import java.time.YearMonth;
import org.wugu.kernel.DivisionCode;

/**
 * What one state adds to a measure.
 *
 * @param division of the measure's level
 * @param month in Asia/Shanghai
 * @param number by how many, which may be less than none
 */
record Contribution(Measure measure, DivisionCode division, YearMonth month, int number) {}
