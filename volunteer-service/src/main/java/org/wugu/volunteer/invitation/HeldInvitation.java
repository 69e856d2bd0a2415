package org.wugu.volunteer.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.crypto.KeyedHash;
import org.wugu.platform.crypto.Secret;
import org.wugu.platform.database.Database;
import org.wugu.problem.Problem;
import org.wugu.volunteer.VolunteerProblems;
import org.wugu.volunteer.invitation.Invitations.Standing;

/** What somebody without a login holds in hand: the secret of an invitation, and nothing else. */
@ApplicationScoped
class HeldInvitation {

    private final Database database;
    private final KeyedHash hashes;
    private final Clock clock;

    HeldInvitation(Database database, KeyedHash hashes, Clock clock) {
        this.database = database;
        this.hashes = hashes;
        this.clock = clock;
    }

    /** An invitation by which people can apply now. */
    record Open(DivisionCode township, Instant expiresAt) {}

    private record Held(DivisionCode township, Instant expires, Standing standing) {}

    /**
     * The invitation that has this secret.
     *
     * @throws Problem {@code invitation-unknown}, {@code invitation-expired}, {@code invitation-revoked} or {@code
     *     invitation-used-up}
     */
    Open require(@Nullable String token) {
        Held held = database.sql("select township, expires, standing from wugu.invitation(:tokens, :now)")
                .with("tokens", tokens(token))
                .with("now", clock.instant())
                .first(Held.class)
                .orElseThrow(() -> new Problem(VolunteerProblems.INVITATION_UNKNOWN));
        requireOpen(held.standing());
        return new Open(held.township(), held.expires());
    }

    /** The keyed hashes under which the secret may be kept; none for what is no secret of ours. */
    List<byte[]> tokens(@Nullable String token) {
        return token == null || !Secret.isToken(token) ? List.of() : hashes.all(Invitations.hashed(token));
    }

    static void requireOpen(Standing standing) {
        switch (standing) {
            case OPEN -> {}
            case EXPIRED -> throw new Problem(VolunteerProblems.INVITATION_EXPIRED);
            case REVOKED -> throw new Problem(VolunteerProblems.INVITATION_REVOKED);
            case USED_UP -> throw new Problem(VolunteerProblems.INVITATION_USED_UP);
        }
    }
}
