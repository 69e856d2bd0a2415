package org.wugu.volunteer.form;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wugu.kernel.Mobile;
import org.wugu.platform.crypto.KeyedHash;
import org.wugu.platform.crypto.Rehashed;
import org.wugu.platform.crypto.RehashedTables;
import org.wugu.platform.crypto.Vault;
import org.wugu.platform.database.Database;
import org.wugu.platform.people.Registrant;
import org.wugu.platform.people.SealedRecord;

/** By what volunteers are found who ring: keyed hashes of their mobile numbers. */
@Singleton
public class MobileHashes implements RehashedTables {

    private final Database database;
    private final KeyedHash hashes;
    private final SealedRecord<ApplicationForm> forms;

    MobileHashes(Database database, KeyedHash hashes, Vault vault, ObjectMapper json) {
        this.database = database;
        this.hashes = hashes;
        this.forms = new SealedRecord<>(vault, json, "volunteer_identity", ApplicationForm.class);
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
    private record Row(UUID id, String township, byte[] hash) {}

    void add(Map<UUID, ? extends Registrant<ApplicationForm>> people) {
        List<Row> rows = people.entrySet().stream()
                .flatMap(person -> of(mobile(person.getValue().record())).stream()
                        .map(hash -> new Row(
                                person.getKey(), person.getValue().office().value(), hash)))
                .toList();
        database.sql(
                        "insert into volunteer_mobile_hash (volunteer_id, township_code, hash) values (:id, :township, :hash)")
                .forEach(rows, (insert, row) -> insert.with("id", row.id())
                        .with("township", row.township())
                        .with("hash", row.hash()));
    }

    void replace(UUID id, Registrant<ApplicationForm> person) {
        database.sql("delete from volunteer_mobile_hash where volunteer_id = :id")
                .with("id", id)
                .run();
        add(Map.of(id, person));
    }

    /** What to look for. */
    public List<byte[]> of(Mobile number) {
        return hashes.all(hashed(number));
    }

    @Override
    public List<Rehashed> rehashed() {
        return List.of(new Rehashed("volunteer_mobile_hash", form -> List.of(hashed(mobile(forms.read(form))))));
    }

    private static Mobile mobile(ApplicationForm form) {
        return new Mobile(requireNonNull(form.mobile()));
    }

    private static String hashed(Mobile number) {
        return "mobile:" + number.value();
    }
}
