package org.wugu.people.journey;

import com.fasterxml.jackson.databind.JsonNode;
import org.wugu.people.http.Answer;

/** An application as volunteer-service last answered it. */
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

    /** Where the service has it. */
    public String path() {
        return "/applications/" + id;
    }

    /** The path of one of its steps, such as {@code submission}. */
    public String path(String step) {
        return path() + "/" + step;
    }
}
