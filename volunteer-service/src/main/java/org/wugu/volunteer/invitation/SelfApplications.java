package org.wugu.volunteer.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.result.RowView;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.IdNumber;
import org.wugu.platform.attachments.Photos;
import org.wugu.platform.audit.AccessLog;
import org.wugu.platform.database.Database;
import org.wugu.platform.http.Limit;
import org.wugu.platform.http.Page;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.problem.Problem;
import org.wugu.volunteer.VolunteerProblems;
import org.wugu.volunteer.form.ApplicationForm;

/** What applicants have handed in to the own township (自助申请). */
@ApplicationScoped
class SelfApplications {

    private static final Limit SHOWN = new Limit(50);

    /** Those of a state, newest first; whether the same ID number waits more than once comes with each. */
    private static final String LIST = """
            select s.*, c.name, c.photo is not null has_photo, exists (
                select from self_application_hash own join self_application_hash other on other.hash = own.hash
                where own.self_application_id = s.id and other.self_application_id <> s.id) twice
            from self_application s left join self_application_content c on c.self_application_id = s.id
            where s.state = :state and (:after::uuid is null or s.id < :after)
            order by s.township_code desc, s.state desc, s.id desc limit :limit""";

    private static final String TAKE = """
            select s.id, s.state, s.receipt, s.form_version, c.sealed, c.photo
            from self_application s left join self_application_content c on c.self_application_id = s.id
            where s.id = :id""";

    private static final String DECIDE = """
            update self_application set state = :state, decided_at = :now, decided_by = :person, reason = :reason,
              volunteer_id = :volunteer
            where id = :id""";

    private final Database database;
    private final SealedForms sealedForms;
    private final Photos photos;
    private final AccessLog accessLog;
    private final CurrentScope scope;
    private final Clock clock;

    SelfApplications(
            Database database,
            SealedForms sealedForms,
            Photos photos,
            AccessLog accessLog,
            CurrentScope scope,
            Clock clock) {
        this.database = database;
        this.sealedForms = sealedForms;
        this.photos = photos;
        this.accessLog = accessLog;
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
    record SelfApplicationItem(
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

    @SuppressWarnings("ArrayRecordComponent")
    private record Taken(
            State state,
            String receipt,
            String formVersion,
            byte @Nullable [] sealed,
            @Nullable UUID photo) {}

    /** A page of a state, newest first; one row in the access log tells whose names were shown. */
    @Transactional
    Page<SelfApplicationItem> list(State state, @Nullable UUID after) {
        List<SelfApplicationItem> found = database.sql(LIST)
                .with("state", state)
                .with("after", after)
                .with("limit", SHOWN.andOne())
                .list(this::item);
        Page<SelfApplicationItem> page = Page.of(found, SHOWN, SelfApplicationItem::id);
        List<SelfApplicationItem> named =
                page.items().stream().filter(item -> item.name() != null).toList();
        accessLog.recordList("list-self-applications", "self-application", named, SelfApplicationItem::id);
        return page;
    }

    /**
     * One that waits for the township.
     *
     * @throws Problem {@code not-found} when there is none of the own township, {@code self-application-decided} when it
     *     does not wait any more
     */
    Pending require(UUID id) {
        return pending(id, TAKE);
    }

    /** As {@link #require}; until the transaction ends nobody else decides on it. */
    Pending take(UUID id) {
        return pending(id, TAKE + " for update of s");
    }

    /** How many others with this ID number wait in the township. */
    int othersOf(UUID id, IdNumber idNumber) {
        return database.sql("select count(distinct self_application_id)"
                        + " from self_application_hash where hash = any (:hashes) and self_application_id <> :id")
                .with("hashes", sealedForms.idHashes(idNumber))
                .with("id", id)
                .one(Integer.class);
    }

    /** It is a draft now; what was entered stands there. */
    void takenOver(Pending pending, UUID volunteer) {
        decide(pending, State.TAKEN_OVER, null, volunteer);
    }

    /** It is rejected, and what was entered is forgotten. */
    void rejected(Pending pending, String reason) {
        if (pending.photo() != null) {
            photos.remove(pending.photo());
        }
        decide(pending, State.REJECTED, sealedForms.reason.seal(pending.id(), reason), null);
    }

    /** Called as the system, which does not see what was entered. */
    @Transactional
    int forget(OffsetDateTime before) {
        return database.sql("select wugu.forget_self_applications(:before)")
                .with("before", before)
                .one(Integer.class);
    }

    private Pending pending(UUID id, String sql) {
        Taken taken = database.sql(sql)
                .with("id", id)
                .first(Taken.class)
                .orElseThrow(() -> new Problem(PlatformProblems.NOT_FOUND));
        if (taken.state() != State.PENDING || taken.sealed() == null) {
            throw new Problem(VolunteerProblems.SELF_APPLICATION_DECIDED);
        }
        return new Pending(
                id, taken.receipt(), sealedForms.form.open(id, taken.sealed()), taken.formVersion(), taken.photo());
    }

    private void decide(Pending pending, State state, byte @Nullable [] reason, @Nullable UUID volunteer) {
        database.sql(DECIDE)
                .with("state", state)
                .with("now", clock.instant())
                .with("person", scope.get().person())
                .with("reason", reason)
                .with("volunteer", volunteer)
                .with("id", pending.id())
                .run();
        database.sql("delete from self_application_content where self_application_id = :id")
                .with("id", pending.id())
                .run();
    }

    private SelfApplicationItem item(RowView row) {
        UUID id = row.getColumn("id", UUID.class);
        return new SelfApplicationItem(
                id,
                row.getColumn("receipt", String.class),
                row.getColumn("state", State.class),
                sealedForms.name.openOrNull(id, row.getColumn("name", byte[].class)),
                row.getColumn("village_code", String.class),
                row.getColumn("received_at", OffsetDateTime.class),
                row.getColumn("has_photo", Boolean.class),
                row.getColumn("twice", Boolean.class),
                row.getColumn("decided_at", OffsetDateTime.class),
                sealedForms.reason.openOrNull(id, row.getColumn("reason", byte[].class)),
                row.getColumn("volunteer_id", UUID.class));
    }
}
