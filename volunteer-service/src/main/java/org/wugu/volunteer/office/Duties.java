package org.wugu.volunteer.office;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.Ids;
import org.wugu.kernel.OrgScope;
import org.wugu.kernel.Tier;
import org.wugu.platform.database.Database;
import org.wugu.platform.tasks.OpenTask;
import org.wugu.platform.tasks.OpenTasks;

/** Who is in charge of what, and what was handed over when. */
@ApplicationScoped
class Duties {

    private static final String ASSIGN = """
            insert into officer_duty (office_code, duty, officer_id, since, by_person)
            values (:office, :duty, :officer, :now, :person)
            on conflict (office_code, duty)
              do update set officer_id = excluded.officer_id, since = excluded.since, by_person = excluded.by_person
              where officer_duty.officer_id <> excluded.officer_id""";
    private static final String HAND_OVER = """
            insert into officer_handover (id, office_code, duty, from_officer, to_officer, open, at, by_person)
            values (:id, :office, :duty, :from, :to, :open, :now, :person)""";
    private static final String HANDED_OVER = """
            select h.from_officer, h.duty, h.open, h.to_officer, n.sealed
            from officer_handover h left join officer_name n on n.officer_id = h.to_officer
            where h.office_code = :office order by h.id""";

    private final Database database;
    private final List<OpenTasks> tasks;
    private final OfficerPeople people;
    private final OfficeInCharge inCharge;
    private final Clock clock;

    Duties(Database database, @All List<OpenTasks> tasks, OfficerPeople people, OfficeInCharge inCharge, Clock clock) {
        this.database = database;
        this.tasks = tasks;
        this.people = people;
        this.inCharge = inCharge;
        this.clock = clock;
    }

    /**
     * One kind of work of an office.
     *
     * @param officer who is in charge of it, or null while nobody is
     * @param open how much waits for it, what waits in two of its lists counted in each; null for who does not keep
     *     the office, and might see a part of them only
     */
    @Schema(name = "DutyInCharge")
    record InCharge(
            Duty duty, @Nullable UUID officer, @Nullable Long open) {}

    /**
     * What an officer who left has handed over (交接).
     *
     * @param open how much waited for it then
     * @param to name of who took it over, or null where the reader may not read it
     */
    @Schema(name = "DutyHandover")
    record Handover(Duty duty, long open, @Nullable String to) {}

    private record Holder(Duty duty, UUID officerId) {}

    @SuppressWarnings("ArrayRecordComponent")
    private record Handed(UUID fromOfficer, Duty duty, long open, UUID toOfficer, byte @Nullable [] sealed) {}

    /**
     * The work of an office, in the order of the journey.
     *
     * @param counted whether the reader is told how much of it waits
     */
    @Transactional
    List<InCharge> of(DivisionCode office, boolean counted) {
        Map<Duty, UUID> holders = database
                .sql("select duty, officer_id from officer_duty where office_code = :office")
                .with("office", office)
                .list(Holder.class)
                .stream()
                .collect(Collectors.toMap(Holder::duty, Holder::officerId));
        Map<String, Long> open = counted ? open(office) : null;
        return Duty.of(Tier.of(office)).stream()
                .map(duty -> new InCharge(duty, holders.get(duty), open == null ? null : duty.open(open)))
                .toList();
    }

    /** The duties of an officer. */
    Set<Duty> heldBy(UUID officer) {
        Set<Duty> held = EnumSet.noneOf(Duty.class);
        held.addAll(database.sql("select duty from officer_duty where officer_id = :officer")
                .with("officer", officer)
                .list(Duty.class));
        return held;
    }

    void assign(DivisionCode office, Collection<Duty> duties, UUID officer) {
        database.sql(ASSIGN)
                .with("office", office)
                .with("officer", officer)
                .with("now", clock.instant())
                .with("person", inCharge.person())
                .forEach(duties, (upsert, duty) -> upsert.with("duty", duty));
    }

    void release(DivisionCode office, Duty duty) {
        database.sql("delete from officer_duty where office_code = :office and duty = :duty")
                .with("office", office)
                .with("duty", duty)
                .run();
    }

    /** All duties of one officer go to another, and what lies open is noted. */
    void handOver(DivisionCode office, Set<Duty> duties, UUID from, UUID to) {
        Map<String, Long> open = open(office);
        database.sql(HAND_OVER)
                .with("office", office)
                .with("from", from)
                .with("to", to)
                .with("now", clock.instant())
                .with("person", inCharge.person())
                .forEach(duties, (insert, duty) -> insert.with("id", Ids.next())
                        .with("duty", duty)
                        .with("open", duty.open(open)));
        assign(office, duties, to);
    }

    /** What the officers of an office have handed over, by officer. */
    Map<UUID, List<Handover>> handedOver(DivisionCode office) {
        return database.sql(HANDED_OVER).with("office", office).list(Handed.class).stream()
                .collect(Collectors.groupingBy(
                        Handed::fromOfficer, Collectors.mapping(this::handover, Collectors.toList())));
    }

    /** How much waits, by the tasks' codes. */
    private Map<String, Long> open(DivisionCode office) {
        OrgScope there = inCharge.at(office);
        return tasks.stream()
                .flatMap(kind -> kind.of(there).stream())
                .collect(Collectors.toMap(OpenTask::code, OpenTask::count, Long::sum));
    }

    private Handover handover(Handed work) {
        return new Handover(work.duty(), work.open(), people.name.openOrNull(work.toOfficer(), work.sealed()));
    }
}
