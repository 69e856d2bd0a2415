package org.wugu.platform.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.tasks.OpenTask;
import org.wugu.problem.Problem;

/**
 * 号码核对: two of one kind of people with one ID number under two names, as {@code wugu.conflicts} keeps them. What a decision
 * does to the newcomer, and what is shown of the two, is the service's to say.
 */
public abstract class NumberConflicts {

    private final PeopleKit kit;
    private final PeopleTable people;
    private final String table;
    private final SealedText reasons;

    /** @param table as {@code wugu.conflicts} was told */
    protected NumberConflicts(PeopleKit kit, SealedNames names, String table) {
        this.kit = kit;
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

    /** Why it was decided so; null while it waits. */
    public @Nullable String reason(UUID conflict, byte @Nullable [] sealed) {
        return reasons.openOrNull(conflict, sealed);
    }
}
