package org.wugu.volunteer.application.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.IdNumber;
import org.wugu.platform.attachments.Photos;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.problem.Problem;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.volunteer.VolunteerProblems;
import org.wugu.volunteer.application.ApplicationForm;

/** What applicants have handed in to the own township (自助申请). */
@ApplicationScoped
class SelfApplications {

    /** Those of a state, newest first; whether the same ID number waits more than once comes with each. */
    private static final String LIST = """
            select s.*, c.name, c.photo is not null has_photo, exists (
                select from self_application_hash own join self_application_hash other on other.hash = own.hash
                where own.self_application_id = s.id and other.self_application_id <> s.id) twice
            from self_application s left join self_application_content c on c.self_application_id = s.id
            where s.state = ? and (?::uuid is null or s.id < ?) order by s.township_code desc, s.state desc, s.id desc limit ?""";

    private static final String TAKE = """
            select s.id, s.state, s.receipt, s.form_version, c.sealed, c.photo
            from self_application s left join self_application_content c on c.self_application_id = s.id
            where s.id = ?""";

    private final DataSource database;
    private final SealedForms sealedForms;
    private final Photos photos;
    private final CurrentScope scope;
    private final Clock clock;

    SelfApplications(DataSource database, SealedForms sealedForms, Photos photos, CurrentScope scope, Clock clock) {
        this.database = database;
        this.sealedForms = sealedForms;
        this.photos = photos;
        this.scope = scope;
        this.clock = clock;
    }

    /** What has become of it. */
    @Schema(name = "SelfApplicationState")
    enum State {
        PENDING,
        TAKEN_OVER,
        REJECTED
    }

    /**
     * One in a list.
     *
     * @param name null once the township has decided: what was entered is gone then
     * @param hasPhoto whether the applicant added one
     * @param twice whether somebody with the same ID number has handed in another one that waits
     * @param reason why it was rejected
     * @param volunteer what it was taken over as
     */
    @Schema(name = "SelfApplicationItem")
    record Item(
            UUID id,
            String receipt,
            State state,
            @Nullable String name,
            String villageCode,
            OffsetDateTime receivedAt,
            boolean hasPhoto,
            boolean twice,
            @Nullable OffsetDateTime decidedAt,
            @Nullable String reason,
            @Nullable UUID volunteer) {}

    /**
     * One that waits.
     *
     * @param formVersion the version whose declarations the applicant signed
     */
    record Pending(
            UUID id,
            String receipt,
            ApplicationForm form,
            String formVersion,
            @Nullable UUID photo) {}

    @Transactional(TxType.MANDATORY)
    List<Item> list(State state, @Nullable UUID after, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(LIST)) {
            select.setString(1, state.name());
            select.setObject(2, after);
            select.setObject(3, after);
            select.setInt(4, limit);
            List<Item> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(item(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("self-applications cannot be listed", e);
        }
    }

    /**
     * One that waits for the township.
     *
     * @throws Problem {@code not-found} when there is none of the own township, {@code self-application-decided} when it
     *     does not wait any more
     */
    @Transactional(TxType.MANDATORY)
    Pending require(UUID id) {
        return pending(id, TAKE);
    }

    /** As {@link #require}; until the transaction ends nobody else decides on it. */
    @Transactional(TxType.MANDATORY)
    Pending take(UUID id) {
        return pending(id, TAKE + " for update of s");
    }

    /** How many others with this ID number wait in the township. */
    @Transactional(TxType.MANDATORY)
    int othersOf(UUID id, IdNumber idNumber) {
        try (Connection connection = database.getConnection();
                PreparedStatement count = connection.prepareStatement("select count(distinct self_application_id)"
                        + " from self_application_hash where hash = any (?) and self_application_id <> ?")) {
            count.setArray(
                    1,
                    connection.createArrayOf(
                            "bytea", sealedForms.idHashes(idNumber).toArray(byte[][]::new)));
            count.setObject(2, id);
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the others of " + id + " cannot be counted", e);
        }
    }

    /** It is a draft now; what was entered stands there. */
    @Transactional(TxType.MANDATORY)
    void takenOver(Pending pending, UUID volunteer) {
        decide(pending, State.TAKEN_OVER, null, volunteer);
    }

    /** It is rejected, and what was entered is forgotten. */
    @Transactional(TxType.MANDATORY)
    void rejected(Pending pending, String reason) {
        if (pending.photo() != null) {
            photos.remove(pending.photo());
        }
        decide(pending, State.REJECTED, sealedForms.sealReason(pending.id(), reason), null);
    }

    /** Called as the system, which does not see what was entered. */
    @Transactional
    int forget(OffsetDateTime before) {
        try (Connection connection = database.getConnection();
                PreparedStatement call = connection.prepareStatement("select wugu.forget_self_applications(?)")) {
            call.setObject(1, before);
            try (ResultSet row = call.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("old self-applications cannot be forgotten", e);
        }
    }

    private Pending pending(UUID id, String sql) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, id);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new Problem(PlatformProblems.NOT_FOUND);
                }
                byte[] sealed = row.getBytes("sealed");
                if (!State.PENDING.name().equals(row.getString("state")) || sealed == null) {
                    throw new Problem(VolunteerProblems.SELF_APPLICATION_DECIDED);
                }
                return new Pending(
                        id,
                        row.getString("receipt"),
                        sealedForms.open(id, sealed),
                        row.getString("form_version"),
                        row.getObject("photo", UUID.class));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("self-application " + id + " cannot be read", e);
        }
    }

    private void decide(Pending pending, State state, byte @Nullable [] reason, @Nullable UUID volunteer) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement("""
                        update self_application set state = ?, decided_at = ?, decided_by = ?, reason = ?, volunteer_id = ?
                        where id = ?""");
                PreparedStatement forget = connection.prepareStatement(
                        "delete from self_application_content where self_application_id = ?")) {
            update.setString(1, state.name());
            update.setObject(2, OffsetDateTime.now(clock));
            update.setString(3, scope.get().person());
            update.setBytes(4, reason);
            update.setObject(5, volunteer);
            update.setObject(6, pending.id());
            update.executeUpdate();
            forget.setObject(1, pending.id());
            forget.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the decision on " + pending.id() + " cannot be kept", e);
        }
    }

    private Item item(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        byte[] name = row.getBytes("name");
        byte[] reason = row.getBytes("reason");
        return new Item(
                id,
                row.getString("receipt"),
                State.valueOf(row.getString("state")),
                name == null ? null : sealedForms.openName(id, name),
                row.getString("village_code"),
                row.getObject("received_at", OffsetDateTime.class),
                row.getBoolean("has_photo"),
                row.getBoolean("twice"),
                row.getObject("decided_at", OffsetDateTime.class),
                reason == null || reason.length == 0 ? null : sealedForms.openReason(id, reason),
                row.getObject("volunteer_id", UUID.class));
    }
}
