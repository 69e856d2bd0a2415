package org.wugu.volunteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wugu.testing.Database;

/** Whoever has taken over the service has its role in the database, and does not get from there to the owner's rights. */
@OnRealParts
class OwnersRightsTest {

    /** Certificates and a log of the caller's own; what is logged there is to run the caller's code. */
    private static final String[] IN_THE_WAY = {
        "create temp table appointment (code text default 'x', id uuid default gen_random_uuid(), number text, kind text,"
                + " office_code text default '371521', since date, term_until date, revoked_on date)",
        "insert into appointment default values",
        "create temp table access_log (person text, tier text, org_code text, action text, subject_type text,"
                + " subject_ids uuid[], reason text)",
        "create function pg_temp.as_owner() returns trigger language plpgsql as $$ begin"
                + " alter table public.access_log disable row level security; return new; end $$",
        "create trigger as_owner before insert on access_log for each row execute function pg_temp.as_owner()",
        "grant all on appointment, access_log to public"
    };

    private final Database database = Database.of("volunteer");

    @AfterEach
    void guardedAgain() {
        database.execute("revoke temporary on database volunteer from volunteer_app");
        database.execute("alter table access_log enable row level security");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create temp table access_log (id int)",
                "create function pg_temp.lo() returns text language sql as 'select 1'",
                "create function public.lo() returns text language sql as 'select 1'",
                "create operator public.= (leftarg = uuid, rightarg = uuid, function = uuid_ne)",
                "create schema mine",
                "alter function wugu.lo() owner to volunteer_app",
                "set role volunteer_owner",
                "set session authorization volunteer_owner",
                "create trigger t before insert on access_log for each row execute function wugu.wake_relay()",
                "alter table access_log disable row level security"
            })
    void nothing_can_be_made_or_taken(String attempt) {
        assertThatThrownBy(() -> attempt(attempt))
                .isInstanceOf(SQLException.class)
                .hasMessageMatching("(?s).*(permission denied|must be owner|must be able to SET ROLE).*");
    }

    @Test
    void a_table_put_in_the_way_of_a_function_that_runs_as_the_owner_is_passed_by() throws SQLException {
        // Given: even if temporary tables could be made
        database.execute("grant temporary on database volunteer to volunteer_app");
        // When
        attempt(IN_THE_WAY);
        // Then
        assertThat(database.value("select relrowsecurity from pg_class where oid = 'public.access_log'::regclass"))
                .isEqualTo(true);
    }

    private void attempt(String... statements) throws SQLException {
        try (Connection app = database.asApp();
                Statement statement = app.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
            statement.execute("select * from wugu.certificate('x')");
        }
    }
}
