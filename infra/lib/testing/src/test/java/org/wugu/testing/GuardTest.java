package org.wugu.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a declaration by {@code wugu.guard} admits, as the application's role. */
class GuardTest {

    private static final Database DATABASE = PlatformDatabase.named("guard");

    @BeforeEach
    void aTable() {
        noTable();
        DATABASE.execute(
                "create table thing (id int, from_county text collate \"C\", to_county text collate \"C\", person text)");
        DATABASE.execute("insert into thing values (1, '371521', '371524', 'a'), (2, '371524', '371525', 'b')");
    }

    @AfterAll
    static void noTable() {
        PlatformDatabase.drop(DATABASE, "thing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // what the declaration says | who asks | ids that are shown
                "code => 'from_county', reads => 'true' | 371521 | 1",
                "code => 'from_county', reads => 'true' | 3715 | 1,2",
                "code => 'from_county', reads => 'true' | 371525 | ''",
                "code => 'from_county', reads => 'person = wugu.person()' | 3715 | 1",
                "code => 'from_county', reads => $$wugu.has_role('clerk', 'officer')$$ | 371521 | 1",
                "code => 'from_county', reads => $$wugu.has_role('officer')$$ | 371521 | ''",
                // Both offices of a row
                "code => 'from_county, to_county', reads => 'true' | 371524 | 1,2",
                "code => 'from_county, to_county', reads => 'true' | 371525 | 2",
                "code => 'from_county, to_county', reads => 'id = 1' | 371524 | 1",
                // The own row within the range, whoever reads else; and rows beyond the range
                "code => 'from_county', reads => 'false', own => 'person = wugu.person()' | 371521 | 1",
                "code => 'from_county', reads => 'false', own => 'person = wugu.person()' | 371524 | ''",
                "code => 'from_county', reads => 'true', beyond => 'id = 2', why => 'known to all' | 371521 | 1,2",
                // An alternative does not get round the range
                "code => 'from_county', reads => 'false or id = 2' | 371521 | ''",
                "code => null, reads => 'person = wugu.person()', why => 'the own rows' | 371525 | 1"
            })
    void rowsAreShownToWhomTheDeclarationSays(String declared, String office, String shown) throws SQLException {
        // Given
        DATABASE.execute("call wugu.guard('thing', " + declared + ")");

        // Then
        assertThat(ask(office, "select coalesce(string_agg(id::text, ',' order by id), '') from thing"))
                .isEqualTo(shown);
    }

    @Test
    void whoAddsAndChangesStaysWithinTheRangeAndWhatIsSaid() throws SQLException {
        // Given
        DATABASE.execute("""
                call wugu.guard('thing', 'from_county', reads => 'true', adds => 'person = wugu.person()', changes => 'true',
                    changed => 'id < 10')""");

        // Then
        assertThat(ask("371521", "insert into thing values (3, '371521', null, 'a') returning id"))
                .isEqualTo("3");
        assertThat(ask("371521", "update thing set id = 9 returning id")).isEqualTo("9");
        for (String refused : List.of(
                "insert into thing values (3, '371524', null, 'a')",
                "insert into thing values (3, '371521', null, 'b')",
                "update thing set id = 10",
                "update thing set from_county = '371524'")) {
            assertThatThrownBy(() -> ask("371521", refused)).as(refused).hasMessageContaining("row-level security");
        }
        assertThatThrownBy(() -> ask("371521", "delete from thing")).hasMessageContaining("permission denied");
    }

    @Test
    void aLaterDeclarationTakesThePlaceOfTheFormer() throws SQLException {
        // Given
        DATABASE.execute(
                "call wugu.guard('thing', 'from_county', keeps => 'true', beyond => 'true', why => 'a trial')");

        // When
        DATABASE.execute("call wugu.guard('thing', 'to_county', reads => 'true')");

        // Then
        assertThat(ask("371524", "select string_agg(id::text, ',') from thing")).isEqualTo("1");
        assertThatThrownBy(() -> ask("371524", "update thing set id = 3")).hasMessageContaining("permission denied");
        assertThat(DATABASE.value(
                        "select string_agg(policy || codes::text, ' ') from wugu.guarded where table_name = 'thing'"))
                .isEqualTo("reads{to_county}");
        assertThat(DATABASE.number("select count(*) from wugu.unguarded where table_name = 'thing'"))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"code => null, reads => 'true'", "code => 'from_county', reads => 'true', beyond => 'true'"})
    void rowsThatNoRangeGuardsNeedAReason(String declared) {
        assertThatThrownBy(() -> DATABASE.execute("call wugu.guard('thing', " + declared + ")"))
                .hasMessageContaining("say why");
    }

    /** A bound on work: what does not depend on the row is an init plan, and so is the range. */
    @Test
    void whoAsksIsFoundOutOnceForAStatementAndNotForEachRow() throws SQLException {
        // Given
        DATABASE.execute("""
                call wugu.guard('thing', 'from_county', reads => $$(wugu.is_system() or wugu.has_role('clerk', 'officer'))
                    and person = wugu.person()$$)""");

        // When
        String plan = String.join("\n", plan("select id from thing"));

        // Then
        assertThat(plan).contains("InitPlan");
        assertThat(plan.lines().filter(line -> line.contains("Filter")))
                .isNotEmpty()
                .noneMatch(line -> line.contains("wugu.") || line.contains("current_setting"));
    }

    private static String ask(String office, String sql) throws SQLException {
        try (Connection app = scoped(office);
                Statement statement = app.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (var row = statement.getResultSet()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private static List<String> plan(String sql) throws SQLException {
        try (Connection app = scoped("371521");
                Statement statement = app.createStatement();
                var rows = statement.executeQuery("explain " + sql)) {
            List<String> lines = new ArrayList<>();
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
            return lines;
        }
    }

    private static Connection scoped(String office) throws SQLException {
        Connection app = DATABASE.asApp();
        app.setAutoCommit(false);
        try (PreparedStatement set = app.prepareStatement("select set_config('wugu.tier', ?, true),"
                + " set_config('wugu.lo', ?, true), set_config('wugu.hi', ?, true), set_config('wugu.roles', 'clerk', true),"
                + " set_config('wugu.person', 'a', true)")) {
            set.setString(1, office.length() == 4 ? "city" : "county");
            set.setString(2, office);
            set.setString(
                    3, office.substring(0, office.length() - 1) + (char) (office.charAt(office.length() - 1) + 1));
            set.execute();
        }
        return app;
    }
}
