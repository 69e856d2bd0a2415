package org.wugu.assessment.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.TestProfile;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.wugu.assessment.OnRealParts;
import org.wugu.assessment.TightStreams;
import org.wugu.kernel.Role;
import org.wugu.testing.Caller;
import org.wugu.testing.Tokens;

@OnRealParts
@TestProfile(TightStreams.class)
class FigureStreamLimitsTest {

    private static final Caller CITY = Caller.of("3715", Role.READER);

    @Test
    void oneStreamTooManyIsToldSoAndAFreedPlaceIsGivenAgain() throws Exception {
        // Given
        Watch first = Watch.whenFree(CITY.token());
        first.next();

        // When
        HttpResponse<String> second =
                HttpClient.newHttpClient().send(Watch.request(CITY.token()), HttpResponse.BodyHandlers.ofString());

        // Then
        assertThat(second.statusCode()).isEqualTo(503);
        assertThat(second.headers().firstValue("content-type").orElse("")).startsWith("application/problem+json");
        assertThat(second.body()).contains("https://wugu.org/problems/too-many-streams");
        first.close();
        Watch.whenFree(CITY.token()).close();
    }

    @Test
    void aCommentKeepsTheLineOpenWhileNothingChanges() throws Exception {
        // Given
        Watch watch = Watch.whenFree(CITY.token());
        watch.next();

        // When
        String comment = watch.line(line -> line.startsWith(":"));

        // Then
        assertThat(comment).isEqualTo(":still here");
        watch.close();
    }

    @Test
    void theStreamEndsWhenTheTokenDoes() throws Exception {
        // Given
        Watch watch = Watch.whenFree(Tokens.endingAfter(Duration.ofSeconds(3), CITY));

        // When, Then
        watch.next();
        watch.awaitEnd();
    }
}
