package org.wugu.volunteer.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.wugu.kernel.IdNumber;
import org.wugu.platform.crypto.KeyedHash;
import org.wugu.platform.database.Database;

/**
 * Whose ID number is whose. A number that nobody has is the person's from now on; of one that somebody has under another name
 * the counties of both are told, and whoever registers is answered as always.
 */
@ApplicationScoped
class NumbersOfPeople {

    private static final String INSERT =
            "insert into volunteer_id_hash (volunteer_id, township_code, hash) values (:volunteer, :township, :hash)"
                    + " on conflict do nothing";
    /** In one go: within a large import the table has just grown, and the planner takes it for small. */
    private static final String LOST = """
            select unnest(:volunteers::uuid[]) id except
            select volunteer_id from volunteer_id_hash where volunteer_id = any (:volunteers)
            group by volunteer_id having count(*) >= :keys""";

    private final Database database;
    private final RegisteredPersons registered;
    private final KeyedHash hashes;
    private final Clock clock;

    NumbersOfPeople(Database database, RegisteredPersons registered, KeyedHash hashes, Clock clock) {
        this.database = database;
        this.registered = registered;
        this.hashes = hashes;
        this.clock = clock;
    }

    /**
     * @param numbers which of them somebody has under another name, as {@link RegisteredPersons} found a moment ago
     * @throws Problem {@code already-registered} when somebody was faster
     */
    void add(Map<UUID, CheckedForm> people, Set<IdNumber> numbers) {
        Map<UUID, CheckedForm> contested = contested(people, numbers);
        Map<UUID, CheckedForm> free = new HashMap<>(people);
        free.keySet().removeAll(contested.keySet());
        Map<UUID, CheckedForm> lost = new HashMap<>(free);
        lost.keySet().retainAll(insert(free));
        if (!lost.isEmpty()) {
            // Somebody was faster, and has committed by now.
            registered.refuseRegistered(lost.values());
            contested.putAll(lost);
        }
        contested.forEach(this::contest);
    }

    /** As {@link #add}, when the number is another one than before. */
    void correct(UUID volunteer, CheckedForm form) {
        if (!isUnchanged(volunteer, form)) {
            database.sql("select wugu.number_corrected(:volunteer)")
                    .with("volunteer", volunteer)
                    .run();
            add(Map.of(volunteer, form), registered.contestedAmong(List.of(form)));
        }
    }

    private static Map<UUID, CheckedForm> contested(Map<UUID, CheckedForm> people, Set<IdNumber> numbers) {
        Map<UUID, CheckedForm> contested = new HashMap<>(people);
        contested.values().removeIf(form -> !numbers.contains(form.idNumber()));
        return contested;
    }

    /** Those who did not get their number, because somebody else has it. */
    private Set<UUID> insert(Map<UUID, CheckedForm> people) {
        if (people.isEmpty()) {
            return Set.of();
        }
        VolunteerHash.insert(database.sql(INSERT), people, this::hashes);
        return Set.copyOf(database.sql(LOST)
                .with("volunteers", people.keySet())
                .with("keys", hashes(people.values().iterator().next()).size())
                .list(UUID.class));
    }

    private void contest(UUID newcomer, CheckedForm form) {
        database.sql("delete from volunteer_id_hash where volunteer_id = :newcomer")
                .with("newcomer", newcomer)
                .run();
        database.sql("select wugu.contest(:newcomer, :hashes, :now)")
                .with("newcomer", newcomer)
                .with("hashes", hashes(form))
                .with("now", clock.instant())
                .run();
    }

    private boolean isUnchanged(UUID volunteer, CheckedForm form) {
        return database.sql("select exists (select from volunteer_id_hash"
                        + " where volunteer_id = :volunteer and hash = any (:hashes))")
                .with("volunteer", volunteer)
                .with("hashes", hashes(form))
                .one(Boolean.class);
    }

    private List<byte[]> hashes(CheckedForm form) {
        return hashes.all(RegisteredPersons.hashed(form.idNumber()));
    }
}
