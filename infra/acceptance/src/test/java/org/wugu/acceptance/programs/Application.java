package org.wugu.acceptance.programs;

/** An application as the service last answered it. */
public record Application(String id, long version, String stage) {

    public static Application of(Answer answer) {
        return new Application(
                answer.json().path("id").asText(),
                answer.json().path("version").asLong(),
                answer.json().path("stage").asText());
    }

    /** The path of one of its steps, such as {@code submission}. */
    public String path(String step) {
        return "/api/volunteer/applications/" + id + "/" + step;
    }
}
