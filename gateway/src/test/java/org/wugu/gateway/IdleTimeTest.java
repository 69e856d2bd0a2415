package org.wugu.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(GatewayParts.class)
class IdleTimeTest {

    /** How long a service may be silent in an installation; here it is less. */
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(60);

    @Test
    void whatMovesNothingIsGoneSoonAndNotBeforeAnAnswerMayCome() {
        assertThat(ConfigProvider.getConfig().getValue("quarkus.http.idle-timeout", Duration.class))
                .isBetween(LONGEST_SILENCE.plusSeconds(1), Duration.ofMinutes(2));
    }
}
