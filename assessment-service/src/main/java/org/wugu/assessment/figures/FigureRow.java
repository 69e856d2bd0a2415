package org.wugu.assessment.figures;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The figures of one office in a table of several. */
public record FigureRow(
        @Schema(required = true, description = "Division code of the office")
        String code,

        @JsonUnwrapped Figures figures) {}
