package org.wugu.platform.logging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.junit.jupiter.api.Test;
import org.wugu.platform.OnRealParts;

/** Reads what the log handler really wrote. */
@OnRealParts
class LogBytesTest {

    private static final Logger LOG = Logger.getLogger(LogBytesTest.class);
    private static final String ID_NUMBER = "371521201503010011";
    private static final String MOBILE = "13812345678";
    private static final String TOKEN = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxMjM0NTYifQ.c2lnbmF0dXJl";

    private final Path file = ConfigProvider.getConfig().getValue("quarkus.log.file.path", Path.class);

    @Test
    void neither_message_nor_parameter_nor_exception_nor_context_brings_personal_data_into_the_log()
            throws IOException {
        // Given
        String mark = UUID.randomUUID().toString();
        IllegalStateException cause = new IllegalStateException("duplicate key (id_number)=(" + ID_NUMBER + ")");
        RuntimeException thrown = new RuntimeException("call " + MOBILE, cause);
        thrown.addSuppressed(new IOException("Authorization: Bearer " + TOKEN));
        MDC.put("caller", MOBILE);
        // When
        LOG.errorf(thrown, "%s applicant %s, mobile %s", mark, ID_NUMBER, MOBILE);
        MDC.remove("caller");
        // Then
        List<String> lines = Files.readAllLines(file).stream()
                .filter(line -> line.contains(mark))
                .toList();
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0))
                .contains("applicant [id-number], mobile [mobile]")
                .contains("call [mobile]")
                .contains("(id_number)=([id-number])")
                .contains("Bearer [token]")
                .doesNotContain(ID_NUMBER, MOBILE, TOKEN, "eyJ");
        JsonNode json = new ObjectMapper().readTree(lines.get(0));
        assertThat(json.get("level").asText()).isEqualTo("ERROR");
    }
}
