package org.wugu.platform.people;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.wugu.kernel.IdNumber;
import org.wugu.problem.Problem;

/**
 * Whose ID number is whose, one hash under every live key. A number that nobody has is the person's from now on; of one that
 * somebody has under another name those are told who decide on it, and whoever registers is answered as always.
 */
final class UniqueNumbers {

    private static final String INSERT =
            "insert into {people}_id_hash ({people}_id, {code}, hash) values (:id, :code, :hash) on conflict do nothing";
    /** In one go: within a large import the table has just grown, and the planner takes it for small. */
    private static final String LOST = """
            select unnest(:people::uuid[]) id except
            select {people}_id from {people}_id_hash where {people}_id = any (:people)
            group by {people}_id having count(*) >= :keys""";

    private final PeopleKit kit;
    private final PeopleTable table;
    private final KnownNumbers known;

    UniqueNumbers(PeopleKit kit, PeopleTable table, KnownNumbers known) {
        this.kit = kit;
        this.table = table;
        this.known = known;
    }

    /** Name by ID number of those who have one. */
    static Map<IdNumber, String> asked(Collection<? extends Registrant<?>> people) {
        Map<IdNumber, String> asked = new HashMap<>();
        for (Registrant<?> person : people) {
            IdNumber number = person.idNumber();
            if (number != null) {
                asked.put(number, person.name());
            }
        }
        return asked;
    }

    /**
     * @param numbers which of them somebody has under another name, as {@link KnownNumbers} found a moment ago
     * @throws Problem {@code already-registered} when somebody was faster
     */
    <P extends Registrant<?>> void add(Map<UUID, P> people, Set<IdNumber> numbers) {
        Map<UUID, P> free = new HashMap<>(people);
        free.values().removeIf(person -> person.idNumber() == null);
        Map<UUID, P> contested = new HashMap<>(free);
        contested.values().removeIf(person -> !numbers.contains(requireNonNull(person.idNumber())));
        free.keySet().removeAll(contested.keySet());
        Map<UUID, P> lost = new HashMap<>(free);
        lost.keySet().retainAll(insert(free));
        if (!lost.isEmpty()) {
            // Somebody was faster, and has committed by now.
            known.refuseRegistered(asked(lost.values()));
            contested.putAll(lost);
        }
        contested.forEach(this::contest);
    }

    /** As {@link #add}, when the number is another one than before. */
    void correct(UUID id, Registrant<?> person) {
        if (!isUnchanged(id, person)) {
            kit.database
                    .sql("select wugu.number_corrected(:people, :id)")
                    .with("people", table.people())
                    .with("id", id)
                    .run();
            add(Map.of(id, person), known.contestedAmong(asked(List.of(person))));
        }
    }

    /** Those who did not get their number, because somebody else has it. */
    private <P extends Registrant<?>> Set<UUID> insert(Map<UUID, P> people) {
        if (people.isEmpty()) {
            return Set.of();
        }
        HashRows.insert(kit.database.sql(table.sql(INSERT)), people, this::hashes);
        return Set.copyOf(kit.database
                .sql(table.sql(LOST))
                .with("people", people.keySet())
                .with("keys", hashes(people.values().iterator().next()).size())
                .list(UUID.class));
    }

    private void contest(UUID newcomer, Registrant<?> person) {
        kit.database
                .sql(table.sql("delete from {people}_id_hash where {people}_id = :newcomer"))
                .with("newcomer", newcomer)
                .run();
        kit.database
                .sql("select wugu.contest(:people, :newcomer, :hashes, :now)")
                .with("people", table.people())
                .with("newcomer", newcomer)
                .with("hashes", hashes(person))
                .with("now", kit.clock.instant())
                .run();
    }

    private boolean isUnchanged(UUID id, Registrant<?> person) {
        return kit.database
                .sql(table.sql("select coalesce(bool_or(hash = any (:hashes)), :none) from {people}_id_hash"
                        + " where {people}_id = :id"))
                .with("hashes", hashes(person))
                .with("none", person.idNumber() == null)
                .with("id", id)
                .one(Boolean.class);
    }

    private List<byte[]> hashes(Registrant<?> person) {
        IdNumber number = person.idNumber();
        return number == null ? List.of() : kit.hashes.all(Look.hashed(number));
    }
}
