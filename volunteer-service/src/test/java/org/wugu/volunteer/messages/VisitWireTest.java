package org.wugu.volunteer.messages;

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
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wugu.volunteer.hours.Visit;

class VisitWireTest {

    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private static final Instant TOLD = Instant.parse("2026-11-24T15:59:00Z");

    @Test
    void the_producers_example_is_understood() throws IOException {
        // When
        Visit visit = read(example());
        // Then
        assertThat(visit.version()).isEqualTo(2);
        assertThat(visit.state()).isEqualTo(Visit.State.CONFIRMED);
        assertThat(visit.visitedOn()).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(visit.minutes()).isEqualTo(50);
        assertThat(visit.volunteers()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"visitId\"|\"visit\"|visitId is missing",
                "\"version\": 2|\"version\": 0|version is missing or less than 1",
                "\"state\"|\"stage\"|state is missing",
                "\"371521109\"|\"371521109201\"|townshipCode is not the code of a TOWNSHIP",
                "\"2026-11-24\"|\"2026-11-25\"|visitedOn is not a day on which the visit can have been",
                "\"2026-11-24\"|\"1926-11-24\"|visitedOn is not a day on which the visit can have been",
                "\"minutes\": 50|\"minutes\": 1441|minutes are missing or not within a day",
                "\"minutes\": 50|\"minuets\": 50|minutes are missing or not within a day",
                "\"volunteerIds\"|\"people\"|volunteerIds is missing",
                "\"019ab6f0-5c1e-7b3a-9d52-3f6e8a1c2b4d\"|null|volunteerIds are not 1 to 50 different ids",
                "4b4e\"|4b4d\"|volunteerIds are not 1 to 50 different ids"
            })
    void what_is_missing_or_impossible_is_named(String right, String wrong, String message) throws IOException {
        String event = example().replace("2b4e\"", "4b4e\"").replace("2b4d\"", "4b4d\"");
        String changed =
                event.contains(right) ? event.replace(right, wrong) : example().replace(right, wrong);
        assertThat(changed).isNotEqualTo(event);
        assertThatThrownBy(() -> read(changed)).hasMessage(message);
    }

    private static String example() throws IOException {
        return Files.readString(Path.of("../child-service/contracts/events/visit.v1.example.json"));
    }

    private static Visit read(String event) throws JsonProcessingException {
        return JSON.readValue(event, VisitWire.class).toVisit(TOLD);
    }
}
