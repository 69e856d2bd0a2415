package org.wugu.acceptance.programs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** What came back from a call. */
public record Answer(int status, HttpHeaders headers, String text) {

    static final ObjectMapper JSON = new ObjectMapper();

    static Answer of(HttpResponse<byte[]> response) {
        return new Answer(
                response.statusCode(), response.headers(), new String(response.body(), StandardCharsets.UTF_8));
    }

    /** The body as JSON; a missing node when it is empty. */
    public JsonNode json() {
        if (text.isEmpty()) {
            return MissingNode.getInstance();
        }
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("status " + status + ", not JSON: " + text, e);
        }
    }

    /** The last part of a problem's type, such as {@code wrong-stage}. */
    public String problem() {
        String type = json().path("type").asText();
        return type.substring(type.lastIndexOf('/') + 1);
    }

    /** This answer, when it has that status. */
    public Answer expecting(int wanted) {
        if (status != wanted) {
            throw new AssertionError("status " + wanted + " expected, " + status + " came: " + text);
        }
        return this;
    }
}
