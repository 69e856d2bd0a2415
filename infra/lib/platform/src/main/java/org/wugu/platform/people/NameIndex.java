package org.wugu.platform.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wugu.platform.crypto.KeyedHash;
import org.wugu.platform.database.Database;

/** By what people are searched while their names stay sealed: keyed hashes of the whole name and of the surname. */
final class NameIndex {

    private final Database database;
    private final KeyedHash hashes;
    private final PeopleTable table;

    NameIndex(PeopleKit kit, PeopleTable table) {
        this.database = kit.database;
        this.hashes = kit.hashes;
        this.table = table;
    }

    /** What is hashed of a name. */
    static List<String> values(String name) {
        return List.of(whole(name), surname(Surname.of(name)));
    }

    static String whole(String name) {
        return "name:" + name;
    }

    private static String surname(String name) {
        return "surname:" + name;
    }

    <P extends Registrant<?>> void add(Map<UUID, P> people) {
        HashRows.insert(
                database.sql(table.sql(
                        "insert into {people}_name_token ({people}_id, {code}, token) values (:id, :code, :hash)")),
                people,
                person -> values(person.name()).stream()
                        .flatMap(value -> hashes.all(value).stream())
                        .toList());
    }

    void replace(UUID id, Registrant<?> person) {
        database.sql(table.sql("delete from {people}_name_token where {people}_id = :id"))
                .with("id", id)
                .run();
        add(Map.of(id, person));
    }

    /** What to look for when somebody searches for a whole name or a surname. */
    List<byte[]> tokens(String typed) {
        String name = Typing.name(typed);
        if (name == null) {
            return List.of();
        }
        List<byte[]> tokens = new ArrayList<>(hashes.all(whole(name)));
        tokens.addAll(hashes.all(surname(name)));
        return tokens;
    }
}
