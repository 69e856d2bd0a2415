package org.wugu.assessment.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wugu.assessment.OnRealParts;
import org.wugu.kernel.Role;
import org.wugu.testing.Caller;
import org.wugu.testing.Tokens;

@OnRealParts
@TestProfile(FigureStreamLimitsTest.Tight.class)
class FigureStreamLimitsTest {

    private static final Caller CITY = Caller.of("3715", Role.READER);

    /** One stream only, and heartbeats that a test can wait for. */
    public static final class Tight implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("wugu.figures.stream.limit", "1", "wugu.figures.stream.heartbeat", "200ms");
        }
    }

    @TestHTTPResource("/figures/stream")
    URI stream;

    @Test
    void oneStreamTooManyIsToldSoAndAFreedPlaceIsGivenAgain() throws Exception {
        // Given
        Watch first = Watch.open(stream, CITY.token());
        first.next();

        // When
        HttpResponse<String> second = ask(CITY.token());

        // Then
        assertThat(second.statusCode()).isEqualTo(503);
        assertThat(second.headers().firstValue("content-type")).hasValue("application/problem+json");
        assertThat(second.body()).contains("https://wugu.org/problems/too-many-streams");
        first.close();
        await("the place is free").atMost(Duration.ofSeconds(10)).until(this::streamOpens);
    }

    @Test
    void aCommentKeepsTheLineOpenWhileNothingChanges() throws Exception {
        // Given
        await("the place is free").atMost(Duration.ofSeconds(10)).until(this::streamOpens);
        Watch watch = awaitOpen();
        watch.next();

        // When
        String comment = watch.line(line -> line.startsWith(":"));

        // Then
        assertThat(comment).isEqualTo(":still here");
        watch.close();
    }

    private Watch awaitOpen() {
        return await("the place is free")
                .atMost(Duration.ofSeconds(10))
                .ignoreExceptions()
                .ignoreException(AssertionError.class)
                .until(() -> Watch.open(stream, CITY.token()), watch -> true);
    }

    private boolean streamOpens() throws Exception {
        try {
            Watch.open(stream, CITY.token()).close();
            return true;
        } catch (AssertionError full) {
            return false;
        }
    }

    private HttpResponse<String> ask(String token) throws Exception {
        return HttpClient.newHttpClient().send(Watch.request(stream, token), HttpResponse.BodyHandlers.ofString());
    }
}
