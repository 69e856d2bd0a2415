package org.wugu.platform.audit;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.scheduler.Scheduler;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wugu.kernel.Role;
import org.wugu.platform.OnRealParts;
import org.wugu.platform.scope.ScopeRunner;
import org.wugu.testing.Caller;
import org.wugu.testing.Database;
import org.wugu.testing.Topics;

/** What somebody with the owner's rights does to the log shows. */
@OnRealParts
class ChainTest {

    private static final Caller CLERK = Caller.of("371521109", Role.CLERK);
    private static final Caller AUDITOR = Caller.of("371521", Role.AUDITOR);

    @Inject
    Readings readings;

    @Inject
    Witness witness;

    @Inject
    Heads heads;

    @Inject
    ScopeRunner scopes;

    @Inject
    Scheduler scheduler;

    /** Of a replica that has just started. */
    @Inject
    Seals seals;

    private final Database database = Database.of("child");
    private List<Long> sealed = List.of();

    @BeforeEach
    void sealedReadings() throws Exception {
        anEmptyLog();
        sealed = readings.read(CLERK, 5);
        awaitSealed();
        awaitWitness();
        verification().body("complete", equalTo(true)).body("broken", equalTo(null));
    }

    @AfterEach
    void anEmptyLog() throws Exception {
        awaitWitness();
        heads.tell();
        database.execute("truncate access_log, access_log_seal, access_log_verified");
        Topics.forget("child.access-log-heads");
    }

    @Test
    void follows_every_row() {
        verification()
                .body("rows", equalTo((int) database.number("select count(*) from access_log")))
                .body("followed", equalTo(sealed.size()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reason = 'harmless'",
                "at = at + interval '1 microsecond'",
                "person = 'x'",
                "org_code = '371524'",
                "subject_ids = '{}'"
            })
    void a_changed_row_shows(String change) {
        // When
        database.execute("update access_log set " + change + " where id = ?", sealed.get(2));
        // Then
        broken(sealed.get(2), "CHANGED");
    }

    @Test
    void a_removed_row_shows() {
        // When
        database.execute("delete from access_log where id = ?", sealed.get(3));
        // Then
        broken(sealed.get(3), "REMOVED");
    }

    @Test
    void a_row_removed_together_with_its_seal_shows() {
        // When
        database.execute("delete from access_log where id = ?", sealed.get(1));
        database.execute("delete from access_log_seal where log_id = ?", sealed.get(1));
        // Then
        broken(sealed.get(2), "SEAL_REMOVED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 minutes", "1 day"})
    void a_row_with_a_time_before_its_own_shows_and_is_not_sealed(String earlier) {
        // When
        long inserted = database.number(
                "insert into access_log (at, person, tier, org_code, action, subject_type, subject_ids, reason)"
                        + " values (now() - ?::interval, 'x', 'township', '371521109', 'a', 'b', '{}', 'c')"
                        + " returning id",
                earlier);
        readings.read(CLERK, 1);
        awaitSealed(1);
        // Then
        broken(inserted, "INSERTED");
    }

    @Test
    void a_row_put_in_as_of_a_transaction_of_before_shows_and_is_not_sealed() {
        // When
        long inserted = database.number(
                "insert into access_log (at, xact, person, tier, org_code, action, subject_type, subject_ids, reason)"
                        + " select at, xact, person, tier, org_code, action, subject_type, '{}', reason"
                        + " from access_log where id = ? returning id",
                sealed.get(1));
        readings.read(CLERK, 1);
        awaitSealed(1);
        // Then
        broken(inserted, "INSERTED");
    }

    @Test
    void a_seal_made_without_the_key_shows() {
        // When
        database.execute(
                "update access_log_seal set hash = substring(hash for 4) || substring(sha256('x') for 28) where log_id"
                        + " = ?",
                sealed.get(4));
        // Then
        broken(sealed.get(4), "CHANGED");
    }

    /** Whoever has the application's role can be the system. */
    @ParameterizedTest
    @CsvSource({
        "select max(seq) + 1 from access_log_seal, select max(id) + 1 from access_log",
        "select 1, select max(id) + 1 from access_log",
        "select 9223372036854775807, select 9223372036854775807"
    })
    void a_made_up_seal_is_refused_and_keeps_no_row_from_its_own(String seq, String row) {
        // Given
        String madeUp =
                database.number(seq) + ", " + database.number(row) + ", sha256('x'), now(), '1'::xid8, '1'::xid8";
        // When
        assertThatThrownBy(() -> asSystem("call wugu.put_seal(" + madeUp + ", array[sha256('x')], sha256('y'))"))
                .hasMessageContaining("without its word");
        assertThatThrownBy(() -> asSystem(
                        "insert into access_log_seal (seq, log_id, hash, sealed_at, not_begun, unfinished, opens_next)"
                                + " values (" + madeUp + ", sha256('y'))"))
                .hasMessageContaining("permission denied");
        readings.read(CLERK, 3);
        awaitSealed();
        // Then
        verification().body("complete", equalTo(true)).body("rows", equalTo(8));
    }

    @Test
    void what_was_made_up_as_verified_is_passed_by() throws SQLException {
        // When
        asSystem("insert into access_log_verified (seq, rows_to, proof) values (5, 9223372036854775807, sha256('x'))");
        // Then
        sinceTheLast().body("complete", equalTo(true)).body("followed", equalTo(0));
    }

    @Test
    void a_seal_with_another_time_shows() {
        // When
        database.execute(
                "update access_log_seal set sealed_at = sealed_at + interval '1 second' where log_id = ?",
                sealed.get(4));
        // Then
        broken(sealed.get(4), "CHANGED");
    }

    @Test
    void a_row_that_commits_late_is_sealed_after_those_with_larger_ids() throws SQLException {
        try (Connection slow = database.asApp();
                Statement statement = slow.createStatement()) {
            // Given
            slow.setAutoCommit(false);
            statement.execute("set local wugu.tier = 'township'");
            statement.execute("set local wugu.person = 'slow'");
            statement.execute("set local wugu.lo = '371521109'");
            statement.execute("set local wugu.hi = '371521110'");
            statement.execute("insert into access_log (action, subject_type, subject_ids, reason)"
                    + " values ('a', 'b', '{}', 'c')");
            List<Long> quick = readings.read(CLERK, 2);
            awaitSealed();
            // When
            slow.commit();
            awaitSealed();
            // Then
            long late = database.number("select max(id) from access_log where person = 'slow'");
            assertThat(late).isLessThan(quick.get(0));
            assertThat(seq(late)).isGreaterThan(seq(quick.get(1)));
        }
    }

    @Test
    void readers_do_not_wait_for_the_chain() throws SQLException {
        try (Connection other = sealingHeldUp()) {
            // When, Then
            assertThatCode(() -> readings.read(CLERK, 3)).doesNotThrowAnyException();
            assertThat(readings.unsealed()).isEqualTo(3);
            other.rollback();
        }
        awaitSealed();
        verification().body("complete", equalTo(true));
    }

    @Test
    void a_row_removed_while_the_sealing_is_held_up_shows() throws SQLException {
        List<Long> waiting;
        try (Connection other = sealingHeldUp()) {
            // Given
            waiting = readings.read(CLERK, 3);
            // When
            database.execute("delete from access_log where id = ?", waiting.get(1));
            other.rollback();
        }
        // Then
        Awaitility.await("the loss to stand in the chain")
                .atMost(Duration.ofSeconds(5))
                .until(() ->
                        database.number("select count(*) from access_log_seal where log_id = ?", waiting.get(1)) == 1);
        broken(waiting.get(1), "REMOVED");
        // And it stays shown, whatever is put there later
        database.execute(
                "insert into access_log (id, person, tier, org_code, action, subject_type, subject_ids, reason)"
                        + " overriding system value values (?, 'x', 'township', '371521109', 'a', 'b', '{}', 'c')",
                waiting.get(1));
        broken(waiting.get(1), "CHANGED");
    }

    @Test
    void that_the_sealing_is_held_up_shows_as_long_as_it_lasts() throws SQLException {
        try (Connection other = sealingHeldUp()) {
            // Given
            long waiting = readings.read(CLERK, 1).get(0);
            verification().body("complete", equalTo(true));
            // When: for longer than a minute
            database.execute("update access_log set at = at - interval '2 minutes' where id = ?", waiting);
            // Then
            broken(waiting, "NOT_SEALED");
            database.execute("update access_log set at = at + interval '2 minutes' where id = ?", waiting);
            other.rollback();
        }
        awaitSealed();
        verification().body("complete", equalTo(true));
    }

    @Test
    void after_half_an_hour_without_a_seal_2500_readings_are_sealed() throws Exception {
        // Given: a replica that has run meanwhile knows when each transaction can have begun, and would not believe it
        scheduler.pause();
        try {
            anEmptyLog();
            database.execute(
                    "insert into access_log (at, person, tier, org_code, action, subject_type, subject_ids, reason) select"
                            + " now() - interval '30 minutes' + n * interval '700 milliseconds', 'x', 'township',"
                            + " '371521109', 'a', 'b', '{}', 'c' from generate_series(1, 2500) n");
            // When
            Sealer justStarted = new Sealer(seals, witness, heads, scopes);
            Awaitility.await("all to be sealed").atMost(Duration.ofSeconds(30)).until(() -> {
                justStarted.seal();
                return readings.unsealed() == 0;
            });
        } finally {
            scheduler.resume();
        }
        // Then
        verification().body("complete", equalTo(true)).body("rows", equalTo(2500));
    }

    @Test
    void a_verification_begins_where_the_last_one_has_ended() {
        // Given
        readings.read(CLERK, 2);
        awaitSealed();
        // When, Then
        sinceTheLast().body("complete", equalTo(true)).body("rows", equalTo(7)).body("followed", equalTo(2));
        sinceTheLast().body("complete", equalTo(true)).body("rows", equalTo(7)).body("followed", equalTo(0));
        // And what has changed before is found by one that begins at the start
        database.execute("update access_log set reason = 'harmless' where id = ?", sealed.get(2));
        broken(sealed.get(2), "CHANGED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update access_log_verified set rows_to = rows_to + 1",
                "update access_log_verified set proof = sha256('x')",
                "update access_log_seal set hash = sha256('x') where seq = 5",
                "update access_log_seal set sealed_at = sealed_at + interval '1 day' where seq = 5"
            })
    void what_was_not_verified_with_the_key_is_followed_again(String made) {
        // Given
        database.execute("update access_log set reason = 'harmless' where id = ?", sealed.get(0));
        // When
        database.execute(made);
        // Then
        sinceTheLast()
                .body("complete", equalTo(false))
                .body("broken.row", equalTo(sealed.get(0).intValue()));
    }

    @Test
    void what_comes_after_the_last_verification_is_followed() {
        // Given
        long later = readings.read(CLERK, 1).get(0);
        awaitSealed();
        // When
        database.execute("update access_log set reason = 'harmless' where id = ?", later);
        // Then
        sinceTheLast().body("broken.row", equalTo((int) later)).body("broken.kind", equalTo("CHANGED"));
    }

    @Test
    void newest_rows_removed_together_with_their_seals_show() {
        // Given
        awaitToldElsewhere(5);
        // When
        database.execute("delete from access_log where id > ?", sealed.get(2));
        database.execute("delete from access_log_seal where log_id > ?", sealed.get(2));
        database.execute("truncate access_log_verified");
        // Then
        broken(0, "TRUNCATED");
        // And once the chain has grown past it
        readings.read(CLERK, 3);
        awaitSealed();
        awaitToldElsewhere(6);
        broken(0, "TRUNCATED");
    }

    /** By somebody with the application's role, as another replica would. */
    private Connection sealingHeldUp() throws SQLException {
        Connection other = database.asApp();
        other.setAutoCommit(false);
        try (Statement statement = other.createStatement()) {
            statement.execute("set local lock_timeout = '10s'");
            try (ResultSet lock = statement.executeQuery("select pg_advisory_xact_lock(hashtext('access_log_seal'))")) {
                assertThat(lock.next()).isTrue();
            }
        }
        return other;
    }

    private void asSystem(String sql) throws SQLException {
        try (Connection connection = database.asApp();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local wugu.tier = 'system'");
            statement.execute(sql);
            connection.commit();
        }
    }

    private void awaitWitness() {
        Awaitility.await("this replica to wait for no seal")
                .atMost(Duration.ofSeconds(5))
                .until(() -> witness.waiting() == 0);
    }

    private void awaitToldElsewhere(int seq) {
        Awaitility.await("link " + seq + " to be told")
                .atMost(Duration.ofSeconds(10))
                .until(() -> {
                    heads.tell();
                    return Topics.all("child.access-log-heads").stream()
                            .anyMatch(told -> new String(told.value(), UTF_8).contains("\"seq\":" + seq + ","));
                });
    }

    private void awaitSealed() {
        awaitSealed(0);
    }

    /** Rows are sealed within five seconds. */
    private void awaitSealed(int exceptFor) {
        Awaitility.await("all but " + exceptFor + " rows to be sealed")
                .atMost(Duration.ofSeconds(5))
                .until(() -> readings.unsealed() == exceptFor);
    }

    private long seq(long id) {
        return database.number("select seq from access_log_seal where log_id = ?", id);
    }

    private static void broken(long row, String kind) {
        verification()
                .body("complete", equalTo(false))
                .body("broken.row", equalTo((int) row))
                .body("broken.kind", equalTo(kind));
    }

    private static ValidatableResponse verification() {
        return verification("/access-log/verification?all=true");
    }

    private static ValidatableResponse sinceTheLast() {
        return verification("/access-log/verification");
    }

    private static ValidatableResponse verification(String path) {
        return given().auth().oauth2(AUDITOR.token()).get(path).then().statusCode(200);
    }
}
