package org.wugu.platform.crypto;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A column that is sealed, as the service's migrations name it in {@code sealed_column}. */
record SealedColumn(String table, String column, String context, Vault vault) implements RotationItem {

    private static final int PORTION = 200;

    /** A value and the key of its row. */
    @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
    record Value(String row, byte[] sealed) {}

    @Override
    public String name() {
        return table + "." + column;
    }

    @Override
    public boolean hashes() {
        return false;
    }

    @Override
    public Portion next(Connection connection, AgreedKeys keys, @Nullable String after) throws SQLException {
        List<Value> values = otherwise(connection, keys.writes(), after);
        int handled = 0;
        int failed = 0;
        for (Value value : values) {
            Optional<byte[]> plain = open(value);
            if (plain.isEmpty()) {
                failed++;
            } else if (put(connection, value, vault.seal(plain.get(), context + value.row()))) {
                handled++;
            }
        }
        return values.isEmpty()
                ? Portion.NONE
                : new Portion(values.get(values.size() - 1).row(), handled, failed);
    }

    Optional<byte[]> open(Value value) {
        return vault.openIfPossible(value.sealed(), context + value.row());
    }

    private List<Value> otherwise(Connection connection, long key, @Nullable String after) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select id, sealed from wugu.sealed_otherwise(?, ?, ?, ?, ?)")) {
            select.setString(1, table);
            select.setString(2, column);
            select.setLong(3, key);
            select.setString(4, after);
            select.setInt(5, PORTION);
            return values(select);
        }
    }

    static List<Value> values(PreparedStatement select) throws SQLException {
        List<Value> values = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                values.add(new Value(row.getString("id"), row.getBytes("sealed")));
            }
        }
        return values;
    }

    private boolean put(Connection connection, Value former, byte[] anew) throws SQLException {
        try (PreparedStatement put = connection.prepareStatement("select wugu.seal_anew(?, ?, ?, ?, ?)")) {
            put.setString(1, table);
            put.setString(2, column);
            put.setString(3, former.row());
            put.setBytes(4, former.sealed());
            put.setBytes(5, anew);
            try (ResultSet done = put.executeQuery()) {
                return done.next() && done.getBoolean(1);
            }
        }
    }
}
