package org.wugu.platform.audit;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.OptionalLong;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.audit.Verification.Kind;
import org.wugu.platform.crypto.KeyedHash;

/** Follows the whole chain, a thousand rows in memory at a time. Must run as tier {@code system}: it has to see every row. */
@ApplicationScoped
class ChainCheck {

    private static final int FETCH = 1_000;
    private static final String CHAIN = "select s.seq, s.log_id, s.hash, s.sealed_at, " + LoggedAccess.COLUMNS
            + " from access_log_seal s left join access_log l on l.id = s.log_id order by s.seq";
    private static final String NEVER_SEALED = "select min(l.id) from access_log l where l.at < clock_timestamp() -"
            + " interval '1 minute' and not exists (select from access_log_seal s where s.log_id = l.id)";

    private final DataSource database;
    private final KeyedHash hashes;

    ChainCheck(DataSource database, KeyedHash hashes) {
        this.database = database;
        this.hashes = hashes;
    }

    /** Reads all of the log: a few seconds for 100,000 rows. */
    @TransactionConfiguration(timeout = 900)
    @Transactional(TxType.REQUIRES_NEW)
    Verification verify() throws SQLException {
        try (Connection connection = database.getConnection()) {
            Verification chain = follow(connection);
            OptionalLong stranger = neverSealed(connection);
            return chain.complete() && stranger.isPresent()
                    ? chain.brokenAt(stranger.getAsLong(), Kind.INSERTED)
                    : chain;
        }
    }

    private Verification follow(Connection connection) throws SQLException {
        Seal last = Seal.NONE;
        Instant sealedAt = null;
        try (PreparedStatement select = connection.prepareStatement(CHAIN)) {
            select.setFetchSize(FETCH);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Kind fault = fault(last, row);
                    if (fault != null) {
                        return soFar(last, sealedAt).brokenAt(row.getLong("log_id"), fault);
                    }
                    last = new Seal(row.getLong("seq"), row.getBytes("hash"));
                    sealedAt = row.getObject("sealed_at", OffsetDateTime.class).toInstant();
                }
            }
        }
        return soFar(last, sealedAt);
    }

    private @Nullable Kind fault(Seal last, ResultSet row) throws SQLException {
        if (row.getLong("seq") != last.seq() + 1) {
            return Kind.SEAL_REMOVED;
        }
        row.getLong("id");
        if (row.wasNull()) {
            return Kind.REMOVED;
        }
        return last.leadsTo(row.getBytes("hash"), LoggedAccess.of(row), hashes) ? null : Kind.CHANGED;
    }

    private static Verification soFar(Seal last, @Nullable Instant sealedAt) {
        return Verification.complete(last.seq(), HexFormat.of().formatHex(last.hash()), sealedAt);
    }

    private static OptionalLong neverSealed(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(NEVER_SEALED);
                ResultSet row = select.executeQuery()) {
            row.next();
            long id = row.getLong(1);
            return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(id);
        }
    }
}
