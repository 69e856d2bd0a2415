package org.wugu.testing.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One place of a body that the contract speaks of.
 *
 * @param path names of properties, and {@code 0} for the elements of a list
 * @param type as JSON Schema says it
 * @param format as JSON Schema says it, or empty
 */
record Field(List<Object> path, String type, String format) {

    boolean isNumber() {
        return type.equals("number") || type.equals("integer");
    }

    boolean isText() {
        return type.equals("string");
    }

    /** Puts the value there, and makes what has to be around it. */
    JsonNode put(JsonNode body, JsonNode value) {
        return put(body, 0, value);
    }

    /** Takes away what is there. */
    void remove(JsonNode body) {
        JsonNode around = body;
        for (Object step : path.subList(0, path.size() - 1)) {
            around = step instanceof String name ? around.path(name) : around.path(0);
        }
        if (around instanceof ObjectNode object && last() instanceof String name) {
            object.remove(name);
        } else if (around instanceof ArrayNode list) {
            list.removeAll();
        }
    }

    Object last() {
        return path.get(path.size() - 1);
    }

    private JsonNode put(JsonNode here, int depth, JsonNode value) {
        if (depth == path.size()) {
            return value;
        }
        if (path.get(depth) instanceof String name) {
            ObjectNode object = here instanceof ObjectNode known ? known : JsonNodeFactory.instance.objectNode();
            object.set(name, put(object.path(name), depth + 1, value));
            return object;
        }
        ArrayNode list = here instanceof ArrayNode known ? known : JsonNodeFactory.instance.arrayNode();
        JsonNode element = put(list.path(0), depth + 1, value);
        if (list.isEmpty()) {
            list.add(element);
        } else {
            list.set(0, element);
        }
        return list;
    }

    @Override
    public String toString() {
        return path.stream().map(String::valueOf).collect(Collectors.joining("."));
    }
}
