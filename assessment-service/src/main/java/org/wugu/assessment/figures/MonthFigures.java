package org.wugu.assessment.figures;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many volunteers reached their present stage in one month. */
public record MonthFigures(
        @Schema(required = true, description = "YYYY-MM", examples = "2026-11")
        String month,

        @JsonIgnore Figures figures) {

    @JsonAnyGetter
    @Schema(hidden = true)
    public Map<String, Long> numbers() {
        return figures.numbers();
    }
}
