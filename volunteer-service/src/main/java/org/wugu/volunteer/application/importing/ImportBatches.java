package org.wugu.volunteer.application.importing;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.Ids;
import org.wugu.platform.crypto.Vault;
import org.wugu.platform.database.Database;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.problem.Problem;

/** Checked sheets that wait for a yes. What they say of people is sealed, and gone a day later. */
@ApplicationScoped
class ImportBatches {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final String REPORT = "import_content.report:";
    private static final String FORMS = "import_content.forms:";

    private final Database database;
    private final Vault vault;
    private final ObjectMapper json;
    private final CurrentScope scope;
    private final Clock clock;

    ImportBatches(Database database, Vault vault, ObjectMapper json, CurrentScope scope, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.json = json;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * A batch taken for confirmation; until the transaction ends nobody else takes it.
     *
     * @param created drafts made by an earlier confirmation, or null when there was none
     */
    record Taken(UUID id, @Nullable Integer created) {}

    private record Kept(ImportReport report, byte[] rowsToMend) {}

    @Transactional
    ImportReport keep(DivisionCode township, CheckedApplications checked) {
        Instant now = clock.instant();
        ImportReport report = checked.report(Ids.next(), now.plus(KEPT));
        insertBatch(township, report, now);
        database.sql("insert into import_content (batch_id, township_code, forms, report)"
                        + " values (:id, :township, :forms, :report)")
                .with("id", report.id())
                .with("township", township)
                .with("forms", vault.seal(checked.goodRows(), FORMS + report.id()))
                .with("report", vault.seal(together(report, checked.rowsToMend()), REPORT + report.id()))
                .run();
        return report;
    }

    /** @throws Problem {@code not-found} when there is none of the own township, or it has expired */
    @Transactional
    ImportReport report(UUID id) {
        return kept(id).report();
    }

    /**
     * The bad rows, as they are handed back for mending.
     *
     * @throws Problem {@code not-found} when there is none of the own township, or it has expired
     */
    @Transactional
    byte[] rowsToMend(UUID id) {
        return kept(id).rowsToMend();
    }

    /** @throws Problem {@code not-found} when there is none of the own township, or it has expired */
    Taken take(UUID id) {
        return database.sql("select id, created from import_batch where id = :id and expires_at > :now for update")
                .with("id", id)
                .with("now", clock.instant())
                .first(Taken.class)
                .orElseThrow(() -> new Problem(PlatformProblems.NOT_FOUND));
    }

    /** The good rows of a batch that was taken. */
    byte[] forms(Taken batch) {
        byte[] sealed = database.sql("select forms from import_content where batch_id = :id")
                .with("id", batch.id())
                .one(byte[].class);
        return vault.open(sealed, FORMS + batch.id());
    }

    /** The drafts exist now, so the rows are forgotten. */
    void confirmed(Taken batch, int created) {
        database.sql("update import_batch set confirmed_at = :now, created = :created where id = :id")
                .with("now", clock.instant())
                .with("created", created)
                .with("id", batch.id())
                .run();
        database.sql("update import_content set forms = '' where batch_id = :id")
                .with("id", batch.id())
                .run();
    }

    /** @throws Problem {@code not-found} when there is none of the own township */
    @Transactional
    void discard(UUID id) {
        if (database.sql("delete from import_batch where id = :id")
                        .with("id", id)
                        .run()
                == 0) {
            throw new Problem(PlatformProblems.NOT_FOUND);
        }
    }

    /** Called as the system, which may see no more of a batch than that it has expired. */
    @Transactional
    int clearExpired() {
        return database.sql("delete from import_batch where expires_at <= :now")
                .with("now", clock.instant())
                .run();
    }

    private Kept kept(UUID id) {
        return database.sql("""
                        select c.report, b.created from import_batch b join import_content c on c.batch_id = b.id
                        where b.id = :id and b.expires_at > :now""")
                .with("id", id)
                .with("now", clock.instant())
                .first(row -> {
                    Kept kept = apart(vault.open(row.getColumn("report", byte[].class), REPORT + id));
                    return new Kept(
                            kept.report().confirmed(row.getColumn("created", Integer.class)), kept.rowsToMend());
                })
                .orElseThrow(() -> new Problem(PlatformProblems.NOT_FOUND));
    }

    /** What is sealed as the report: its length, itself, and the rows that are handed back for mending. */
    private byte[] together(ImportReport report, byte[] rowsToMend) {
        byte[] told = told(report);
        return ByteBuffer.allocate(Integer.BYTES + told.length + rowsToMend.length)
                .putInt(told.length)
                .put(told)
                .put(rowsToMend)
                .array();
    }

    private byte[] told(ImportReport report) {
        try {
            return json.writeValueAsBytes(report);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a report is always JSON", e);
        }
    }

    private Kept apart(byte[] sealed) {
        int end = Integer.BYTES + ByteBuffer.wrap(sealed).getInt();
        try {
            return new Kept(
                    json.readValue(Arrays.copyOfRange(sealed, Integer.BYTES, end), ImportReport.class),
                    Arrays.copyOfRange(sealed, end, sealed.length));
        } catch (IOException e) {
            throw new UncheckedIOException("what was sealed is no report", e);
        }
    }

    private void insertBatch(DivisionCode township, ImportReport report, Instant now) {
        database.sql("""
                        insert into import_batch (id, township_code, by_person, created_at, expires_at, rows, good, bad)
                        values (:id, :township, :person, :now, :expires, :rows, :good, :bad)""")
                .with("id", report.id())
                .with("township", township)
                .with("person", scope.get().person())
                .with("now", now)
                .with("expires", report.expiresAt())
                .with("rows", report.rows())
                .with("good", report.good())
                .with("bad", report.bad())
                .run();
    }
}
