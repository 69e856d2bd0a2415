package org.wugu.parts.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LogLineTest {

    @Test
    void ofAJsonRecordTheLevelAndTheMessagesAreLeft() {
        // When
        String line = LogLine.readable(
                "{\"sequence\":1,\"level\":\"ERROR\",\"message\":\"cannot \\\"start\\\"\",\"exception\":{\"message\":\"no port\"}}");

        // Then
        assertThat(line.trim()).isEqualTo("ERROR cannot \\\"start\\\" no port");
    }

    @Test
    void aLongLineIsCut() {
        assertThat(LogLine.readable("x".repeat(1000))).hasSizeLessThan(310).endsWith("…");
    }
}
