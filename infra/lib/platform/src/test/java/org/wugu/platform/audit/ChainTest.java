package org.wugu.platform.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.hamcrest.Matchers.equalTo;

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
import org.wugu.kernel.Role;
import org.wugu.platform.OnRealParts;
import org.wugu.testing.Caller;
import org.wugu.testing.Database;

/** What somebody with the owner's rights does to the log shows. */
@OnRealParts
class ChainTest {

    private static final Caller CLERK = Caller.of("371521109", Role.CLERK);
    private static final Caller AUDITOR = Caller.of("371521", Role.AUDITOR);

    @Inject
    Readings readings;

    private final Database database = Database.of("child");
    private List<Long> sealed = List.of();

    @BeforeEach
    void sealedReadings() {
        sealed = readings.read(CLERK, 5);
        awaitSealed();
        verification().body("complete", equalTo(true)).body("broken", equalTo(null));
    }

    @AfterEach
    void mended() {
        verification().body("complete", equalTo(true));
    }

    @Test
    void follows_every_row() {
        verification().body("rows", equalTo((int) database.number("select count(*) from access_log")));
    }

    @Test
    void a_changed_row_shows() {
        // When
        database.execute("update access_log set reason = 'harmless' where id = ?", sealed.get(2));
        // Then
        broken(sealed.get(2), "CHANGED");
        database.execute("update access_log set reason = 'review' where id = ?", sealed.get(2));
    }

    @Test
    void a_changed_time_reader_or_subject_shows() {
        for (String column :
                new String[] {"at = at + interval '1 microsecond'", "person = 'x'", "subject_ids = '{}'"}) {
            // When
            database.execute("create table kept as select * from access_log where id = ?", sealed.get(0));
            database.execute("update access_log set " + column + " where id = ?", sealed.get(0));
            // Then
            broken(sealed.get(0), "CHANGED");
            database.execute("update access_log l set at = k.at, person = k.person, subject_ids = k.subject_ids"
                    + " from kept k where k.id = l.id");
            database.execute("drop table kept");
        }
    }

    @Test
    void a_removed_row_shows() {
        // When
        database.execute("create table kept as select * from access_log where id = ?", sealed.get(3));
        database.execute("delete from access_log where id = ?", sealed.get(3));
        // Then
        broken(sealed.get(3), "REMOVED");
        database.execute("insert into access_log overriding system value select * from kept");
        database.execute("drop table kept");
    }

    @Test
    void a_row_removed_together_with_its_seal_shows() {
        // When
        database.execute("create table kept as select * from access_log_seal where log_id = ?", sealed.get(1));
        database.execute("delete from access_log_seal where log_id = ?", sealed.get(1));
        // Then
        broken(sealed.get(2), "SEAL_REMOVED");
        database.execute("insert into access_log_seal select * from kept");
        database.execute("drop table kept");
    }

    @Test
    void a_row_that_was_put_in_shows_and_is_not_sealed() {
        // When
        long inserted = database.number(
                "insert into access_log (at, person, tier, org_code, action, subject_type, subject_ids, reason)"
                        + " values (now() - interval '1 day', 'x', 'township', '371521109', 'a', 'b', '{}', 'c')"
                        + " returning id");
        readings.read(CLERK, 1);
        awaitSealed(1);
        // Then
        broken(inserted, "INSERTED");
        database.execute("delete from access_log where id = ?", inserted);
    }

    @Test
    void a_seal_made_without_the_key_shows() {
        // Given
        long last = sealed.get(4);
        String hash = (String) database.value("select encode(hash, 'hex') from access_log_seal where log_id = ?", last);
        // When
        database.execute(
                "update access_log_seal set hash = substring(hash for 4) || substring(sha256('x') for 28) where log_id = ?",
                last);
        // Then
        broken(last, "CHANGED");
        database.execute("update access_log_seal set hash = decode(?, 'hex') where log_id = ?", hash, last);
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
        try (Connection other = database.asApp();
                Statement statement = other.createStatement()) {
            // Given: the sealing is held up by another replica
            other.setAutoCommit(false);
            statement.execute("set local lock_timeout = '10s'");
            try (ResultSet lock = statement.executeQuery("select pg_advisory_xact_lock(hashtext('access_log_seal'))")) {
                assertThat(lock.next()).isTrue();
            }
            // When, Then
            assertThatCode(() -> readings.read(CLERK, 3)).doesNotThrowAnyException();
            assertThat(readings.unsealed()).isEqualTo(3);
            other.rollback();
        }
        awaitSealed();
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
        return given().auth()
                .oauth2(AUDITOR.token())
                .get("/access-log/verification")
                .then()
                .statusCode(200);
    }
}
