package org.wugu.volunteer.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.result.RowView;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.Ids;
import org.wugu.platform.crypto.KeyedHash;
import org.wugu.platform.database.Database;
import org.wugu.platform.http.Page;
import org.wugu.platform.http.Position;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.problem.Problem;

/** The invitations of the own township. Their secrets are known to whom they were handed out, and to nobody here. */
@ApplicationScoped
class Invitations {

    private static final String KEEP = """
            insert into invitation (id, township_code, token_hash, created_at, by_person, expires_at, uses)
            values (:id, :township, :hash, :now, :person, :expires, :uses)""";
    private static final String LIST = """
            select i.id, i.created_at, i.expires_at, i.uses, i.used, i.revoked_at,
              (select count(*) from self_application s where s.invitation_id = i.id and s.state = 'PENDING') pending
            from invitation i order by i.township_code desc, i.id desc limit :limit offset :after""";

    private final Database database;
    private final KeyedHash hashes;
    private final CurrentScope scope;
    private final Clock clock;

    Invitations(Database database, KeyedHash hashes, CurrentScope scope, Clock clock) {
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
        database.sql(KEEP)
                .with("id", id)
                .with("township", township)
                .with("hash", hashes.of(hashed(token)))
                .with("now", clock.instant())
                .with("person", scope.get().person())
                .with(
                        "expires",
                        lastDay.plusDays(1).atStartOfDay(clock.getZone()).toInstant())
                .with("uses", uses)
                .run();
        return id;
    }

    /** Newest first. */
    @Transactional
    Page<Invitation> list(Position after) {
        return Page.of(
                database.sql(LIST)
                        .with("limit", after.andOne())
                        .with("after", after.before())
                        .list(this::invitation),
                after);
    }

    /**
     * From now on nobody applies by it; who has applied stays.
     *
     * @throws Problem {@code not-found} when there is none of the own township
     */
    @Transactional
    void revoke(UUID id) {
        int revoked = database.sql("update invitation set revoked_at = coalesce(revoked_at, :now) where id = :id")
                .with("now", clock.instant())
                .with("id", id)
                .run();
        if (revoked == 0) {
            throw new Problem(PlatformProblems.NOT_FOUND);
        }
    }

    private Invitation invitation(RowView row) {
        OffsetDateTime expires = row.getColumn("expires_at", OffsetDateTime.class);
        int uses = row.getColumn("uses", Integer.class);
        int used = row.getColumn("used", Integer.class);
        return new Invitation(
                row.getColumn("id", UUID.class),
                row.getColumn("created_at", OffsetDateTime.class),
                expires.atZoneSameInstant(clock.getZone()).toLocalDate().minusDays(1),
                uses,
                used,
                row.getColumn("pending", Long.class),
                standing(row.getColumn("revoked_at", Instant.class) != null, expires, used >= uses));
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
