package org.wugu.child.registry;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wugu.kernel.Ids;
import org.wugu.platform.crypto.Vault;
import org.wugu.platform.database.Database;
import org.wugu.platform.people.SealedRecord;

/** What was seen of children when they were visited to be verified. */
@ApplicationScoped
public class Verifications {

    private final Database database;
    private final SealedRecord<Verification> sealed;

    Verifications(Database database, Vault vault, ObjectMapper json) {
        this.database = database;
        this.sealed = new SealedRecord<>(vault, json, "verification", Verification.class);
    }

    /** What was seen on a day. */
    @Schema(name = "ChildVerification")
    public record Visited(LocalDate visitedOn, Verification seen) {}

    @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
    private record Row(UUID id, LocalDate visitedOn, byte[] sealed) {}

    /** Keeps what was seen of a child. */
    public void add(Child child, LocalDate visitedOn, Verification seen) {
        UUID id = Ids.next();
        database.sql("insert into verification (id, child_id, township_code, visited_on, sealed)"
                        + " values (:id, :child, :township, :visitedOn, :sealed)")
                .with("id", id)
                .with("child", child.id())
                .with("township", child.owner())
                .with("visitedOn", visitedOn)
                .with("sealed", sealed.seal(id, seen))
                .run();
    }

    /** The latest of a child, as far as the reader may know; nothing of one that does not open, which raises an alarm. */
    public Optional<Visited> latest(UUID child) {
        List<Row> rows = database.sql("select id, visited_on, sealed from verification where child_id = :child"
                        + " order by id desc limit 1")
                .with("child", child)
                .list(Row.class);
        return rows.stream()
                .flatMap(row -> sealed.openIfPossible(row.id(), row.sealed()).stream()
                        .map(seen -> new Visited(row.visitedOn(), seen)))
                .findFirst();
    }
}
