package org.wugu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Holds a service's database to its promises: every table is guarded as its migration declares it, on every division code or
 * with a reason why not ({@link DatabaseGuards}), the application's role can neither own nor pass by the guard ({@link
 * DatabaseRights}), and every column that may hold words says whose ({@link PersonalData}). The test names every table, so
 * that a new one is a decision.
 */
public final class DatabaseScope {

    private static final String TABLES = """
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and not c.relispartition
              and n.nspname not in ('pg_catalog', 'information_schema') and c.relname <> 'flyway_schema_history'
            """;

    /** Those of the platform, which every service has. */
    private static final Set<String> PLATFORM = Set.of(
            "outbox",
            "outbox_set_aside",
            "access_log",
            "access_log_seal",
            "access_log_verified",
            "access_reason",
            "idempotency_key",
            "attachment",
            "attachment_orphan",
            "guess",
            "key_replica",
            "key_rotation",
            "sealed_column",
            "hashed_column",
            "hashed_for_good",
            "sealed_people",
            "erased_with_person",
            "erased_person",
            "guarded",
            "unguarded");

    private final Database database;
    private final Set<String> known;
    private final String personalData;

    /**
     * The rules for a database.
     *
     * @param known every table that it should have beside the platform's
     * @param personalData whose words the columns of the tables hold, as {@link PersonalData} reads it
     */
    DatabaseScope(Database database, Set<String> known, String personalData) {
        this.database = database;
        this.known = new TreeSet<>(PLATFORM);
        this.known.addAll(known);
        this.personalData = personalData;
    }

    /**
     * The rules for a database.
     *
     * @param tables every table that it should have, Flyway's own and the platform's left out
     */
    public static DatabaseScope of(Database database, String... tables) {
        return new DatabaseScope(database, Set.of(tables), declared());
    }

    /** @throws AssertionError naming what breaks a promise */
    public void check() {
        assertThat(names(TABLES))
                .as("tables; a new one belongs into the test's list, and is declared by wugu.guard or wugu.leave_open")
                .isEqualTo(known);
        new DatabaseGuards(database).check();
        new DatabaseRights(database).check();
        PersonalData.of(database, personalData).check();
    }

    private static String declared() {
        try {
            return Files.readString(Path.of("src/test/resources/personal-data.yaml"));
        } catch (IOException e) {
            throw new AssertionError("every service says in personal-data.yaml whose words its columns hold", e);
        }
    }

    private Set<String> names(String query) {
        List<String> names = database.rows(query).stream()
                .map(row -> String.valueOf(row.get("relname")))
                .toList();
        return new TreeSet<>(names);
    }
}
