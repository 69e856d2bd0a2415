package org.wugu.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.wugu.kernel.CorpsTime;
import org.wugu.platform.OnRealParts;
import org.wugu.testing.TestClock;

/** Days are China's, in Java and in SQL, wherever the machine stands; and a test has a clock that it can set. */
@OnRealParts
class ClocksTest {

    @Inject
    Clock clock;

    @Inject
    DataSource database;

    @Test
    void a_service_under_test_has_the_clock_of_the_tests() {
        assertThat(clock).isInstanceOf(TestClock.class);
        assertThat(clock.getZone()).isEqualTo(CorpsTime.ZONE);
    }

    @Test
    void a_service_has_the_clock_of_china() {
        assertThat(new Clocks().clock().getZone()).isEqualTo(CorpsTime.ZONE);
    }

    @Test
    void a_moment_before_midnight_in_greenwich_is_tomorrow_for_the_database() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select ('2026-12-31T16:00:00Z'::timestamptz)::date::text")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("2027-01-01");
        }
    }
}
