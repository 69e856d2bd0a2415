package org.wugu.assessment.figures;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The figures of one office in a table of several. */
public record FigureRow(
        @Schema(required = true, description = "Division code of the office")
        String code,

        @JsonIgnore Figures figures) {

    @JsonAnyGetter
    @Schema(hidden = true)
    public Map<String, Long> numbers() {
        return figures.numbers();
    }
}
