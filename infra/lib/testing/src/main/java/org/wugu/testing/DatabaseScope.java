package org.wugu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Holds a service's database to its promises: what carries a division code is guarded row by row, the application's role can
 * neither own nor pass by the guard, and every column that may hold words says whose ({@link PersonalData}). The test names
 * every table, so that a new one is a decision.
 */
public final class DatabaseScope {

    private static final String TABLES = """
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and not c.relispartition
              and n.nspname not in ('pg_catalog', 'information_schema') and c.relname <> 'flyway_schema_history'
            """;

    private static final String WITH_CODE = """
            select distinct c.relname from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')
              and a.attname like '%\\_code'
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
            "hashed_for_good");

    private final Database database;
    private final Set<String> known;
    private final String personalData;

    /** @param personalData whose words the columns of the tables hold, as {@link PersonalData} reads it */
    DatabaseScope(Database database, Set<String> known, String personalData) {
        this.database = database;
        this.known = known;
        this.personalData = personalData;
    }

    /**
     * The rules for a database.
     *
     * @param tables every table that it should have, Flyway's own and the platform's left out
     */
    public static DatabaseScope of(Database database, String... tables) {
        Set<String> known = new TreeSet<>(PLATFORM);
        known.addAll(Set.of(tables));
        return new DatabaseScope(database, known, declared());
    }

    /** @throws AssertionError naming what breaks a promise */
    public void check() {
        assertThat(names(TABLES))
                .as("tables; a new one belongs into the test's list, and needs a policy when it carries a code")
                .isEqualTo(new TreeSet<>(known));
        Set<String> guarded = names(WITH_CODE);
        assertThat(guarded).as("tables with a division code").isNotEmpty();
        guarded.forEach(this::checkGuard);
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

    private void checkGuard(String table) {
        assertThat(database.rows(
                        "select relrowsecurity, relforcerowsecurity from pg_class where relname = ? and relkind in ('r','p')",
                        table))
                .as("row-level security of " + table + ": enabled, and not forced on its owner")
                .allSatisfy(row -> {
                    assertThat(row).containsEntry("relrowsecurity", true);
                    assertThat(row).containsEntry("relforcerowsecurity", false);
                });
        assertThat(database.number("select count(*) from pg_policies where tablename = ?", table))
                .as("policies of " + table)
                .isPositive();
    }

    private Set<String> names(String query) {
        List<String> names = database.rows(query).stream()
                .map(row -> String.valueOf(row.get("relname")))
                .toList();
        return new TreeSet<>(names);
    }
}
