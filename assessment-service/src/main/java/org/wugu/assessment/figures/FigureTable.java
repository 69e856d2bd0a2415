package org.wugu.assessment.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The figures of an office and of the offices one level below it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FigureTable(
        @Schema(required = true, description = "Division code of the office")
        String code,

        @Schema(
                description = "Everything published up to this time is counted, and the newest event counted here"
                        + " is not later; absent while neither is known")
        @Nullable
        Instant asOf,

        Figures total,

        @Schema(
                required = true,
                description = "One row per office one level below, zeros included, by code; empty for a township")
        List<FigureRow> rows) {}
