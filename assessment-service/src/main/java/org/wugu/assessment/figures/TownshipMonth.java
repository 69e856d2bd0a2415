package org.wugu.assessment.figures;

import java.time.Instant;
import java.time.YearMonth;
import org.wugu.kernel.DivisionCode;

/**
 * The counters of one township and month after a change: the unit in which figures are kept and sent on.
 *
 * @param version 1, 2, 3, … without gaps for this township and month
 * @param asOf when the newest event counted here came to be
 */
public record TownshipMonth(DivisionCode township, YearMonth month, long version, Figures figures, Instant asOf) {}
