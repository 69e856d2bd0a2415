package org.wugu.platform.people;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.wugu.platform.database.Sql;

/** The keyed hashes by which people are found. */
final class HashRows {

    private HashRows() {}

    @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
    private record Row(UUID id, Registrant<?> person, byte[] hash) {}

    /** Inserts one row for each hash of each person, all in one batch. */
    static <P extends Registrant<?>> void insert(Sql insert, Map<UUID, P> people, Function<P, List<byte[]>> hashes) {
        List<Row> rows = people.entrySet().stream()
                .flatMap(person -> hashes.apply(person.getValue()).stream()
                        .map(hash -> new Row(person.getKey(), person.getValue(), hash)))
                .toList();
        insert.forEach(rows, (one, row) -> one.with("id", row.id())
                .with("code", row.person().office())
                .with("hash", row.hash()));
    }
}
