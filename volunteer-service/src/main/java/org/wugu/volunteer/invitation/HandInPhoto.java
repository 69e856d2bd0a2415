package org.wugu.volunteer.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.attachments.PhotoRef;
import org.wugu.platform.crypto.Secret;
import org.wugu.platform.database.Database;
import org.wugu.platform.database.Sql;
import org.wugu.problem.Problem;
import org.wugu.volunteer.VolunteerProblems;

/** The applicant adds a photo to what was just handed in: once, within the hour, with secret and receipt in hand. */
@ApplicationScoped
class HandInPhoto {

    private final Database database;
    private final HeldInvitation held;
    private final Clock clock;

    HandInPhoto(Database database, HeldInvitation held, Clock clock) {
        this.database = database;
        this.held = held;
        this.clock = clock;
    }

    /**
     * The application that awaits a photo under that receipt.
     *
     * @throws Problem {@code photo-not-awaited}; said before the photo is stored in vain
     */
    @Transactional
    UUID requireAwaited(@Nullable String token, String receipt) {
        return require(of("select wugu.awaits_photo(:tokens, :now, :receipt)", token, receipt));
    }

    /** @throws Problem {@code photo-not-awaited} */
    @Transactional
    void attach(@Nullable String token, String receipt, PhotoRef photo) {
        UUID application = require(
                of("select wugu.hand_in_photo(:tokens, :now, :receipt, :photo, :key, :size, :digest)", token, receipt)
                        .with("photo", photo.id())
                        .with("key", photo.keyId())
                        .with("size", photo.size())
                        .with("digest", HexFormat.of().parseHex(photo.sha256())));
        if (!application.equals(photo.owner())) {
            throw new Problem(VolunteerProblems.PHOTO_NOT_AWAITED);
        }
    }

    private Sql of(String sql, @Nullable String token, String receipt) {
        if (!Secret.isLegible(receipt)) {
            throw new Problem(VolunteerProblems.PHOTO_NOT_AWAITED);
        }
        return database.sql(sql)
                .with("tokens", held.tokens(token))
                .with("now", clock.instant())
                .with("receipt", receipt);
    }

    private static UUID require(Sql call) {
        return call.first(UUID.class).orElseThrow(() -> new Problem(VolunteerProblems.PHOTO_NOT_AWAITED));
    }
}
