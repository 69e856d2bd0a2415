package org.wugu.platform.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.wugu.platform.OnRealParts;

@OnRealParts
class IdleTimeTest {

    /** How long the gateway waits for a service's answer, and keeps a connection unused. */
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(60);

    @Test
    void whatMovesNothingIsGoneSoonAndNotBeforeAnAnswerMayCome() {
        assertThat(ConfigProvider.getConfig().getValue("quarkus.http.idle-timeout", Duration.class))
                .isBetween(LONGEST_SILENCE.plusSeconds(1), Duration.ofMinutes(2));
    }
}
