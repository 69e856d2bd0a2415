package org.wugu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RealPartsTest {

    private static Map<String, String> settings = Map.of();

    @BeforeAll
    static void startParts() {
        RealParts parts = new RealParts();
        parts.init(Map.of("db", "volunteer", "s3", "true"));
        settings = parts.start();
    }

    @Test
    void theOwnerMayMakeTablesAndTheApplicationMayNot() throws SQLException {
        // Given
        Database database = Database.of("volunteer");
        database.execute("create table made_by_owner (id int)");

        // When
        String refusal = refusal(database, "create table made_by_app (id int)");

        // Then
        assertThat(database.number("select count(*) from made_by_owner")).isZero();
        assertThat(refusal).contains("permission denied for schema public");
    }

    @Test
    void whatIsProducedIsReadBack() {
        // When
        Topics.produce("city.feed", "3715", "x".getBytes(StandardCharsets.UTF_8), Map.of("ce_id", "1"));

        // Then
        assertThat(Topics.await("city.feed", 1, Duration.ofSeconds(5), record -> true))
                .singleElement()
                .satisfies(record -> assertThat(Topics.headers(record)).containsEntry("ce_id", "1"));
    }

    @Test
    void aSecondStartSharesTheParts() {
        // Given
        RealParts again = new RealParts();
        again.init(Map.of("db", "volunteer", "s3", "true"));

        // When
        Map<String, String> second = again.start();

        // Then
        assertThat(second).isEqualTo(settings);
    }

    private static String refusal(Database database, String sql) throws SQLException {
        try (Connection connection = database.asApp();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return "";
        } catch (SQLException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
