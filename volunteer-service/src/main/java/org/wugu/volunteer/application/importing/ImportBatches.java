package org.wugu.volunteer.application.importing;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.Ids;
import org.wugu.platform.crypto.Vault;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.problem.Problem;
import org.wugu.platform.scope.CurrentScope;

/** Checked sheets that wait for a yes. What they say of people is sealed, and gone a day later. */
@ApplicationScoped
class ImportBatches {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final String REPORT = "import_content.report:";
    private static final String FORMS = "import_content.forms:";

    private final DataSource database;
    private final Vault vault;
    private final ObjectMapper json;
    private final CurrentScope scope;
    private final Clock clock;

    ImportBatches(DataSource database, Vault vault, ObjectMapper json, CurrentScope scope, Clock clock) {
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
        try (Connection connection = database.getConnection()) {
            insertBatch(connection, township, report, now);
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into import_content (batch_id, township_code, forms, report) values (?, ?, ?, ?)")) {
                insert.setObject(1, report.id());
                insert.setString(2, township.value());
                insert.setBytes(3, vault.seal(checked.goodRows(), FORMS + report.id()));
                insert.setBytes(4, vault.seal(together(report, checked.rowsToMend()), REPORT + report.id()));
                insert.executeUpdate();
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("the checked sheet cannot be kept", e);
        }
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
    @Transactional(TxType.MANDATORY)
    Taken take(UUID id) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select created from import_batch where id = ? and expires_at > ? for update")) {
            select.setObject(1, id);
            select.setObject(2, OffsetDateTime.now(clock));
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new Problem(PlatformProblems.NOT_FOUND);
                }
                return new Taken(id, row.getObject("created", Integer.class));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the checked sheet " + id + " cannot be taken", e);
        }
    }

    /** The good rows of a batch that was taken. */
    @Transactional(TxType.MANDATORY)
    byte[] forms(Taken batch) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select forms from import_content where batch_id = ?")) {
            select.setObject(1, batch.id());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return vault.open(row.getBytes(1), FORMS + batch.id());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the rows of " + batch.id() + " cannot be read", e);
        }
    }

    /** The drafts exist now, so the rows are forgotten. */
    @Transactional(TxType.MANDATORY)
    void confirmed(Taken batch, int created) {
        try (Connection connection = database.getConnection();
                PreparedStatement batchRow = connection.prepareStatement(
                        "update import_batch set confirmed_at = ?, created = ? where id = ?");
                PreparedStatement content =
                        connection.prepareStatement("update import_content set forms = '' where batch_id = ?")) {
            batchRow.setObject(1, OffsetDateTime.now(clock));
            batchRow.setInt(2, created);
            batchRow.setObject(3, batch.id());
            batchRow.executeUpdate();
            content.setObject(1, batch.id());
            content.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the confirmation of " + batch.id() + " cannot be kept", e);
        }
    }

    /** @throws Problem {@code not-found} when there is none of the own township */
    @Transactional
    void discard(UUID id) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement("delete from import_batch where id = ?")) {
            delete.setObject(1, id);
            if (delete.executeUpdate() == 0) {
                throw new Problem(PlatformProblems.NOT_FOUND);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the checked sheet " + id + " cannot be discarded", e);
        }
    }

    /** Called as the system, which may see no more of a batch than that it has expired. */
    @Transactional
    int clearExpired() {
        try (Connection connection = database.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from import_batch where expires_at <= ?")) {
            delete.setObject(1, OffsetDateTime.now(clock));
            return delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("expired sheets cannot be cleared", e);
        }
    }

    private Kept kept(UUID id) {
        String sql = """
                select c.report, b.created from import_batch b join import_content c on c.batch_id = b.id
                where b.id = ? and b.expires_at > ?""";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, id);
            select.setObject(2, OffsetDateTime.now(clock));
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new Problem(PlatformProblems.NOT_FOUND);
                }
                Kept kept = apart(vault.open(row.getBytes("report"), REPORT + id));
                return new Kept(kept.report().confirmed(row.getObject("created", Integer.class)), kept.rowsToMend());
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("the checked sheet " + id + " cannot be read", e);
        }
    }

    /** What is sealed as the report: its length, itself, and the rows that are handed back for mending. */
    private byte[] together(ImportReport report, byte[] rowsToMend) throws IOException {
        byte[] told = json.writeValueAsBytes(report);
        return ByteBuffer.allocate(Integer.BYTES + told.length + rowsToMend.length)
                .putInt(told.length)
                .put(told)
                .put(rowsToMend)
                .array();
    }

    private Kept apart(byte[] sealed) throws IOException {
        int end = Integer.BYTES + ByteBuffer.wrap(sealed).getInt();
        return new Kept(
                json.readValue(Arrays.copyOfRange(sealed, Integer.BYTES, end), ImportReport.class),
                Arrays.copyOfRange(sealed, end, sealed.length));
    }

    private void insertBatch(Connection connection, DivisionCode township, ImportReport report, Instant now)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into import_batch (id, township_code, by_person, created_at, expires_at, rows, good, bad)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")) {
            insert.setObject(1, report.id());
            insert.setString(2, township.value());
            insert.setString(3, scope.get().person());
            insert.setObject(4, now.atZone(clock.getZone()).toOffsetDateTime());
            insert.setObject(5, report.expiresAt().atZone(clock.getZone()).toOffsetDateTime());
            insert.setInt(6, report.rows());
            insert.setInt(7, report.good());
            insert.setInt(8, report.bad());
            insert.executeUpdate();
        }
    }
}
