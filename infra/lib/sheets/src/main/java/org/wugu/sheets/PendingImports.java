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
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.Ids;
import org.wugu.platform.crypto.Vault;
import org.wugu.platform.database.Database;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.problem.Problem;

/** Checked sheets that wait for a yes, in the tables of {@code wugu.imports}. What they say is sealed, and gone a day later. */
@ApplicationScoped
class PendingImports {

    private static final Duration KEPT = Duration.ofDays(1);

    private final Database database;
    private final Vault vault;
    private final ObjectMapper json;
    private final CurrentScope scope;
    private final Clock clock;

    PendingImports(Database database, Vault vault, ObjectMapper json, CurrentScope scope, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.json = json;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * A batch taken for a yes; until the transaction ends nobody else takes it.
     *
     * @param created how many an earlier yes has kept, or null when there was none
     */
    record Taken(UUID id, @Nullable Integer created) {}

    /** What is sealed as the report: itself, and the rows that are handed back for mending. */
    @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
    record Kept<P>(ImportReport<P> report, byte[] rowsToMend) {}

    @Transactional
    <P> ImportReport<P> keep(ImportKind<?, P> kind, CheckedRows<?, P> checked) {
        var now = clock.instant();
        ImportReport<P> report = checked.report(Ids.next(), now.plus(KEPT));
        database.sql(kind.sql("""
                        insert into {batch} (id, {owner}, by_person, created_at, expires_at)
                        values (:id, :owner, :person, :now, :expires)"""))
                .with("id", report.id())
                .with("owner", scope.get().code())
                .with("person", scope.get().person())
                .with("now", now)
                .with("expires", report.expiresAt())
                .run();
        database.sql(kind.sql("insert into {content} (batch_id, {owner}, forms, report)"
                        + " values (:id, :owner, :forms, :report)"))
                .with("id", report.id())
                .with("owner", scope.get().code())
                .with("forms", vault.seal(checked.packed(), kind.context("forms", report.id())))
                .with("report", vault.seal(together(report, checked.rowsToMend()), kind.context("report", report.id())))
                .run();
        return report;
    }

    /** @throws Problem {@code not-found} when there is none of the own office, or it has expired */
    @Transactional
    <P> Kept<P> kept(ImportKind<?, P> kind, UUID id) {
        return database.sql(kind.sql("""
                        select c.report, b.created from {batch} b join {content} c on c.batch_id = b.id
                        where b.id = :id and b.expires_at > :now"""))
                .with("id", id)
                .with("now", clock.instant())
                .first(row -> {
                    Kept<P> kept =
                            apart(kind, vault.open(row.getColumn("report", byte[].class), kind.context("report", id)));
                    return new Kept<>(
                            kept.report().confirmed(row.getColumn("created", Integer.class)), kept.rowsToMend());
                })
                .orElseThrow(() -> new Problem(PlatformProblems.NOT_FOUND));
    }

    /** @throws Problem {@code not-found} when there is none of the own office, or it has expired */
    Taken take(ImportKind<?, ?> kind, UUID id) {
        return database.sql(kind.sql("select id, created from {batch} where id = :id and expires_at > :now for update"))
                .with("id", id)
                .with("now", clock.instant())
                .first(Taken.class)
                .orElseThrow(() -> new Problem(PlatformProblems.NOT_FOUND));
    }

    /** The good rows of a batch that was taken, packed. */
    byte[] rows(ImportKind<?, ?> kind, UUID id) {
        byte[] sealed = database.sql(kind.sql("select forms from {content} where batch_id = :id"))
                .with("id", id)
                .one(byte[].class);
        return vault.open(sealed, kind.context("forms", id));
    }

    /** What the rows say is kept elsewhere now, so they are forgotten. */
    void confirmed(ImportKind<?, ?> kind, UUID id, int created) {
        database.sql(kind.sql("update {batch} set confirmed_at = :now, created = :created where id = :id"))
                .with("now", clock.instant())
                .with("created", created)
                .with("id", id)
                .run();
        database.sql(kind.sql("update {content} set forms = '' where batch_id = :id"))
                .with("id", id)
                .run();
    }

    /** @throws Problem {@code not-found} when there is none of the own office */
    @Transactional
    void discard(ImportKind<?, ?> kind, UUID id) {
        int gone = database.sql(kind.sql("delete from {batch} where id = :id"))
                .with("id", id)
                .run();
        if (gone == 0) {
            throw new Problem(PlatformProblems.NOT_FOUND);
        }
    }

    /** Called as the system, which may see no more of a batch than that it has expired. */
    @Transactional
    void clearExpired(ImportKind<?, ?> kind) {
        database.sql(kind.sql("delete from {batch} where expires_at <= :now"))
                .with("now", clock.instant())
                .run();
    }

    /** The length of the report, itself, and the rows behind it. */
    private byte[] together(ImportReport<?> report, byte[] rowsToMend) {
        byte[] told = told(report);
        return ByteBuffer.allocate(Integer.BYTES + told.length + rowsToMend.length)
                .putInt(told.length)
                .put(told)
                .put(rowsToMend)
                .array();
    }

    private byte[] told(ImportReport<?> report) {
        try {
            return json.writeValueAsBytes(report);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a report is always JSON", e);
        }
    }

    private <P> Kept<P> apart(ImportKind<?, P> kind, byte[] opened) {
        int end = Integer.BYTES + ByteBuffer.wrap(opened).getInt();
        try {
            return new Kept<>(
                    json.readValue(Arrays.copyOfRange(opened, Integer.BYTES, end), kind.report()),
                    Arrays.copyOfRange(opened, end, opened.length));
        } catch (IOException e) {
            throw new UncheckedIOException("what was sealed is no report", e);
        }
    }
}
