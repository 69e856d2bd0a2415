/** Figures on request: as JSON and as an Excel sheet. */
@NullMarked
package org.wugu.assessment.reading;

import org.jspecify.annotations.NullMarked;
