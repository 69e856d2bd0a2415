package org.wugu.sheets;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.crypto.Vault;
import org.wugu.platform.database.Database;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.problem.Problem;

/**
 * Checked sheets that wait for a yes. What they say of people is sealed, and gone a day later. A service declares their tables
 * with {@code wugu.pending_sheets}; what came of a check is a record of its own that JSON holds.
 */
@ApplicationScoped
public class PendingSheets {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final String REPORT = "import_content.report:";
    private static final String GOOD_ROWS = "import_content.good_rows:";

    private final Database database;
    private final Vault vault;
    private final ObjectMapper json;
    private final CurrentScope scope;
    private final Clock clock;

    PendingSheets(Database database, Vault vault, ObjectMapper json, CurrentScope scope, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.json = json;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * What is kept of a check.
     *
     * @param created how many a confirmation has made of it, or null when it was not confirmed
     */
    public record Kept<R>(R report, @Nullable Integer created) {}

    private record Taken(UUID id, @Nullable Integer created) {}

    @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
    private record Row(byte[] report, @Nullable Integer created) {}

    /** When what is checked now is forgotten, unless it is confirmed before. */
    public Instant expiry() {
        return clock.instant().plus(KEPT);
    }

    /**
     * Keeps what came of a check.
     *
     * @param expires see {@link #expiry()}
     * @param goodRows as {@link PackedRows} packs them
     * @param rowsToMend as {@link SheetCheck#rowsToMend()} gives them
     */
    @Transactional
    public void keep(DivisionCode office, UUID id, Instant expires, Object report, byte[] goodRows, byte[] rowsToMend) {
        database.sql("""
                        insert into import_batch (id, office_code, by_person, created_at, expires_at)
                        values (:id, :office, :person, :now, :expires)""")
                .with("id", id)
                .with("office", office)
                .with("person", scope.get().person())
                .with("now", clock.instant())
                .with("expires", expires)
                .run();
        database.sql("insert into import_content (batch_id, office_code, good_rows, report)"
                        + " values (:id, :office, :goodRows, :report)")
                .with("id", id)
                .with("office", office)
                .with("goodRows", vault.seal(goodRows, GOOD_ROWS + id))
                .with("report", vault.seal(together(report, rowsToMend), REPORT + id))
                .run();
    }

    /**
     * What was kept.
     *
     * @param type what it was kept as
     * @throws Problem {@code not-found} when there is none of the own office, or it has expired
     */
    @Transactional
    public <R> Kept<R> report(UUID id, Class<R> type) {
        Row row = row(id);
        ByteBuffer kept = opened(id, row);
        byte[] report = new byte[kept.getInt()];
        kept.get(report);
        try {
            return new Kept<>(json.readValue(report, type), row.created());
        } catch (IOException e) {
            throw new UncheckedIOException("what was sealed is no report", e);
        }
    }

    /** The bad rows, as they are handed back for mending. @throws Problem as {@link #report} */
    @Transactional
    public byte[] rowsToMend(UUID id) {
        ByteBuffer kept = opened(id, row(id));
        int report = kept.getInt();
        return Arrays.copyOfRange(kept.array(), Integer.BYTES + report, kept.array().length);
    }

    /**
     * The yes: all good rows are taken, or none is, and then forgotten. Said twice, it is done once.
     *
     * @param most so many rows at once
     * @return how many were taken
     * @throws Problem as {@link #report}; {@code sheet-empty} when there is no good row
     */
    @Transactional
    public <T> int confirm(UUID id, Class<T> type, int most, Consumer<List<T>> portions) {
        Taken batch = database.sql(
                        "select id, created from import_batch where id = :id and expires_at > :now for update")
                .with("id", id)
                .with("now", clock.instant())
                .first(Taken.class)
                .orElseThrow(() -> new Problem(PlatformProblems.NOT_FOUND));
        if (batch.created() != null) {
            return batch.created();
        }
        byte[] sealed = database.sql("select good_rows from import_content where batch_id = :id")
                .with("id", id)
                .one(byte[].class);
        int created = PackedRows.inPortions(vault.open(sealed, GOOD_ROWS + id), type, most, portions);
        if (created == 0) {
            throw new Problem(SheetProblems.SHEET_EMPTY);
        }
        database.sql("update import_batch set confirmed_at = :now, created = :created where id = :id")
                .with("now", clock.instant())
                .with("created", created)
                .with("id", id)
                .run();
        database.sql("update import_content set good_rows = '' where batch_id = :id")
                .with("id", id)
                .run();
        return created;
    }

    /** @throws Problem {@code not-found} when there is none of the own office */
    @Transactional
    public void discard(UUID id) {
        int gone = database.sql("delete from import_batch where id = :id")
                .with("id", id)
                .run();
        if (gone == 0) {
            throw new Problem(PlatformProblems.NOT_FOUND);
        }
    }

    /** Called as the system, which may see no more of a check than that it has expired. */
    @Transactional
    public int clearExpired() {
        return database.sql("delete from import_batch where expires_at <= :now")
                .with("now", clock.instant())
                .run();
    }

    private Row row(UUID id) {
        return database.sql("""
                        select c.report, b.created from import_batch b join import_content c on c.batch_id = b.id
                        where b.id = :id and b.expires_at > :now""")
                .with("id", id)
                .with("now", clock.instant())
                .first(Row.class)
                .orElseThrow(() -> new Problem(PlatformProblems.NOT_FOUND));
    }

    private ByteBuffer opened(UUID id, Row row) {
        return ByteBuffer.wrap(vault.open(row.report(), REPORT + id));
    }

    /** What is sealed as the report: its length, itself, and the rows that are handed back for mending. */
    private byte[] together(Object report, byte[] rowsToMend) {
        byte[] told = told(report);
        return ByteBuffer.allocate(Integer.BYTES + told.length + rowsToMend.length)
                .putInt(told.length)
                .put(told)
                .put(rowsToMend)
                .array();
    }

    private byte[] told(Object report) {
        try {
            return json.writeValueAsBytes(report);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a report is always JSON", e);
        }
    }
}
