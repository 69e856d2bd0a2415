package org.wugu.testing.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What the contract says of bodies. */
final class Schemas {

    /** Deeper than any form; schemas may refer to themselves. */
    private static final int DEEPEST = 8;

    private final JsonNode contract;

    Schemas(JsonNode contract) {
        this.contract = contract;
    }

    /** Every place of a body of that schema, lists and objects included. */
    List<Field> fieldsOf(JsonNode schema) {
        List<Field> fields = new ArrayList<>();
        collect(schema, List.of(), fields);
        return fields;
    }

    /** The schema itself, or the one that it stands for. */
    JsonNode resolved(JsonNode schema) {
        if (schema.has("$ref")) {
            String name = schema.path("$ref").asText();
            return resolved(
                    contract.path("components").path("schemas").path(name.substring(name.lastIndexOf('/') + 1)));
        }
        for (String choice : List.of("anyOf", "oneOf", "allOf")) {
            for (JsonNode one : schema.path(choice)) {
                if (!typeOf(one).equals("null")) {
                    return resolved(one);
                }
            }
        }
        return schema;
    }

    /** The type of what has that schema. */
    String type(JsonNode schema) {
        return typeOf(resolved(schema));
    }

    private void collect(JsonNode schema, List<Object> path, List<Field> into) {
        JsonNode known = resolved(schema);
        if (!path.isEmpty()) {
            into.add(new Field(path, typeOf(known), known.path("format").asText("")));
        }
        if (path.size() >= DEEPEST) {
            return;
        }
        known.path("properties").properties().forEach(one -> collect(one.getValue(), longer(path, one.getKey()), into));
        if (known.has("items")) {
            collect(known.path("items"), longer(path, 0), into);
        }
    }

    private static String typeOf(JsonNode schema) {
        JsonNode type = schema.path("type");
        for (JsonNode one : type) {
            if (!one.asText().equals("null")) {
                return one.asText();
            }
        }
        return type.asText("");
    }

    private static List<Object> longer(List<Object> path, Object step) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(step);
        return List.copyOf(longer);
    }
}
