package org.wugu.assessment.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wugu.assessment.OnRealParts;
import org.wugu.testing.Database;

/** The migrations find volunteers who were counted before; everything happens in a transaction that is taken back. */
@OnRealParts
class TakingOverTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    @Test
    void whoWasCountedBeforeIsTakenOver() throws SQLException, IOException {
        try (Connection owner = Database.of("assessment").asOwner();
                Statement database = owner.createStatement()) {
            owner.setAutoCommit(false);
            try {
                // Given: the first version's tables, with volunteers of every kind
                database.execute("""
                        drop table volunteer_state, township_month, village_coverage, village_month;
                        drop function wugu.coverage_changes, wugu.last_stays;
                        drop type wugu.village_stay""");
                migrate(database, "V100__figures.sql");
                database.execute("""
                        insert into volunteer_state
                        select gen_random_uuid(), 7, stage, '371521109', '371521109201', month::date, now() from (values
                            ('SUBMITTED', '2026-01-01'), ('APPROVED', '2026-02-01'), ('REPORTED', '2026-03-01'),
                            ('OUTFITTED', '2026-03-01'), ('ACTIVE', '2026-03-01'), ('ACTIVE', '2026-03-01'),
                            ('SUSPENDED', '2026-03-01'), ('LEFT', '2026-04-01')) as v (stage, month);
                        insert into township_month
                        select '371521109', month, 1, 0, 0, 0, 0, 0, now() from volunteer_state group by month""");

                // When
                migrate(database, "V101__with_the_city.sql");
                migrate(database, "V102__village_month.sql");

                // Then
                assertThat(rows(database, """
                        select to_char(month, 'YYYY-MM'), outfitted, serving, suspended, departed
                        from township_month order by month"""))
                        .containsExactly("2026-01 0 0 0 0", "2026-02 0 0 0 0", "2026-03 4 2 1 0", "2026-04 0 0 0 1");
                assertThat(rows(database, """
                        select village_code, to_char(month, 'YYYY-MM'), change, 0, 0 from village_month order by month"""))
                        .containsExactly("371521109201 2026-02 1 0 0", "371521109201 2026-03 5 0 0");
            } finally {
                owner.rollback();
            }
        }
    }

    private static void migrate(Statement database, String script) throws SQLException, IOException {
        database.execute(Files.readString(MIGRATIONS.resolve(script)).replace("${app}", "assessment_app"));
    }

    private static List<String> rows(Statement database, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet result = database.executeQuery(sql)) {
            while (result.next()) {
                rows.add(String.join(
                        " ",
                        result.getString(1),
                        result.getString(2),
                        result.getString(3),
                        result.getString(4),
                        result.getString(5)));
            }
        }
        return rows;
    }
}
