package org.wugu.platform.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.IdNumber;
import org.wugu.platform.crypto.Rehashed;
import org.wugu.platform.crypto.RehashedTables;
import org.wugu.platform.database.Sql;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;

/**
 * One kind of people: their names, and everything else that is known of them, sealed. Each table has its own policy of who may
 * read it; what a reader may not read is simply absent. A service declares a bean of it for the tables that {@code wugu.people}
 * has made.
 *
 * @param <R> what is kept of a person
 * @param <M> what lists show of it, which is sealed beside it so that no list opens records
 */
public abstract class SealedPeople<R extends PersonalRecord<R>, M> implements RehashedTables {

    private static final String INSERT_NAME =
            "insert into {people}_name ({people}_id, {code}, sealed) values (:id, :code, :name)";
    private static final String INSERT_IDENTITY = """
            insert into {people}_identity ({people}_id, {code}, sealed, masked) values (:id, :code, :identity, :masked)""";
    private static final String IDENTITIES = """
            select i.{people}_id id, i.sealed identity, n.sealed name
            from {people}_identity i join {people}_name n on n.{people}_id = i.{people}_id
            where i.{people}_id = any (:people)""";

    private final PeopleKit kit;
    private final PeopleTable table;
    private final SealedNames names;
    private final SealedRecord<R> records;
    private final SealedRecord<M> views;
    private final NameIndex index;
    private final KnownNumbers known;
    private final UniqueNumbers numbers;

    /**
     * @param numberField the field of requests in which the ID number stands, such as {@code form.idNumber}
     * @param registered what whoever registers somebody is told who has the number already
     */
    protected SealedPeople(
            PeopleKit kit,
            SealedNames names,
            Class<R> record,
            Class<M> view,
            String numberField,
            Registered registered) {
        this.kit = kit;
        this.table = names.table();
        this.names = names;
        this.records = new SealedRecord<>(kit.vault, kit.json, table.sql("{people}_identity"), record);
        this.views = new SealedRecord<>(kit.vault, kit.json, table.sql("{people}_identity.masked"), view);
        this.index = new NameIndex(kit, table);
        this.known = new KnownNumbers(kit, table, numberField, registered);
        this.numbers = new UniqueNumbers(kit, table, known);
    }

    /** What lists show of a record. */
    protected abstract M masked(R record);

    @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
    private record Sealed(UUID id, byte[] identity, byte[] name) {}

    /**
     * How each of the persons stands who are asked for by ID number, wherever somebody bears it. In a transaction of its own,
     * so that the log keeps it although the rest may roll back.
     *
     * @param asked name by ID number
     * @throws Problem {@code too-many-looks} when the caller has found too many within the hour
     */
    public Map<IdNumber, Standing> standing(Map<IdNumber, String> asked) {
        return known.ask(asked);
    }

    /** As {@link #standing(Map)}. */
    public Map<IdNumber, Standing> standing(Collection<? extends Registrant<R>> people) {
        return standing(UniqueNumbers.asked(people));
    }

    /**
     * Looks in the transaction at hand for those who are to be registered by it.
     *
     * @return those of their numbers that somebody has under another name, or has at all where that is not told
     * @throws Problem {@code already-registered}, {@code guessing} or {@code too-many-looks}
     */
    public Set<IdNumber> contestedAmong(Collection<? extends Registrant<R>> people) {
        return known.contestedAmong(UniqueNumbers.asked(people));
    }

    /**
     * Keeps the identities of people who are new.
     *
     * @param contested which of their numbers somebody has under another name
     * @throws Problem {@code already-registered} when somebody was faster
     */
    public void add(Map<UUID, ? extends Registrant<R>> people, Set<IdNumber> contested) {
        sql(INSERT_NAME).forEach(people.entrySet(), (insert, person) -> ofNewcomer(insert, person)
                .with("name", names.seal(person.getKey(), person.getValue().name())));
        index.add(people);
        sql(INSERT_IDENTITY)
                .forEach(
                        people.entrySet(),
                        (insert, person) -> sealed(
                                ofNewcomer(insert, person),
                                person.getKey(),
                                person.getValue().record()));
        numbers.add(people, contested);
    }

    /**
     * Writes what a corrected record says.
     *
     * @throws Problem {@code already-registered} when the new ID number is somebody's already, {@code guessing}
     */
    public void correct(UUID id, Registrant<R> person) {
        sql("update {people}_name set sealed = :name where {people}_id = :id")
                .with("name", names.seal(id, person.name()))
                .with("id", id)
                .run();
        sealed(
                        sql("update {people}_identity set sealed = :identity, masked = :masked where {people}_id = :id")
                                .with("id", id),
                        id,
                        person.record())
                .run();
        index.replace(id, person);
        numbers.correct(id, person);
    }

    /** The records of those whose identities the reader may read, with their names; none for one that does not open. */
    public Map<UUID, R> identities(Collection<UUID> people) {
        Map<UUID, R> found = new LinkedHashMap<>();
        for (Sealed sealed : sql(IDENTITIES).with("people", people).list(Sealed.class)) {
            String name = names.open(sealed.id(), sealed.name());
            identity(sealed.id(), sealed.identity()).ifPresent(record -> found.put(sealed.id(), record.named(name)));
        }
        return found;
    }

    /** @throws Problem {@code not-found} when the reader may not read who it is, or it does not open */
    public R require(UUID person) {
        R record = identities(List.of(person)).get(person);
        if (record == null) {
            throw new Problem(PlatformProblems.NOT_FOUND);
        }
        return record;
    }

    /** Whole records for a stated reason, which the access log keeps. Whoever may not read them gets none. */
    @Transactional
    public Map<UUID, R> disclose(Collection<UUID> people, String reason) {
        Map<UUID, R> disclosed = identities(people);
        kit.accessLog.recordStated("read-identity", table.people(), disclosed.keySet(), reason);
        return disclosed;
    }

    /**
     * What was sealed of the person, without the name; empty where the reader may not read it and, with an alarm, where it does
     * not open.
     */
    public Optional<R> identity(UUID person, byte @Nullable [] sealed) {
        return records.openIfPossible(person, sealed);
    }

    /** What a list shows of the record, while that stays sealed; empty as {@link #identity}. */
    public Optional<M> masked(UUID person, byte @Nullable [] sealed) {
        return views.openIfPossible(person, sealed);
    }

    /** The name that was sealed for the person, or that it cannot be read; null where the reader may not read it. */
    public @Nullable String name(UUID person, byte @Nullable [] sealed) {
        return names.openOrNull(person, sealed);
    }

    /** What to look for in the table of tokens when somebody searches for a whole name or a surname. */
    public List<byte[]> searchTokens(String typed) {
        return index.tokens(typed);
    }

    /** What to look for in the table of hashes when somebody searches for an ID number. */
    public List<byte[]> numberHashes(IdNumber number) {
        return kit.hashes.all(Look.hashed(number));
    }

    /**
     * Whoever is erased is not named by the reason of it, which stays.
     *
     * @throws Problem {@code invalid} when what tells who somebody is stands in the reason
     */
    public void requireUntold(UUID person, String reason) {
        R record = identities(List.of(person)).get(person);
        if (record != null && record.telling().stream().anyMatch(known -> known != null && reason.contains(known))) {
            throw new Problem(PlatformProblems.INVALID).withField("reason", "names-the-person");
        }
    }

    /**
     * Erases every word about a person who is marked as erased, wherever migrations say that there are any ({@code
     * wugu.erases}).
     *
     * @throws IllegalStateException when the caller may not, or the person is not marked
     */
    public void erase(UUID person) {
        boolean erased = sql("select wugu.erase_person(:people, :person)")
                .with("people", table.people())
                .with("person", person)
                .one(Boolean.class);
        if (!erased) {
            throw new IllegalStateException("the database does not let the data of " + person + " be erased");
        }
        kit.accessLog.record("erase-person", table.people(), List.of(person), "erasure");
    }

    @Override
    public List<Rehashed> rehashed() {
        return List.of(
                new Rehashed(table.sql("{people}_name_token"), name -> NameIndex.values(new String(name, UTF_8))),
                new Rehashed(
                        table.sql("{people}_id_hash"),
                        record -> Optional.ofNullable(records.read(record).idNumber())
                                .map(number -> Look.hashed(IdNumber.of(number)))
                                .stream()
                                .toList()));
    }

    private Sql sql(String text) {
        return kit.database.sql(table.sql(text));
    }

    private static Sql ofNewcomer(Sql insert, Map.Entry<UUID, ? extends Registrant<?>> person) {
        return insert.with("id", person.getKey()).with("code", person.getValue().office());
    }

    private Sql sealed(Sql statement, UUID id, R record) {
        return statement
                .with("identity", records.seal(id, record.named(null)))
                .with("masked", views.seal(id, masked(record)));
    }
}
