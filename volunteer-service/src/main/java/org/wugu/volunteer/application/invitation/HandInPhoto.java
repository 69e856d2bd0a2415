package org.wugu.volunteer.application.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.attachments.PhotoRef;
import org.wugu.platform.problem.Problem;
import org.wugu.volunteer.VolunteerProblems;
import org.wugu.volunteer.application.Secret;

/** The applicant adds a photo to what was just handed in: once, within the hour, with secret and receipt in hand. */
@ApplicationScoped
class HandInPhoto {

    private final DataSource database;
    private final HeldInvitation held;
    private final Clock clock;

    HandInPhoto(DataSource database, HeldInvitation held, Clock clock) {
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
        return require("select wugu.awaits_photo(?, ?, ?)", token, receipt, null);
    }

    /** @throws Problem {@code photo-not-awaited} */
    @Transactional
    void attach(@Nullable String token, String receipt, PhotoRef photo) {
        require("select wugu.hand_in_photo(?, ?, ?, ?, ?, ?, ?)", token, receipt, photo);
    }

    private UUID require(String sql, @Nullable String token, String receipt, @Nullable PhotoRef photo) {
        if (!Secret.isLegible(receipt)) {
            throw new Problem(VolunteerProblems.PHOTO_NOT_AWAITED);
        }
        try (Connection connection = database.getConnection();
                PreparedStatement call = connection.prepareStatement(sql)) {
            call.setArray(1, held.tokens(connection, token));
            call.setObject(2, OffsetDateTime.now(clock));
            call.setString(3, receipt);
            if (photo != null) {
                call.setObject(4, photo.id());
                call.setLong(5, photo.keyId());
                call.setInt(6, photo.size());
                call.setBytes(7, HexFormat.of().parseHex(photo.sha256()));
            }
            try (ResultSet row = call.executeQuery()) {
                row.next();
                UUID application = row.getObject(1, UUID.class);
                if (application == null || (photo != null && !application.equals(photo.owner()))) {
                    throw new Problem(VolunteerProblems.PHOTO_NOT_AWAITED);
                }
                return application;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the photo cannot be handed in", e);
        }
    }
}
