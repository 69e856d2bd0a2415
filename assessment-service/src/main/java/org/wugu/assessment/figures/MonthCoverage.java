package org.wugu.assessment.figures;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many villages (村) of an office volunteers covered at the end of one month. */
public record MonthCoverage(
        @Schema(required = true, description = "YYYY-MM; the present one as it is today", examples = "2026-11")
        String month,

        @Schema(required = true, description = "Villages valid on the month's last day")
        long villages,

        @Schema(required = true, description = "Of these, with one or more volunteers")
        long villagesCovered1,

        @Schema(required = true, description = "Of these, with two or more volunteers")
        long villagesCovered2) {}
