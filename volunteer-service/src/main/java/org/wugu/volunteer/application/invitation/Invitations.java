package org.wugu.volunteer.application.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.Ids;
import org.wugu.platform.crypto.KeyedHash;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.problem.Problem;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.volunteer.Slice;

/** The invitations of the own township. Their secrets are known to whom they were handed out, and to nobody here. */
@ApplicationScoped
class Invitations {

    private static final String LIST = """
            select i.id, i.created_at, i.expires_at, i.uses, i.used, i.revoked_at,
              (select count(*) from self_application s where s.invitation_id = i.id and s.state = 'PENDING') pending
            from invitation i order by i.township_code desc, i.id desc limit ? offset ?""";

    private final DataSource database;
    private final KeyedHash hashes;
    private final CurrentScope scope;
    private final Clock clock;

    Invitations(DataSource database, KeyedHash hashes, CurrentScope scope, Clock clock) {
        this.database = database;
        this.hashes = hashes;
        this.scope = scope;
        this.clock = clock;
    }

    /** Whether people can still apply by an invitation. */
    @Schema(name = "InvitationStanding")
    enum Standing {
        OPEN,
        EXPIRED,
        REVOKED,
        USED_UP
    }

    /**
     * An invitation as its township sees it.
     *
     * @param lastDay the last day on which people can apply by it
     * @param uses how many people can apply by it
     * @param used how many have
     * @param pending how many of them wait for the township
     */
    @Schema(name = "Invitation")
    record Invitation(
            UUID id,
            OffsetDateTime createdAt,
            LocalDate lastDay,
            int uses,
            int used,
            long pending,
            Standing standing) {}

    /** What is hashed of a secret. */
    static String hashed(String token) {
        return "invitation:" + token;
    }

    /** Keeps a new invitation; the secret itself is not kept. */
    @Transactional
    UUID keep(DivisionCode township, String token, int uses, LocalDate lastDay) {
        UUID id = Ids.next();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into invitation (id, township_code, token_hash, created_at, by_person, expires_at, uses)
                        values (?, ?, ?, ?, ?, ?, ?)""")) {
            insert.setObject(1, id);
            insert.setString(2, township.value());
            insert.setBytes(3, hashes.of(hashed(token)));
            insert.setObject(4, OffsetDateTime.now(clock));
            insert.setString(5, scope.get().person());
            insert.setObject(
                    6, lastDay.plusDays(1).atStartOfDay(clock.getZone()).toOffsetDateTime());
            insert.setInt(7, uses);
            insert.executeUpdate();
            return id;
        } catch (SQLException e) {
            throw new IllegalStateException("the invitation cannot be kept", e);
        }
    }

    /** Newest first. */
    @Transactional
    Slice<Invitation> list(int after) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(LIST)) {
            select.setInt(1, Slice.SIZE + 1);
            select.setInt(2, after);
            List<Invitation> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(invitation(rows));
                }
            }
            return Slice.of(found, after);
        } catch (SQLException e) {
            throw new IllegalStateException("invitations cannot be listed", e);
        }
    }

    /**
     * From now on nobody applies by it; who has applied stays.
     *
     * @throws Problem {@code not-found} when there is none of the own township
     */
    @Transactional
    void revoke(UUID id) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update invitation set revoked_at = coalesce(revoked_at, ?) where id = ?")) {
            update.setObject(1, OffsetDateTime.now(clock));
            update.setObject(2, id);
            if (update.executeUpdate() == 0) {
                throw new Problem(PlatformProblems.NOT_FOUND);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("invitation " + id + " cannot be revoked", e);
        }
    }

    private Invitation invitation(ResultSet row) throws SQLException {
        OffsetDateTime expires = row.getObject("expires_at", OffsetDateTime.class);
        int uses = row.getInt("uses");
        int used = row.getInt("used");
        return new Invitation(
                row.getObject("id", UUID.class),
                row.getObject("created_at", OffsetDateTime.class),
                expires.atZoneSameInstant(clock.getZone()).toLocalDate().minusDays(1),
                uses,
                used,
                row.getLong("pending"),
                standing(row.getObject("revoked_at") != null, expires, used >= uses));
    }

    private Standing standing(boolean revoked, OffsetDateTime expires, boolean usedUp) {
        if (revoked) {
            return Standing.REVOKED;
        }
        if (!expires.toInstant().isAfter(clock.instant())) {
            return Standing.EXPIRED;
        }
        return usedUp ? Standing.USED_UP : Standing.OPEN;
    }
}
