package org.wugu.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import jakarta.persistence.OptimisticLockException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wugu.platform.OnRealParts;
import org.wugu.testing.Database;

@OnRealParts
class DatabaseFaultsTest {

    private final Database database = Database.of("child");

    @BeforeEach
    void two_things() {
        database.execute("delete from thing");
        database.execute(
                "insert into thing values (gen_random_uuid(), '371521109', 'a'), (gen_random_uuid(), '371521109', 'b')");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "08006", "25006", "28P01", "40001", "40P01", "53100", "53200", "53300", "55P03", "57014", "57P01",
                "57P03", "58030"
            })
    void an_outage_a_rollback_for_another_and_want_of_time_or_room_pass(String state) {
        assertThat(DatabaseFaults.isPassing(raised(state))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22001", "22P05", "23502", "23505", "23514", "42501", "42703", "P0001", "XX000"})
    void what_the_statement_or_its_values_are_to_blame_for_stays(String state) {
        assertThat(DatabaseFaults.isPassing(raised(state))).isFalse();
    }

    @Test
    void a_real_deadlock_passes() throws Exception {
        try (Connection one = database.asOwner();
                Connection other = database.asOwner()) {
            one.setAutoCommit(false);
            other.setAutoCommit(false);
            rename(one, "a");
            rename(other, "b");

            // When
            CompletableFuture<Throwable> crossed = CompletableFuture.supplyAsync(() -> failure(other, "a"));
            Throwable mine = failure(one, "b");
            one.rollback();
            Throwable loser = mine == null ? crossed.get() : mine;

            // Then
            assertThat(loser).isInstanceOf(SQLException.class);
            assertThat(DatabaseFaults.isPassing(loser)).isTrue();
        }
    }

    @Test
    void a_server_that_is_not_there_passes() {
        Throwable refused = catchThrowable(() -> DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:1/child", "child_app", setting("quarkus.datasource.password")));

        assertThat(DatabaseFaults.isPassing(new IllegalStateException(refused))).isTrue();
    }

    @Test
    void a_pool_in_which_nothing_comes_free_passes() throws SQLException {
        var settings = new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(pool -> pool.maxSize(1)
                .acquisitionTimeout(Duration.ofMillis(100))
                .connectionFactoryConfiguration(factory -> factory.jdbcUrl(setting("quarkus.datasource.jdbc.url"))
                        .principal(new NamePrincipal("child_app"))
                        .credential(new SimplePassword(setting("quarkus.datasource.password")))));
        try (AgroalDataSource narrow = AgroalDataSource.from(settings);
                Connection only = narrow.getConnection()) {
            assertThat(only.isValid(1)).isTrue();
            Throwable waited = catchThrowable(narrow::getConnection);

            assertThat(DatabaseFaults.isPassing(waited)).isTrue();
        }
    }

    @Test
    void a_row_that_another_has_changed_meanwhile_passes() {
        assertThat(DatabaseFaults.isPassing(new IllegalStateException(new OptimisticLockException())))
                .isTrue();
    }

    @Test
    void what_stands_behind_a_failed_commit_is_seen() {
        RuntimeException commit = new IllegalStateException("could not commit");
        commit.addSuppressed(new Exception(new SQLException("gone", "08006")));

        assertThat(DatabaseFaults.isPassing(commit)).isTrue();
    }

    @Test
    void the_state_is_the_databases_and_none_where_it_said_nothing() {
        assertThat(DatabaseFaults.state(raised("WG429"))).contains("WG429");
        assertThat(DatabaseFaults.state(new IllegalStateException("no answer"))).isEmpty();
        assertThat(DatabaseFaults.state(new IllegalStateException(new SQLException("timeout"))))
                .isEmpty();
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }

    private Throwable raised(String state) {
        try (Connection connection = database.asOwner()) {
            return new IllegalStateException(catchThrowable(() -> connection
                    .createStatement()
                    .execute("do $$ begin raise exception 'no' using errcode = '" + state + "'; end $$")));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static Throwable failure(Connection connection, String name) {
        return catchThrowable(() -> rename(connection, name));
    }

    private static void rename(Connection connection, String name) throws SQLException {
        try (var update = connection.prepareStatement("update thing set name = name || '!' where name = ?")) {
            update.setString(1, name);
            update.executeUpdate();
        }
    }
}
