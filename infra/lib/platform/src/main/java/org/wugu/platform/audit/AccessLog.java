package org.wugu.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Records every reading of identities, as the law on minors' data wants it (Regulation on the protection of minors online,
 * §36) and for at least six months. The row commits with the reading, before the answer leaves the service.
 */
@ApplicationScoped
public class AccessLog {

    /** In one go: the row itself can be read by auditors only, so that the insert cannot answer its number. */
    private static final String INSERT =
            "insert into access_log (action, subject_type, subject_ids, reason) values (?, ?, ?, ?);"
                    + " select currval('access_log_id_seq')";

    private final DataSource database;
    private final Witness witness;
    private final StatedReasons stated;

    AccessLog(DataSource database, Witness witness, StatedReasons stated) {
        this.database = database;
        this.witness = witness;
        this.stated = stated;
    }

    /**
     * Writes one row, for one subject or for a whole list; for an empty list none. Person, tier, office and time come from
     * the transaction.
     *
     * @param action what was done, such as {@code list-applications}; 1–60 characters
     * @param subjectType what the ids are of, such as {@code volunteer}; 1–60 characters
     * @param ids whose identities were read
     * @param reason why, as the page implies: a code, such as {@code list}; what a reader said goes to {@link #recordStated}
     */
    @Transactional(TxType.MANDATORY)
    public void record(String action, String subjectType, Collection<UUID> ids, String reason) {
        if (!ids.isEmpty()) {
            recordSearch(action, subjectType, ids, reason);
        }
    }

    /** As {@link #record}, also when nobody was found: that somebody is looked for is worth a row. */
    @Transactional(TxType.MANDATORY)
    public void recordSearch(String action, String subjectType, Collection<UUID> ids, String reason) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, action);
            insert.setString(2, subjectType);
            insert.setArray(3, connection.createArrayOf("uuid", ids.toArray()));
            insert.setString(4, reason);
            insert.execute();
            witness.written(number(insert));
        } catch (SQLException e) {
            throw new AccessNotRecorded(e);
        }
    }

    /** As {@link #record}, of those whom a list has shown. */
    @Transactional(TxType.MANDATORY)
    public <T> void recordList(String action, String subjectType, Collection<T> shown, Function<T, UUID> id) {
        record(action, subjectType, shown.stream().map(id).distinct().toList(), "list");
    }

    /**
     * As {@link #record}, where the reader said why in words of the own: they may name anybody, and can be erased.
     *
     * @param words 1–500 characters
     */
    @Transactional(TxType.MANDATORY)
    public void recordStated(String action, String subjectType, Collection<UUID> ids, String words) {
        if (!ids.isEmpty()) {
            record(action, subjectType, ids, stated.keep(ids, words));
        }
    }

    private static long number(PreparedStatement inserted) throws SQLException {
        inserted.getMoreResults();
        try (ResultSet number = inserted.getResultSet()) {
            number.next();
            return number.getLong(1);
        }
    }

    /** Without its record, no reading: the request fails. */
    private static final class AccessNotRecorded extends RuntimeException {
        private static final long serialVersionUID = 1L;

        AccessNotRecorded(SQLException cause) {
            super("the access could not be recorded, so nothing is shown", cause);
        }
    }
}
