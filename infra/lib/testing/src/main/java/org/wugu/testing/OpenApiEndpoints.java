package org.wugu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The endpoints that an OpenAPI document names.
 *
 * @param all each as {@code GET /path/{id}}
 */
record OpenApiEndpoints(TreeSet<String> all) {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    static OpenApiEndpoints in(JsonNode document) {
        TreeSet<String> all = new TreeSet<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().fieldNames().forEachRemaining(method -> {
                    if (METHODS.contains(method)) {
                        all.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey());
                    }
                }));
        assertThat(all).as("endpoints in the OpenAPI document").isNotEmpty();
        return new OpenApiEndpoints(all);
    }
}
