package org.wugu.testing.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A request before it is sent, in parts that can be damaged one by one. */
final class Draft {

    /** Where a token stands that JSON does not have, until the body is written. */
    private static final String RAW = "\"\u0001raw\u0001\"";

    final String method;
    final String path;
    /** Values as they stand in the address. */
    final Map<String, String> places = new LinkedHashMap<>();
    /** Pairs as they stand in the address. */
    final List<String> query = new ArrayList<>();

    final Map<String, String> headers = new LinkedHashMap<>();
    String version = "HTTP/1.1";
    /** Stands before the path. */
    String prefix = "";
    /** A JSON body, until it is damaged as text. */
    @Nullable
    JsonNode json;

    byte @Nullable [] body;
    private @Nullable String raw;
    private final List<String> damages = new ArrayList<>();

    Draft(String method, String path) {
        this.method = method;
        this.path = path;
    }

    /** What it does to the request, for the report. */
    void note(String damage) {
        damages.add(damage);
    }

    /** How much has been done to it. */
    int noted() {
        return damages.size();
    }

    String damages() {
        return damages.isEmpty() ? "none" : String.join(" and ", damages);
    }

    /** Puts something into the JSON body that need be no JSON. */
    void put(Field field, String token) {
        JsonNode holder = TextNode.valueOf("\u0001raw\u0001");
        JsonNode known = json == null ? MissingNode.getInstance() : json;
        json = field.put(known, holder);
        raw = token;
    }

    /** The JSON body as text; from here on it is damaged as such. */
    String text() {
        String text = json == null ? "" : json.toString();
        // Jackson writes the mark escaped
        return raw == null ? text : text.replace(RAW.replace("\u0001", "\\u0001"), raw);
    }

    void text(String text) {
        json = null;
        body = text.getBytes(UTF_8);
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8).replace("+", "%20");
    }

    String target() {
        String filled = path;
        for (Map.Entry<String, String> place : places.entrySet()) {
            filled = filled.replace("{" + place.getKey() + "}", place.getValue());
        }
        return prefix + filled + (query.isEmpty() ? "" : query.stream().collect(Collectors.joining("&", "?", "")));
    }

    /** Whether the first line is one that a server takes for a request. */
    boolean isRequest() {
        try {
            new URI(target());
            return true;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    byte[] bytes() {
        byte[] content = json == null ? body : text().getBytes(UTF_8);
        StringBuilder head = new StringBuilder(method + " " + target() + " " + version + "\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        if (content != null && !headers.containsKey("Transfer-Encoding")) {
            head.append("Content-Length: ").append(content.length).append("\r\n");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.append("\r\n").toString().getBytes(ISO_8859_1));
        if (content != null) {
            bytes.writeBytes(content);
        }
        return bytes.toByteArray();
    }
}
