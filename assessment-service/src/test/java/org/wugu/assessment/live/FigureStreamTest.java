package org.wugu.assessment.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wugu.assessment.OnRealParts;
import org.wugu.assessment.figures.Counted;
import org.wugu.assessment.figures.Stage;
import org.wugu.kernel.Role;
import org.wugu.testing.Caller;
import org.wugu.testing.Database;

@OnRealParts
class FigureStreamTest {

    private static final Caller CITY = Caller.of("3715", Role.READER);
    private static final Caller DONGE = Caller.of("371524", Role.OFFICER);
    private static final Caller YANGGU = Caller.of("371521", Role.OFFICER);
    private static final String OF_DONGE = "371524101285";

    private final List<Watch> watches = new ArrayList<>();

    @Inject
    Counted counted;

    @BeforeEach
    void startFromNothing() {
        counted.nothing();
    }

    @AfterEach
    void close() {
        watches.forEach(Watch::close);
    }

    @Test
    void theStateComesAtOnceAndAfterEveryChange() throws Exception {
        // Given
        Watch city = watch(CITY);
        assertThat(city.figures(state -> true).at("/total/reported").asLong()).isZero();

        // When
        long before = System.nanoTime();
        counted.volunteers(2, OF_DONGE, Stage.REPORTED, "2026-11");

        // Then
        JsonNode state = city.figures(figures -> figures.at("/total/reported").asLong() == 2);
        assertThat(state.get("code").asText()).isEqualTo("3715");
        assertThat(state.get("rows")).hasSize(8);
        assertThat(System.nanoTime() - before).isLessThan(1_000_000_000L);
    }

    @Test
    void nobodyHearsOfAChangeOutsideTheOwnOffice() throws Exception {
        // Given
        Watch donge = watch(DONGE);
        Watch yanggu = watch(YANGGU);
        donge.figures(state -> true);
        yanggu.figures(state -> true);

        // When
        counted.volunteers(1, OF_DONGE, Stage.SUBMITTED, "2026-11");
        donge.figures(figures -> figures.at("/total/submitted").asLong() == 1);
        counted.volunteers(1, "371521109205", Stage.SUBMITTED, "2026-11");

        // Then: the county's next state is that of its own change
        assertThat(yanggu.next().at("/total/submitted").asLong()).isEqualTo(1);
    }

    @Test
    void aBurstIsSentAsFewStatesOfWhichTheLastIsWhole() throws Exception {
        // Given
        Watch city = watch(CITY);
        city.figures(state -> true);

        // When
        for (int i = 0; i < 100; i++) {
            counted.batch(Counted.state(UUID.randomUUID(), 1, Stage.SUBMITTED, OF_DONGE, "2026-11"));
        }

        // Then
        city.figures(figures -> figures.at("/total/submitted").asLong() == 100);
        assertThat(city.received()).isLessThan(100);
    }

    @Test
    void theStreamGoesOnAfterTheDatabaseHasCutEveryConnection() throws Exception {
        // Given
        Watch city = watch(CITY);
        city.figures(state -> true);

        // When
        try (Connection connection = Database.of("assessment").asApp();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where usename = current_user and application_name = 'assessment figures'");
        }
        counted.volunteers(3, OF_DONGE, Stage.APPROVED, "2026-11");

        // Then
        city.figures(figures -> figures.at("/total/approved").asLong() == 3);
    }

    private Watch watch(Caller caller) throws IOException, InterruptedException {
        Watch watch = Watch.open(caller.token());
        watches.add(watch);
        return watch;
    }
}
