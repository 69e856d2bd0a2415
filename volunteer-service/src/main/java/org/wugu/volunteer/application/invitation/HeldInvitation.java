package org.wugu.volunteer.application.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.crypto.KeyedHash;
import org.wugu.platform.problem.Problem;
import org.wugu.volunteer.VolunteerProblems;
import org.wugu.volunteer.application.Secret;
import org.wugu.volunteer.application.invitation.Invitations.Standing;

/** What somebody without a login holds in hand: the secret of an invitation, and nothing else. */
@ApplicationScoped
class HeldInvitation {

    private final DataSource database;
    private final KeyedHash hashes;
    private final Clock clock;

    HeldInvitation(DataSource database, KeyedHash hashes, Clock clock) {
        this.database = database;
        this.hashes = hashes;
        this.clock = clock;
    }

    /** An invitation by which people can apply now. */
    record Open(DivisionCode township, Instant expiresAt) {}

    /**
     * The invitation that has this secret.
     *
     * @throws Problem {@code invitation-unknown}, {@code invitation-expired}, {@code invitation-revoked} or {@code
     *     invitation-used-up}
     */
    @Transactional(TxType.MANDATORY)
    Open require(@Nullable String token) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select township, expires, standing from wugu.invitation(?, ?)")) {
            select.setArray(1, tokens(connection, token));
            select.setObject(2, OffsetDateTime.now(clock));
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new Problem(VolunteerProblems.INVITATION_UNKNOWN);
                }
                requireOpen(Standing.valueOf(row.getString("standing")));
                return new Open(
                        DivisionCode.of(row.getString("township")),
                        row.getObject("expires", OffsetDateTime.class).toInstant());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the invitation cannot be read", e);
        }
    }

    /** The keyed hashes under which the secret may be kept; none for what is no secret of ours. */
    Array tokens(Connection connection, @Nullable String token) throws SQLException {
        byte[][] hashed = token == null || !Secret.isToken(token)
                ? new byte[0][]
                : hashes.all(Invitations.hashed(token)).toArray(byte[][]::new);
        return connection.createArrayOf("bytea", hashed);
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
