package org.wugu.people.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.wugu.parts.process.Trouble;

/** What came back from a call. */
public record Answer(HttpRequest request, int status, HttpHeaders headers, byte[] body) {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final int TOLD = 500;

    static Answer of(HttpRequest request, HttpResponse<byte[]> response) {
        return new Answer(request, response.statusCode(), response.headers(), response.body());
    }

    public String text() {
        return new String(body, UTF_8);
    }

    /** The body as JSON; a missing node when it is empty. */
    public JsonNode json() {
        try {
            return body.length == 0 ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (IOException e) {
            throw new Trouble(said() + ", which is no JSON", e);
        }
    }

    /** The last part of a problem's type, such as {@code wrong-stage}. */
    public String problem() {
        String type = json().path("type").asText();
        return type.substring(type.lastIndexOf('/') + 1);
    }

    /** This answer, when it has that status. @throws Trouble with what was said instead */
    public Answer expecting(int wanted) {
        if (status != wanted) {
            throw new Trouble(said() + ", and " + wanted + " was expected");
        }
        return this;
    }

    private String said() {
        String text = text();
        return request.method() + " " + request.uri() + " answered " + status + ": "
                + text.substring(0, Math.min(TOLD, text.length()));
    }
}
