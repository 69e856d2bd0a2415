package org.wugu.volunteer.anonymous;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PacesTest {

    private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");
    private static final String CERTIFICATE = "/public/certificates/AAAA-AAAA-AAAA";
    private static final String INVITATION = "/public/invitation";

    private final Paces paces = new Paces(10, 4, 30, 2);

    @Test
    void everybodyHasTheOwnBoundAndANewOneEveryMinute() {
        assertThat(allowed("a", INVITATION, null, 15)).isEqualTo(10);
        assertThat(allowed("b", INVITATION, null, 15)).isEqualTo(10);
        assertThat(paces.allow("a", INVITATION, null, NOW.plusSeconds(60))).isTrue();
    }

    @Test
    void aQuestionHasABoundOfItsOwnWithinIt() {
        assertThat(allowed("a", CERTIFICATE, null, 6)).isEqualTo(4);
        assertThat(paces.allow("a", INVITATION, null, NOW)).isTrue();
        assertThat(paces.allow("b", CERTIFICATE, null, NOW)).isTrue();
    }

    @Test
    void aFloodOfAnInvitationLeavesEveryAddressSomeCalls() {
        // Given
        IntStream.range(0, 3).forEach(phone -> allowed("phone " + phone, INVITATION, "poster", 10));
        // When, Then
        assertThat(allowed("phone 0", INVITATION, "poster", 10)).isZero();
        assertThat(allowed("somebody else", INVITATION, "poster", 5)).isEqualTo(2);
        assertThat(allowed("at another poster", INVITATION, "another", 5)).isEqualTo(5);
    }

    private int allowed(String address, String path, @Nullable String secret, int calls) {
        return (int) IntStream.range(0, calls)
                .filter(call -> paces.allow(address, path, secret, NOW))
                .count();
    }
}
