package org.wugu.platform.people;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.audit.AccessLog;

/** Names of one kind of people: how they are sealed, and who is called what as far as the reader's office may know. */
public abstract class SealedNames {

    private final PeopleKit kit;
    private final PeopleTable table;
    private final SealedText names;

    protected SealedNames(PeopleKit kit, PeopleTable table) {
        this.kit = kit;
        this.table = table;
        this.names = new SealedText(kit.vault, table.sql("{people}_name"));
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
    private record Name(UUID id, byte[] sealed) {}

    /**
     * The names of those whom the reader may know; the access log tells of it.
     *
     * @param action as {@link AccessLog#record} wants it, such as {@code list-cohort}
     * @param reason likewise
     */
    public Map<UUID, String> of(Collection<UUID> people, String action, String reason) {
        Map<UUID, String> known = kit
                .database
                .sql(table.sql("select {people}_id id, sealed from {people}_name where {people}_id = any (:people)"))
                .with("people", people)
                .list(Name.class)
                .stream()
                .collect(toMap(Name::id, name -> open(name.id(), name.sealed())));
        kit.accessLog.record(action, table.people(), known.keySet(), reason);
        return known;
    }

    /** The name that was sealed for the person, or that it cannot be read. */
    public String open(UUID person, byte[] sealed) {
        return names.open(person, sealed);
    }

    /** As {@link #open}; null where the reader may not read it. */
    public @Nullable String openOrNull(UUID person, byte @Nullable [] sealed) {
        return names.openOrNull(person, sealed);
    }

    byte[] seal(UUID person, String name) {
        return names.seal(person, name);
    }

    PeopleTable table() {
        return table;
    }
}
