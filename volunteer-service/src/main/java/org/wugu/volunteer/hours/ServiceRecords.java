package org.wugu.volunteer.hours;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.result.RowView;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.Ids;
import org.wugu.platform.crypto.Vault;
import org.wugu.platform.database.Database;
import org.wugu.platform.people.SealedText;
import org.wugu.platform.scope.CurrentScope;

/** Entries of the service record within the caller's scope. */
@ApplicationScoped
class ServiceRecords {

    static final Comparator<Entry> EARLIEST_FIRST = Comparator.comparing(Entry::servedOn)
            .thenComparing(Entry::enteredAt)
            .thenComparing(Entry::id);

    private static final String OF =
            "select * from service_record where volunteer_id = :volunteer order by served_on desc, id desc";

    private static final String WAITING = """
            select r.* from service_record r where r.confirmed_at is null and r.withdrawn_at is null and r.source = 'TOWNSHIP'
              and (:after::uuid is null or r.id < :after) order by r.id desc limit :limit""";

    private static final String INSERT = """
            insert into service_record
              (id, volunteer_id, township_code, served_on, kind, minutes, source, entered_by, entered_at, corrects)
            values (:id, :volunteer, :township, :day, :kind, :minutes, 'TOWNSHIP', :person, :now, :corrects)""";

    private final Database database;
    private final SealedText reasons;
    private final CurrentScope scope;
    private final Clock clock;

    ServiceRecords(Database database, Vault vault, CurrentScope scope, Clock clock) {
        this.database = database;
        this.reasons = new SealedText(vault, "service_record.reason");
        this.scope = scope;
        this.clock = clock;
    }

    /** Whether an entry counts. */
    @Schema(name = "ServiceRecordState")
    enum State {
        WAITING,
        CONFIRMED,
        WITHDRAWN
    }

    /**
     * One entry.
     *
     * @param hours to the hundredth; sums are made of the minutes
     * @param source VISIT when child-service told it: it can neither be confirmed nor corrected here
     * @param own whether the reader entered it, and so cannot confirm it
     * @param reason why it was withdrawn
     * @param corrects the withdrawn one in whose place it stands
     */
    @Schema(name = "ServiceRecordEntry")
    record Entry(
            UUID id,
            UUID volunteer,
            LocalDate servedOn,
            Kind kind,
            BigDecimal hours,
            int minutes,
            Source source,
            State state,
            boolean own,
            Instant enteredAt,
            @Nullable Instant confirmedAt,
            @Nullable Instant withdrawnAt,
            @Nullable String reason,
            @Nullable UUID corrects) {}

    /**
     * Stars (星级).
     *
     * @param nextAt confirmed hours of the next one, or null with all of them
     */
    record Stars(int reached, @Nullable Integer nextAt) {}

    /**
     * Hours that were typed.
     *
     * @param corrects the withdrawn entry in whose place they stand, or null
     */
    record NewEntry(
            UUID volunteer,
            DivisionCode township,
            LocalDate day,
            Kind kind,
            int minutes,
            @Nullable UUID corrects) {}

    /** Of whom it is, where it stands, and who entered it. */
    record Held(
            UUID id,
            UUID volunteer,
            DivisionCode township,
            LocalDate servedOn,
            Kind kind,
            Source source,
            State state,
            boolean own) {}

    /** A volunteer to whom hours may be written; locked until the transaction ends, so that a day's sum holds. */
    record Served(
            UUID id,
            DivisionCode township,
            String stage,
            @Nullable LocalDate approvedOn) {}

    private record Sum(UUID volunteer, int minutes) {}

    /** Those of the ids that are within the scope and may be written to by it. */
    Map<UUID, Served> lock(Collection<UUID> volunteers) {
        String sql = """
                select id, township_code, stage, approved_at from volunteer
                where id = any (:ids) order by id for update""";
        return database.sql(sql).with("ids", volunteers).list(this::served).stream()
                .collect(toMap(Served::id, identity()));
    }

    /** Minutes that each has on the day, withdrawn ones left out. */
    Map<UUID, Integer> minutesOn(Collection<UUID> volunteers, LocalDate day) {
        String sql = """
                select volunteer_id volunteer, sum(minutes) minutes from service_record
                where volunteer_id = any (:volunteers) and served_on = :day and withdrawn_at is null
                group by volunteer_id""";
        return database.sql(sql).with("volunteers", volunteers).with("day", day).list(Sum.class).stream()
                .collect(toMap(Sum::volunteer, Sum::minutes));
    }

    void add(List<NewEntry> entries) {
        database.sql(INSERT)
                .with("person", scope.get().person())
                .with("now", clock.instant())
                .forEach(entries, (insert, entry) -> insert.with("id", Ids.next())
                        .with("volunteer", entry.volunteer())
                        .with("township", entry.township())
                        .with("day", entry.day())
                        .with("kind", entry.kind())
                        .with("minutes", entry.minutes())
                        .with("corrects", entry.corrects()));
    }

    /** Those entries within the scope, locked until the transaction ends. */
    Map<UUID, Held> take(Collection<UUID> ids) {
        String sql = "select * from service_record where id = any (:ids) order by id for update";
        return database.sql(sql).with("ids", ids).list(this::held).stream().collect(toMap(Held::id, identity()));
    }

    /** Confirms what was taken. */
    void confirm(Collection<UUID> ids) {
        database.sql("update service_record set confirmed_by = :person, confirmed_at = :now where id = any (:ids)")
                .with("person", scope.get().person())
                .with("now", clock.instant())
                .with("ids", ids)
                .run();
    }

    /** Withdraws what was taken. */
    void withdraw(UUID id, String reason) {
        database.sql("update service_record set withdrawn_by = :person, withdrawn_at = :now, reason = :reason"
                        + " where id = :id")
                .with("person", scope.get().person())
                .with("now", clock.instant())
                .with("reason", reasons.seal(id, reason))
                .with("id", id)
                .run();
    }

    /** All entries of a volunteer, the latest day first. */
    List<Entry> of(UUID volunteer) {
        return database.sql(OF).with("volunteer", volunteer).list(this::entry);
    }

    /** Those that wait for somebody to confirm them, newest first. */
    List<Entry> waiting(@Nullable UUID after, int limit) {
        return database.sql(WAITING).with("after", after).with("limit", limit).list(this::entry);
    }

    /** The stars of so many confirmed minutes, by the levels that hold on the day. */
    Stars stars(long confirmedMinutes, LocalDate day) {
        List<Integer> levels = levels(day);
        int reached = (int)
                levels.stream().filter(hours -> confirmedMinutes >= hours * 60L).count();
        return new Stars(reached, reached < levels.size() ? levels.get(reached) : null);
    }

    /** Hours from which a volunteer has so many stars, as of the day, by stars. */
    private List<Integer> levels(LocalDate day) {
        String sql = """
                select hours from star_level
                where valid_from = (select max(valid_from) from star_level where valid_from <= :day) order by stars""";
        return database.sql(sql).with("day", day).list(Integer.class);
    }

    private Served served(RowView row) {
        Instant approved = row.getColumn("approved_at", Instant.class);
        return new Served(
                row.getColumn("id", UUID.class),
                row.getColumn("township_code", DivisionCode.class),
                row.getColumn("stage", String.class),
                approved == null ? null : approved.atZone(clock.getZone()).toLocalDate());
    }

    private Held held(RowView row) {
        return new Held(
                row.getColumn("id", UUID.class),
                row.getColumn("volunteer_id", UUID.class),
                row.getColumn("township_code", DivisionCode.class),
                row.getColumn("served_on", LocalDate.class),
                row.getColumn("kind", Kind.class),
                row.getColumn("source", Source.class),
                state(row),
                isOwn(row));
    }

    private Entry entry(RowView row) {
        UUID id = row.getColumn("id", UUID.class);
        int minutes = row.getColumn("minutes", Integer.class);
        return new Entry(
                id,
                row.getColumn("volunteer_id", UUID.class),
                row.getColumn("served_on", LocalDate.class),
                row.getColumn("kind", Kind.class),
                Hours.of(minutes),
                minutes,
                row.getColumn("source", Source.class),
                state(row),
                isOwn(row),
                row.getColumn("entered_at", Instant.class),
                row.getColumn("confirmed_at", Instant.class),
                row.getColumn("withdrawn_at", Instant.class),
                reasons.openOrNull(id, row.getColumn("reason", byte[].class)),
                row.getColumn("corrects", UUID.class));
    }

    private boolean isOwn(RowView row) {
        return scope.get().person().equals(row.getColumn("entered_by", String.class));
    }

    private static State state(RowView row) {
        if (row.getColumn("withdrawn_at", Instant.class) != null) {
            return State.WITHDRAWN;
        }
        return row.getColumn("confirmed_at", Instant.class) == null ? State.WAITING : State.CONFIRMED;
    }
}
