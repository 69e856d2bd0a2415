package org.wugu.testing.fuzz;

/**
 * What stands in an address and is another in every request.
 *
 * @param inPath in the path, and not behind it
 * @param type as JSON Schema says it
 */
record Parameter(String name, boolean inPath, String type) {

    boolean isNumber() {
        return type.equals("number") || type.equals("integer");
    }

    /** Puts it there, and nothing else of that name. */
    void put(Draft draft, String value) {
        if (inPath) {
            draft.places.put(name, value);
        } else {
            draft.query.removeIf(pair -> pair.startsWith(name + "="));
            draft.query.add(name + "=" + value);
        }
    }
}
