package org.wugu.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wugu.kernel.Ids;
import org.wugu.kernel.OrgScope;
import org.wugu.kernel.Role;
import org.wugu.platform.OnRealParts;
import org.wugu.platform.scope.ScopeRunner;
import org.wugu.testing.Caller;
import org.wugu.testing.Database;

@OnRealParts
class AccessLogTest {

    private static final Caller CLERK = Caller.of("371521109", Role.CLERK);

    @Inject
    AccessLog log;

    @Inject
    Readings readings;

    @Inject
    ScopeRunner scopes;

    private final Database database = Database.of("child");

    @Test
    void a_list_is_one_row_that_says_who_read_whom_for_which_office_and_why() {
        // Given
        List<UUID> subjects = List.of(Ids.next(), Ids.next(), Ids.next());
        long before = rows();
        // When
        long id = readings.read(CLERK, subjects, "monthly-review");
        // Then
        assertThat(rows()).isEqualTo(before + 1);
        assertThat(database.rows(
                        "select person, tier, org_code, action, subject_type, reason,"
                                + " array_to_string(subject_ids, ',') as subjects from access_log where id = ?",
                        id))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("person", CLERK.person())
                        .containsEntry("tier", "township")
                        .containsEntry("org_code", "371521109")
                        .containsEntry("action", "list-things")
                        .containsEntry("subject_type", "thing")
                        .containsEntry("reason", "monthly-review")
                        .containsEntry("subjects", subjects.get(0) + "," + subjects.get(1) + "," + subjects.get(2)));
    }

    @Test
    void an_empty_list_leaves_no_row() {
        long before = rows();
        readings.read(CLERK, List.of(), "nothing found");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void nothing_is_recorded_outside_a_transaction() {
        assertThatThrownBy(() -> log.record("read", "thing", List.of(Ids.next()), "why"))
                .isInstanceOf(TransactionalException.class);
    }

    @Test
    void without_its_record_there_is_no_reading() {
        String tooLong = "x".repeat(501);
        assertThatThrownBy(() -> scopes.system(() -> QuarkusTransaction.requiringNew()
                        .run(() -> log.record("read", "thing", List.of(Ids.next()), tooLong))))
                .hasMessageContaining("could not be recorded");
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> log.record("read", "thing", List.of(Ids.next()), "nobody asks")))
                .hasMessageContaining("could not be recorded");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update access_log set reason = 'nicer'",
                "delete from access_log",
                "truncate access_log",
                "update access_log_seal set hash = hash",
                "delete from access_log_seal",
                "alter table access_log disable row level security",
                "drop table access_log"
            })
    void the_application_cannot_change_the_log(String sql) {
        assertThatThrownBy(() -> asApp("system", sql))
                .isInstanceOf(SQLException.class)
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into access_log (person, action, subject_type, subject_ids, reason)"
                        + " values ('me', 'a', 'b', '{}', 'c')",
                "insert into access_log (org_code, action, subject_type, subject_ids, reason)"
                        + " values ('371521109', 'a', 'b', '{}', 'c')",
                "insert into access_log (tier, action, subject_type, subject_ids, reason)"
                        + " values ('township', 'a', 'b', '{}', 'c')",
                "insert into access_log (at, action, subject_type, subject_ids, reason)"
                        + " values (now() - interval '1 day', 'a', 'b', '{}', 'c')",
                "insert into access_log (xact, action, subject_type, subject_ids, reason)"
                        + " values ('1', 'a', 'b', '{}', 'c')",
                "insert into access_log (id, action, subject_type, subject_ids, reason) overriding system value"
                        + " values (1000000, 'a', 'b', '{}', 'c')",
                "select nextval('access_log_id_seq')",
                "select setval('access_log_id_seq', 1)"
            })
    void nobody_says_who_read_for_which_office_and_when(String sql) {
        assertThatThrownBy(() -> asApp("township", sql)).hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(strings = {"township", "system"})
    void nobody_writes_seals(String tier) {
        assertThatThrownBy(() -> asApp(
                        tier,
                        "insert into access_log_seal (seq, log_id, hash, sealed_at, not_begun, unfinished, opens_next)"
                                + " values (1000000, 1000000, sha256('x'), now(), '1', '1', sha256('x'))"))
                .hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(strings = {"array[null]::uuid[]", "array[array[gen_random_uuid()], array[gen_random_uuid()]]"})
    void what_could_not_be_sealed_is_refused(String subjects) {
        assertThatThrownBy(() -> asApp(
                        "township",
                        "insert into access_log (action, subject_type, subject_ids, reason) values ('a', 'b', "
                                + subjects + ", 'c')"))
                .isInstanceOf(SQLException.class);
    }

    private void asApp(String tier, String sql) throws SQLException {
        try (Connection connection = database.asApp();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local wugu.tier = '" + tier + "'");
            statement.execute("set local wugu.person = 'me'");
            statement.execute("set local wugu.lo = '371521109'");
            statement.execute("set local wugu.hi = '37152110:'");
            statement.execute("set local wugu.roles = 'clerk'");
            statement.execute(sql);
            connection.rollback();
        }
    }

    private long rows() {
        return database.number(
                "select count(*) from access_log where person <> ?",
                OrgScope.system().person());
    }
}
