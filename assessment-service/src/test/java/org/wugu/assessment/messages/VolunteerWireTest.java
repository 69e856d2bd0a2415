package org.wugu.assessment.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wugu.assessment.figures.Stage;
import org.wugu.assessment.figures.VolunteerState;

class VolunteerWireTest {

    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

    private static final String EVENT = """
            {"volunteerId": "018f6f5e-0000-7000-8000-000000000001", "version": 2, "stage": "%s",
             "townshipCode": "371521109", "villageCode": "371521109201",
             "submittedOn": "2026-09-30", "approvedOn": "2026-10-31", "reportedOn": "2026-11-01", "leftOn": "2027-01-31"}
            """;

    static Stream<Path> producersExamples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../volunteer-service/contracts/events"))) {
            return files.filter(file -> file.toString().endsWith("example.json")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("producersExamples")
    void theProducersExamplesAreUnderstood(Path example) throws IOException {
        // When
        VolunteerState state =
                JSON.readValue(Files.readString(example), VolunteerWire.class).toState(NOON);

        // Then
        assertThat(state.village().value()).startsWith(state.township().value());
    }

    @ParameterizedTest
    @CsvSource({"SUBMITTED,2026-09", "APPROVED,2026-10", "REPORTED,2026-11", "ACTIVE,2026-11", "LEFT,2027-01"})
    void theMonthIsTheOneInWhichThePresentStageWasReached(Stage stage, YearMonth month) throws IOException {
        assertThat(read(EVENT.formatted(stage), NOON).month()).isEqualTo(month);
    }

    @ParameterizedTest
    @CsvSource({
        "SUBMITTED,,",
        "RETURNED,,",
        "REFUSED,,",
        "APPROVED,2026-10,",
        "SUSPENDED,2026-10,",
        "LEFT,2026-10,2027-01"
    })
    void aVillageIsCoveredFromTheApprovalUntilTheVolunteerLeaves(
            Stage stage, @Nullable YearMonth from, @Nullable YearMonth until) throws IOException {
        // When
        VolunteerState state = read(EVENT.formatted(stage), NOON);

        // Then
        assertThat(state.coveredFrom()).isEqualTo(from);
        assertThat(state.coveredUntil()).isEqualTo(until);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-31T15:59:59Z,2026-10", "2026-10-31T16:00:00Z,2026-11"})
    void aDecisionWithoutADayOfItsOwnFallsIntoTheMonthInShanghai(Instant time, YearMonth month) throws IOException {
        assertThat(read(EVENT.formatted("RETURNED"), time).month()).isEqualTo(month);
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatThrownBy(() -> read(EVENT.formatted("REPORTED").replace("reportedOn", "later"), NOON))
                .hasMessage("reportedOn is missing");
        assertThatThrownBy(() -> read(EVENT.formatted("ACTIVE").replace("approvedOn", "later"), NOON))
                .hasMessage("approvedOn is missing");
        assertThatThrownBy(() -> read("{}", NOON)).hasMessage("version is missing or less than 1");
        assertThatThrownBy(() -> read(EVENT.formatted("APPROVED").replace("371521109201", "371521109"), NOON))
                .hasMessage("villageCode is not the code of a VILLAGE");
    }

    private static VolunteerState read(String event, Instant time) throws JsonProcessingException {
        return JSON.readValue(event, VolunteerWire.class).toState(time);
    }
}
