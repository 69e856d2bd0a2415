package org.wugu.divisions.data;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.jspecify.annotations.Nullable;
import org.wugu.divisions.Division;

/**
 * Brings the files of divisions into the table. Repeatable: Flyway runs it again, as the owner, when the checksum of the
 * files has changed and not otherwise. A division that is no longer listed is closed, never deleted, because
 * applications still name it.
 */
final class R__Divisions extends BaseJavaMigration {

    private static final String UPSERT = """
            insert into division (code, parent, name, valid_from, valid_to, local, successor)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (code) do update set name = excluded.name, valid_from = excluded.valid_from,
              valid_to = excluded.valid_to, local = excluded.local, successor = excluded.successor""";
    private static final String CLOSE = """
            update division set valid_to = ?
            where not code = any (?) and valid_to is null and (valid_from is null or valid_from < ?)""";

    private final DivisionFile national;
    private final @Nullable DivisionFile local;
    private final LocalDate today;

    /** @param today the first day on which what is no longer listed does not exist */
    R__Divisions(DivisionFile national, @Nullable DivisionFile local, LocalDate today) {
        this.national = national;
        this.local = local;
        this.today = today;
    }

    @Override
    public Integer getChecksum() {
        return 31 * national.checksum() + (local == null ? 0 : local.checksum());
    }

    @Override
    public void migrate(Context context) throws SQLException {
        load(context.getConnection());
    }

    void load(Connection connection) throws SQLException {
        DivisionTree tree = DivisionTree.of(national, local);
        try (PreparedStatement upsert = connection.prepareStatement(UPSERT)) {
            for (Division division : tree.divisions()) {
                upsert.setString(1, division.code().value());
                upsert.setString(2, division.parent().map(Object::toString).orElse(null));
                upsert.setString(3, division.name());
                upsert.setObject(4, division.validFrom(), Types.DATE);
                upsert.setObject(5, division.validTo(), Types.DATE);
                upsert.setBoolean(6, division.local());
                upsert.setString(
                        7,
                        division.successor() == null
                                ? null
                                : division.successor().value());
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
        try (PreparedStatement close = connection.prepareStatement(CLOSE)) {
            Object[] codes =
                    tree.divisions().stream().map(d -> d.code().value()).toArray();
            close.setObject(1, today);
            close.setArray(2, connection.createArrayOf("text", codes));
            close.setObject(3, today);
            close.executeUpdate();
        }
    }
}
