package org.wugu.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The body of an error answer (RFC 9457), media type {@code application/problem+json}. */
@Schema(name = "Problem")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemBody(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        List<Field> errors,
        @Nullable String traceId) {

    /** What is wrong with one field, in the reader's language. */
    @Schema(name = "ProblemField")
    public record Field(String field, String code, String message) {}
}
