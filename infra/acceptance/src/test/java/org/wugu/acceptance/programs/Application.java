package org.wugu.acceptance.programs;

import com.fasterxml.jackson.databind.JsonNode;

/** An application as the service last answered it. */
public record Application(String id, long version, String stage) {

    public static Application of(Answer answer) {
        return of(answer.json());
    }

    public static Application of(JsonNode state) {
        return new Application(
                state.path("id").asText(),
                state.path("version").asLong(),
                state.path("stage").asText());
    }

    /** The path of one of its steps, such as {@code submission}. */
    public String path(String step) {
        return "/api/volunteer/applications/" + id + "/" + step;
    }
}
