package org.wugu.platform.crypto;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A table of hashes that are made of a sealed value, as the service's migrations name it in {@code hashed_column}. */
record HashedTable(Rehashed made, SealedColumn of, KeyedHash hashed) implements RotationItem {

    private static final int PORTION = 200;

    @Override
    public String name() {
        return made.table();
    }

    @Override
    public boolean hashes() {
        return true;
    }

    @Override
    public Portion next(Connection connection, AgreedKeys keys, @Nullable String after) throws SQLException {
        List<SealedColumn.Value> values = lacking(connection, keys, after);
        int handled = 0;
        int failed = 0;
        for (SealedColumn.Value value : values) {
            Optional<byte[]> plain = of.open(value);
            if (plain.isEmpty()) {
                failed++;
            } else if (add(connection, value.row(), made.values().apply(plain.get()))) {
                handled++;
            }
        }
        if (values.isEmpty()) {
            forget(connection, keys);
            return Portion.NONE;
        }
        return new Portion(values.get(values.size() - 1).row(), handled, failed);
    }

    private List<SealedColumn.Value> lacking(Connection connection, AgreedKeys keys, @Nullable String after)
            throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select id, sealed from wugu.hashes_lacking(?, ?, ?, ?)")) {
            select.setString(1, made.table());
            select.setArray(2, connection.createArrayOf("bigint", keys.holds().toArray()));
            select.setString(3, after);
            select.setInt(4, PORTION);
            return SealedColumn.values(select);
        }
    }

    /** Whether there was anything to be hashed: a pass that goes on finding the same rows would never be the last. */
    private boolean add(Connection connection, String owner, List<String> values) throws SQLException {
        if (values.isEmpty()) {
            return false;
        }
        try (PreparedStatement add = connection.prepareStatement("select wugu.add_hashes(?, ?, ?)")) {
            add.setString(1, made.table());
            add.setObject(2, UUID.fromString(owner));
            add.setArray(
                    3,
                    connection.createArrayOf(
                            "bytea",
                            values.stream()
                                    .flatMap(value -> hashed.all(value).stream())
                                    .toArray(byte[][]::new)));
            add.execute();
            return true;
        }
    }

    /** What was hashed under keys that are gone finds nobody any more. */
    private void forget(Connection connection, AgreedKeys keys) throws SQLException {
        try (PreparedStatement forget = connection.prepareStatement("select wugu.forget_hashes(?, ?)")) {
            forget.setString(1, made.table());
            forget.setArray(2, connection.createArrayOf("bigint", keys.holds().toArray()));
            forget.execute();
        }
    }
}
