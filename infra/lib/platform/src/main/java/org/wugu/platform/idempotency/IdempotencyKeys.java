package org.wugu.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The person's keys, in the transaction at hand. Row-level security keeps those of others out of sight. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class IdempotencyKeys {

    private static final String CLAIM =
            "insert into idempotency_key (key, request_hash) values (?, ?) on conflict do nothing";
    private static final String FIND =
            "select request_hash, status, location, answer from idempotency_key where person = wugu.person() and key = ?";
    private static final String ANSWER =
            "update idempotency_key set status = ?, location = ?, answer = ? where person = wugu.person() and key = ?";

    private final DataSource database;

    IdempotencyKeys(DataSource database) {
        this.database = database;
    }

    /**
     * Takes the key for this request, or says how it was used before. When another transaction has just taken it, waits for
     * that one's end.
     */
    Optional<KnownRequest> claim(String key, byte[] hash) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement claim = connection.prepareStatement(CLAIM)) {
            claim.setString(1, key);
            claim.setBytes(2, hash);
            return claim.executeUpdate() == 1 ? Optional.empty() : Optional.of(find(connection, key));
        }
    }

    void answer(String key, int status, @Nullable URI location, byte @Nullable [] sealed) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement answer = connection.prepareStatement(ANSWER)) {
            answer.setInt(1, status);
            answer.setString(2, location == null ? null : location.toString());
            answer.setBytes(3, sealed);
            answer.setString(4, key);
            answer.executeUpdate();
        }
    }

    private static KnownRequest find(Connection connection, String key) throws SQLException {
        try (PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setString(1, key);
            try (ResultSet row = find.executeQuery()) {
                if (!row.next()) {
                    throw new SQLException("the idempotency key that was in the way is gone");
                }
                String location = row.getString("location");
                return new KnownRequest(
                        row.getBytes("request_hash"),
                        row.getInt("status"),
                        location == null ? null : URI.create(location),
                        row.getBytes("answer"));
            }
        }
    }
}
