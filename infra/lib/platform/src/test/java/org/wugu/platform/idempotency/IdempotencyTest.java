package org.wugu.platform.idempotency;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wugu.kernel.Role;
import org.wugu.platform.OnRealParts;
import org.wugu.testing.Caller;
import org.wugu.testing.Database;

@OnRealParts
class IdempotencyTest {

    private static final Caller CLERK = Caller.of("371521109", Role.CLERK);

    private final Database database = Database.of("child");
    private final String key = UUID.randomUUID().toString();

    @Inject
    KeyCleaner cleaner;

    @BeforeEach
    void noParcels() {
        database.execute("delete from thing");
    }

    @AfterEach
    void openTheGate() {
        Parcels.failing = false;
        Parcels.gate.countDown();
    }

    @Test
    void the_same_request_again_is_answered_as_before_and_done_once() {
        // Given
        Response first = post(CLERK, key, Map.of("name", "a"));
        // When
        Response second = post(CLERK, key, Map.of("name", "a"));
        // Then
        first.then().statusCode(201).body(equalTo("first answer"));
        second.then()
                .statusCode(201)
                .header("Location", equalTo(first.header("Location")))
                .header("Idempotency-Replayed", "true")
                .contentType(first.contentType())
                .body(equalTo("first answer"));
        assertThat(parcels()).isEqualTo(1);
    }

    @Test
    void an_answer_of_parts_comes_again_as_it_was_and_stands_sealed() {
        // Given
        Response first = posted("/parcels/listed");
        // When
        Response second = posted("/parcels/listed");
        // Then
        assertThat(second.asString()).isEqualTo(first.asString()).contains("for the bearer alone");
        assertThat(second.contentType()).isEqualTo(first.contentType());
        assertThat(parcels()).isEqualTo(1);
        byte[] kept = (byte[]) database.value("select answer from idempotency_key where key = ?", key);
        assertThat(new String(kept, UTF_8)).doesNotContain("bearer");
    }

    @Test
    void an_answer_whose_key_is_gone_is_told_by_its_status_and_place() {
        // Given
        Response first = posted("/parcels/listed");
        database.execute("update idempotency_key set answer = 'sealed with another key' where key = ?", key);
        // When
        Response second = posted("/parcels/listed");
        // Then
        second.then()
                .statusCode(201)
                .header("Location", equalTo(first.header("Location")))
                .body(equalTo(""));
    }

    private Response posted(String path) {
        return given().auth()
                .oauth2(CLERK.token())
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(Map.of("name", "a"))
                .post(path);
    }

    @Test
    void another_request_under_the_key_is_refused() {
        // Given
        post(CLERK, key, Map.of("name", "a")).then().statusCode(201);
        // When
        Response other = post(CLERK, key, Map.of("name", "a", "note", "more"));
        // Then
        other.then().statusCode(422).body("type", endsWith("/idempotency-key-reused"));
        assertThat(parcels()).isEqualTo(1);
    }

    @Test
    void keys_of_two_people_are_two_keys() {
        // When
        Response first = post(CLERK, key, Map.of("name", "a"));
        Response second = post(CLERK.named("colleague"), key, Map.of("name", "b"));
        // Then
        first.then().statusCode(201);
        second.then().statusCode(201);
        assertThat(parcels()).isEqualTo(2);
    }

    @Test
    void a_request_without_a_key_is_told_so() {
        given().auth()
                .oauth2(CLERK.token())
                .contentType(ContentType.JSON)
                .body(Map.of("name", "a"))
                .post("/parcels")
                .then()
                .statusCode(400)
                .body("type", endsWith("/invalid"))
                .body("errors.field", contains("Idempotency-Key"))
                .body("errors.code", contains("required"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"two words", "123456789012345678901234567890123456789012345678901234567890123456789012345678901"
            })
    void a_key_of_another_form_is_refused(String odd) {
        post(CLERK, odd, Map.of("name", "a"))
                .then()
                .statusCode(400)
                .body("errors.field", contains("Idempotency-Key"))
                .body("errors.code", contains("idempotency-key-syntax"));
        assertThat(parcels()).isZero();
    }

    @Test
    void a_request_that_failed_leaves_its_key_free() {
        // Given
        Parcels.failing = true;
        post(CLERK, key, Map.of("name", "a")).then().statusCode(409);
        post(CLERK, key, Map.of("name", "")).then().statusCode(400);
        Parcels.failing = false;
        // When
        Response again = post(CLERK, key, Map.of("name", "b"));
        // Then
        again.then().statusCode(201).body(equalTo("first answer"));
        assertThat(parcels()).isEqualTo(1);
    }

    @Test
    void a_second_request_waits_for_the_first_and_gets_its_answer() {
        // Given
        Parcels.gate = new CountDownLatch(1);
        CompletableFuture<Response> first = inBackground();
        awaitParcelInTransaction();
        // When
        CompletableFuture<Response> second = inBackground();
        awaitWaiting();
        Parcels.gate.countDown();
        // Then
        first.join().then().statusCode(201);
        second.join()
                .then()
                .statusCode(201)
                .header("Location", equalTo(first.join().header("Location")));
        assertThat(parcels()).isEqualTo(1);
    }

    @Test
    void a_second_request_does_the_work_when_the_first_fails() throws SQLException {
        // Given
        Parcels.gate = new CountDownLatch(1);
        CompletableFuture<Response> first = inBackground();
        awaitParcelInTransaction();
        CompletableFuture<Response> second = inBackground();
        awaitWaiting();
        // When
        rollBackTheFirst();
        Parcels.gate.countDown();
        // Then
        assertThat(first.join().statusCode()).isGreaterThanOrEqualTo(500);
        second.join().then().statusCode(201);
        assertThat(parcels()).isEqualTo(1);
    }

    @Test
    void files_are_told_apart_by_their_content() {
        // Given
        Response first = upload("rows.xlsx", "content");
        // When
        Response same = upload("renamed.xlsx", "content");
        Response other = upload("rows.xlsx", "other content");
        // Then
        first.then().statusCode(201);
        same.then().statusCode(201).header("Location", equalTo(first.header("Location")));
        other.then().statusCode(422);
        assertThat(parcels()).isEqualTo(1);
    }

    @Test
    void keys_are_forgotten_after_seven_days() {
        // Given
        String old = UUID.randomUUID().toString();
        post(CLERK, old, Map.of("name", "a")).then().statusCode(201);
        post(CLERK, key, Map.of("name", "b")).then().statusCode(201);
        database.execute(
                "update idempotency_key set created_at = now() - interval '7 days 1 minute' where key = ?", old);
        // When
        cleaner.clean();
        // Then
        assertThat(database.number("select count(*) from idempotency_key where key = ?", old))
                .isZero();
        assertThat(database.number("select count(*) from idempotency_key where key = ?", key))
                .isEqualTo(1);
    }

    @Test
    void nobody_sees_the_keys_of_others() throws SQLException {
        // Given
        post(CLERK, key, Map.of("name", "a")).then().statusCode(201);
        // When
        try (Connection connection = database.asApp();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local wugu.person = 'somebody else'");
            statement.execute("set local wugu.tier = 'township'");
            // Then
            try (ResultSet rows = statement.executeQuery("select count(*) from idempotency_key")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getLong(1)).isZero();
            }
        }
    }

    private long parcels() {
        return database.number("select count(*) from thing");
    }

    private CompletableFuture<Response> inBackground() {
        return CompletableFuture.supplyAsync(() -> post(CLERK, key, Map.of("name", "wait")));
    }

    private void awaitParcelInTransaction() {
        Awaitility.await("the first request to hold the key in an open transaction")
                .until(() -> sessions("state = 'idle in transaction' and query like 'insert into thing%'") == 1);
    }

    private void awaitWaiting() {
        Awaitility.await("the second request to wait for the key")
                .until(() -> sessions("wait_event_type = 'Lock' and query like 'insert into idempotency_key%'") == 1);
    }

    /** Ends the first request's database session while it is still at work. */
    private void rollBackTheFirst() throws SQLException {
        asApp("select count(pg_terminate_backend(pid)) from pg_stat_activity where datname = 'child'"
                + " and state = 'idle in transaction' and query like 'insert into thing%'");
    }

    private long sessions(String condition) throws SQLException {
        return asApp("select count(*) from pg_stat_activity where datname = 'child' and " + condition);
    }

    /** A role sees and ends its own sessions only. */
    private long asApp(String sql) throws SQLException {
        try (Connection connection = database.asApp();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery(sql)) {
            count.next();
            return count.getLong(1);
        }
    }

    private Response upload(String name, String content) {
        return given().auth()
                .oauth2(CLERK.token())
                .header("Idempotency-Key", key)
                .multiPart("file", name, content.getBytes(UTF_8))
                .post("/parcels/files");
    }

    private static Response post(Caller caller, String key, Map<String, String> body) {
        return given().auth()
                .oauth2(caller.token())
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/parcels");
    }
}
