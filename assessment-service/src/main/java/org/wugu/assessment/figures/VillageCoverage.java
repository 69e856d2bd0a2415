package org.wugu.assessment.figures;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The volunteers of one village (村). */
public record VillageCoverage(
        @Schema(required = true, description = "12-digit code of the village")
        String villageCode,

        @Schema(required = true, description = "Official name of the village")
        String name,

        @Schema(required = true, description = "Approved or reported: these cover the village")
        long volunteers,

        @Schema(required = true, description = "Wait for the county's decision: these do not cover it yet")
        long submitted) {}
