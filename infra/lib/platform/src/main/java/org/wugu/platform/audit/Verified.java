package org.wugu.platform.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import org.wugu.platform.crypto.KeyedHash;

/** How far the chain has been found whole. What stands in the database is believed by its keyed hash alone. */
@ApplicationScoped
class Verified {

    private static final String LAST = "select " + Seal.COLUMNS + ", v.rows_to, v.proof from access_log_verified v"
            + " join access_log_seal s on s.seq = v.seq order by v.seq desc, v.rows_to desc";
    private static final String INSERT = "insert into access_log_verified (seq, rows_to, proof) values (?, ?, ?)";

    private static final int FETCH = 10;

    private final KeyedHash hashes;

    Verified(KeyedHash hashes) {
        this.hashes = hashes;
    }

    /**
     * A part of the log from its beginning on.
     *
     * @param last its last link
     * @param rowsTo every row up to this number has its seal
     */
    record Part(Seal last, long rowsTo) {
        static final Part NOTHING = new Part(Seal.NONE, 0);
    }

    /** The furthest. What this service has not written, or whose link has changed since, is passed by. */
    Part furthest(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LAST);
                ResultSet row = portions(select)) {
            while (row.next()) {
                Part part = new Part(Seal.of(row), row.getLong("rows_to"));
                byte[] proof = row.getBytes("proof");
                if (hashes.all(claim(part)).stream().anyMatch(hash -> MessageDigest.isEqual(hash, proof))) {
                    return part;
                }
            }
            return Part.NOTHING;
        }
    }

    private static ResultSet portions(PreparedStatement select) throws SQLException {
        select.setFetchSize(FETCH);
        return select.executeQuery();
    }

    void add(Connection connection, Part part) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setLong(1, part.last().seq());
            insert.setLong(2, part.rowsTo());
            insert.setBytes(3, hashes.of(claim(part)));
            insert.executeUpdate();
        }
    }

    private static byte[] claim(Part part) {
        return ("access log whole to link " + part.last().seq() + " "
                        + HexFormat.of().formatHex(part.last().hash()) + " of "
                        + part.last().look().at() + " and row "
                        + part.rowsTo())
                .getBytes(UTF_8);
    }
}
