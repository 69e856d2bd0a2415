package org.wugu.volunteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wugu.kernel.DivisionCode;
import org.wugu.testing.Database;

/** What the database itself refuses, whatever the service asks: as the application's role, by hand. */
@OnRealParts
class RowSecurityTest {

    private static final List<String> TABLES =
            List.of("volunteer", "volunteer_name", "volunteer_name_token", "volunteer_identity", "volunteer_history");

    private final Database database = Database.of("volunteer");
    private UUID draft;
    private UUID reported;

    @BeforeEach
    void aDraftAndAReportedOne() {
        draft = Api.draft(Applicant.next()).getUUID("id");
        reported = Api.reported(Applicant.next()).getUUID("id");
    }

    @ParameterizedTest
    @CsvSource({
        // tier, code, roles: rows of the draft and of the reported one, in the order of TABLES
        "township, 371521109, clerk, 11111, 11111",
        "township, 371521109, officer, 11111, 11111",
        "township, 371521109, volunteer, 00000, 00000",
        "township, 371521109, reader, 00000, 00000",
        "township, 371521112, clerk, 00000, 00000",
        "county, 371521, reviewer, 00000, 11111",
        "county, 371521, auditor, 00000, 00000",
        "county, 371521, access-admin, 00000, 00000",
        "county, 371524, reviewer, 00000, 00000",
        "city, 3715, clerk, 00000, 11100",
        "city, 3715, reader, 00000, 00000",
        "city, 3717, clerk, 00000, 00000"
    })
    void each_office_sees_its_own(String tier, String code, String roles, String ofDraft, String ofReported)
            throws SQLException {
        try (Connection app = scoped(tier, code, roles)) {
            assertThat(seen(app, draft)).isEqualTo(ofDraft);
            assertThat(seen(app, reported)).isEqualTo(ofReported);
        }
    }

    @Test
    void the_system_sees_no_person() throws SQLException {
        try (Connection app = scoped("system", "0", ":", "")) {
            assertThat(seen(app, reported)).isEqualTo("00000");
        }
    }

    @Test
    void without_a_scope_there_are_no_rows() throws SQLException {
        try (Connection app = database.asApp()) {
            assertThat(seen(app, reported)).isEqualTo("00000");
        }
    }

    @Test
    void a_county_and_the_city_step_with_people_and_write_nothing_about_them() throws SQLException {
        try (Connection county = scoped("county", "371521", "reviewer,officer")) {
            assertThat(update(county, "update volunteer_identity set sealed = ''"))
                    .isZero();
            assertThat(update(county, "update volunteer_name set sealed = ''")).isZero();
            assertThat(update(county, "delete from volunteer")).isZero();
        }
        try (Connection city = scoped("city", "3715", "clerk,reviewer,officer")) {
            assertThat(update(city, "update volunteer_identity set sealed = ''"))
                    .isZero();
            assertThat(update(city, "update volunteer_name set sealed = ''")).isZero();
            assertThat(update(city, "delete from volunteer")).isZero();
            assertThat(update(city, "update volunteer set version = version")).isPositive();
            assertThat(update(city, "update volunteer set version = version where reported_at is null"))
                    .isZero();
        }
    }

    @Test
    void nobody_registers_for_another_township_or_moves_a_person_there() throws SQLException {
        try (Connection clerk = scoped("township", "371521109", "clerk")) {
            assertThatThrownBy(() -> update(clerk, "update volunteer set township_code = '371521112'"))
                    .hasMessageContaining("row-level security");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "township, 371521109, 'clerk,reviewer,officer', 11111",
        "township, 371521112, clerk, 11000",
        "county, 371521, clerk, 11111",
        "county, 371524, 'reviewer,officer', 00000",
        "city, 3715, 'clerk,reviewer,officer', 11111",
        "city, 3717, 'clerk,reviewer,officer', 00000",
        "county, 371521, reader, 00000"
    })
    void trainings_are_read_by_their_offices_and_written_by_the_countys_reviewers_alone(
            String tier, String code, String roles, String read) throws SQLException {
        List<String> tables = List.of(
                "training_cohort", "training_session", "training_participant", "training_attendance", "training_exam");
        Object id = database.value("select cohort_id from training_participant where volunteer_id = ?", reported);
        try (Connection app = scoped(tier, code, roles)) {
            StringBuilder seen = new StringBuilder();
            for (String table : tables) {
                String key = table.equals("training_cohort") ? "id" : "cohort_id";
                seen.append(count(app, "select count(*) from " + table + " where " + key + " = '" + id + "'"));
                assertThat(update(
                                app,
                                "update " + table + " set " + key + " = " + key + " where " + key + " = '" + id + "'"))
                        .as(table)
                        .isZero();
            }
            assertThat(seen.toString()).isEqualTo(read);
            long histories = count(app, "select count(*) from training_history where cohort_id = '" + id + "'");
            assertThat(histories > 0).isEqualTo(tier.equals("county") && read.startsWith("1"));
        }
    }

    @Test
    void history_cannot_be_changed_or_written_for_another() throws SQLException {
        try (Connection clerk = scoped("township", "371521109", "clerk")) {
            assertThatThrownBy(() -> update(clerk, "update volunteer_history set at = now()"))
                    .hasMessageContaining("permission denied");
        }
        try (Connection clerk = scoped("township", "371521109", "clerk")) {
            assertThatThrownBy(() -> update(
                            clerk,
                            "insert into volunteer_history select gen_random_uuid(), volunteer_id, township_code, at,"
                                    + " action, 'somebody else', by_office, sealed from volunteer_history limit 1"))
                    .hasMessageContaining("row-level security");
        }
    }

    @ParameterizedTest
    @CsvSource({"township, 371521112, clerk, 1", "county, 371521, reviewer, 0", "city, 3715, clerk, 0"})
    void only_a_townships_clerk_may_ask_whether_somebody_is_registered(
            String tier, String code, String roles, int answers) throws SQLException {
        byte[] hash =
                (byte[]) database.value("select hash from volunteer_id_hash where volunteer_id = ? limit 1", draft);
        try (Connection app = scoped(tier, code, roles);
                PreparedStatement ask = app.prepareStatement(
                        "select count(*) from wugu.registered('volunteer', '{1}', ?, '{}', '{}', 500)")) {
            ask.setArray(1, app.createArrayOf("bytea", new byte[][] {hash}));
            try (ResultSet answer = ask.executeQuery()) {
                answer.next();
                assertThat(answer.getInt(1)).isEqualTo(answers);
            }
        }
    }

    @Test
    void the_application_owns_nothing_and_bypasses_nothing() {
        assertThat(database.number("select count(*) from pg_class where relowner = 'volunteer_app'::regrole"))
                .isZero();
        assertThat(database.value("select rolbypassrls or rolsuper from pg_roles where rolname = 'volunteer_app'"))
                .isEqualTo(false);
    }

    private Connection scoped(String tier, String code, String roles) throws SQLException {
        DivisionCode division = DivisionCode.of(code);
        return scoped(tier, division.lowerBound(), division.upperBound(), roles);
    }

    private Connection scoped(String tier, String lo, String hi, String roles) throws SQLException {
        Connection app = database.asApp();
        app.setAutoCommit(false);
        try (PreparedStatement set =
                app.prepareStatement("select set_config('wugu.tier', ?, true), set_config('wugu.lo', ?, true),"
                        + " set_config('wugu.hi', ?, true), set_config('wugu.roles', ?, true),"
                        + " set_config('wugu.person', 'tester', true)")) {
            set.setString(1, tier);
            set.setString(2, lo);
            set.setString(3, hi);
            set.setString(4, roles);
            set.execute();
        }
        return app;
    }

    private static String seen(Connection app, UUID volunteer) throws SQLException {
        StringBuilder seen = new StringBuilder();
        for (String table : TABLES) {
            String key = table.equals("volunteer") ? "id" : "volunteer_id";
            try (PreparedStatement select =
                    app.prepareStatement("select exists (select from " + table + " where " + key + " = ?)")) {
                select.setObject(1, volunteer);
                try (ResultSet row = select.executeQuery()) {
                    row.next();
                    seen.append(row.getBoolean(1) ? '1' : '0');
                }
            }
        }
        return seen.toString();
    }

    private static long count(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static int update(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return statement.executeUpdate();
        }
    }
}
