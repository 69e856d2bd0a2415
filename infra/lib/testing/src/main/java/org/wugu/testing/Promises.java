package org.wugu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Promises of a database, each a query for what breaks it: {@code what} names it. */
final class Promises {

    private final Database database;

    Promises(Database database) {
        this.database = database;
    }

    void none(String what, String query, Object... arguments) {
        List<String> found = database.rows(query, arguments).stream()
                .map(row -> String.valueOf(row.get("what")))
                .toList();
        assertThat(found).as(what).isEmpty();
    }
}
