package org.wugu.platform.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.result.RowView;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.http.Limit;
import org.wugu.platform.http.Page;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.tasks.OpenTask;
import org.wugu.problem.Problem;

/**
 * 号码核对: two of one kind of people with one ID number under two names, as {@code wugu.conflicts} keeps them. What a decision
 * does to the newcomer, and what is shown of the two, is the service's to say.
 */
public abstract class NumberConflicts {

    private static final Limit SHOWN = new Limit(50);

    private final PeopleKit kit;
    private final SealedNames names;
    private final PeopleTable people;
    private final String table;
    private final SealedText reasons;

    /** @param table as {@code wugu.conflicts} was told */
    protected NumberConflicts(PeopleKit kit, SealedNames names, String table) {
        this.kit = kit;
        this.names = names;
        this.people = names.table();
        this.table = table;
        this.reasons = new SealedText(kit.vault, table);
    }

    /** Who was registered second, and by which office. */
    public record Newcomer(UUID id, DivisionCode office) {}

    /** @throws Problem {@code not-found} where the reader's office sees no such conflict */
    public Newcomer newcomer(UUID conflict) {
        // Without a lock: only the county that decides may lock, and the decision counts on the state.
        return kit.database
                .sql(people.sql("select newcomer id, {code} office from " + table + " where id = :id"))
                .with("id", conflict)
                .first(Newcomer.class)
                .orElseThrow(() -> new Problem(PlatformProblems.NOT_FOUND));
    }

    /**
     * One of the two.
     *
     * @param name null once the person is erased
     * @param stage as the service names it
     */
    public record Side(UUID id, String number, @Nullable String name, String stage, String villageCode) {}

    /**
     * Two with one number.
     *
     * @param newcomer who was registered second
     * @param holder who has the number
     * @param decision null while it waits
     * @param mayDecide whether it waits for the reader's county
     */
    public record Pair(
            UUID id,
            Instant foundAt,
            Side newcomer,
            Side holder,
            @Nullable NumberConflictDecision decision,
            @Nullable Instant decidedAt,
            @Nullable String reason,
            boolean mayDecide) {}

    /**
     * Those of whom one is the county's, newest first, as its county and that of the other see them; the access log tells of both.
     *
     * @param open only those that wait
     * @param after the last one of the page before, or null for the first page
     */
    public Page<Pair> list(DivisionCode county, boolean open, @Nullable UUID after) {
        List<Pair> found = kit.database
                .sql("select * from wugu.conflicts_seen(:people, :open, :after, :most)")
                .with("people", people.people())
                .with("open", open)
                .with("after", after)
                .with("most", SHOWN.andOne())
                .list(row -> pair(county, row));
        Page<Pair> page = Page.of(found, SHOWN, Pair::id);
        kit.accessLog.record(
                "list-number-conflicts",
                people.people(),
                page.items().stream()
                        .flatMap(item ->
                                Stream.of(item.newcomer().id(), item.holder().id()))
                        .distinct()
                        .toList(),
                "list");
        return page;
    }

    private Pair pair(DivisionCode county, RowView row) {
        String state = row.getColumn("state", String.class);
        boolean waits = "OPEN".equals(state);
        Side newcomer = side(row, "newcomer");
        UUID id = row.getColumn("id", UUID.class);
        return new Pair(
                id,
                row.getColumn("found_at", Instant.class),
                newcomer,
                side(row, "holder"),
                waits ? null : NumberConflictDecision.valueOf(state),
                row.getColumn("decided_at", Instant.class),
                reasons.openOrNull(id, row.getColumn("reason", byte[].class)),
                waits && newcomer.villageCode().startsWith(county.value()));
    }

    private Side side(RowView row, String which) {
        UUID id = row.getColumn(which, UUID.class);
        return new Side(
                id,
                row.getColumn(which + "_number", String.class),
                names.openOrNull(id, row.getColumn(which + "_name", byte[].class)),
                row.getColumn(which + "_stage", String.class),
                row.getColumn(which + "_village", String.class));
    }

    /** @throws Problem {@code conflict-decided} when somebody has decided already */
    public void decide(UUID conflict, NumberConflictDecision decision, String reason) {
        int decided = kit.database
                .sql("update " + table + " set state = :decision, decided_at = :now, decided_by = wugu.person(),"
                        + " reason = :reason where id = :id and state = 'OPEN'")
                .with("decision", decision)
                .with("now", kit.clock.instant())
                .with("reason", reasons.seal(conflict, reason))
                .with("id", conflict)
                .run();
        if (decided == 0) {
            throw new Problem(PeopleProblems.CONFLICT_DECIDED);
        }
    }

    /**
     * Takes the decision back that both are one person.
     *
     * @throws Problem {@code not-found} unless it was decided so
     */
    public void reopen(UUID conflict) {
        int reopened = kit.database
                .sql("update " + table + " set state = 'OPEN', decided_at = null, decided_by = null, reason = null"
                        + " where id = :id and state = 'SAME_PERSON'")
                .with("id", conflict)
                .run();
        if (reopened == 0) {
            throw new Problem(PlatformProblems.NOT_FOUND);
        }
    }

    /**
     * What waits for a county's decision; nobody is looked at for it.
     *
     * @param code of the task
     */
    public OpenTask waiting(String code, DivisionCode county) {
        return kit.database
                .sql(people.sql("select :code code, count(*) count, min(found_at)::date oldest, null::date due from "
                        + table + " where left({code}, 6) = :county and state = 'OPEN'"))
                .with("code", code)
                .with("county", county)
                .one(OpenTask.class);
    }
}
