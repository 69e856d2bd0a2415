package org.wugu.platform.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;
import javax.sql.DataSource;
import org.wugu.kernel.DivisionCode;

/** Which object is whose, under row-level security, and which is nobody's. */
@ApplicationScoped
class PhotoRows {

    private final DataSource database;

    PhotoRows(DataSource database) {
        this.database = database;
    }

    /** Says that an object is about to be stored, in a transaction of its own: should all else fail, it is found by this. */
    @Transactional(TxType.REQUIRES_NEW)
    void announce(UUID id) throws SQLException {
        change("insert into attachment_orphan (id) values (?)", id);
    }

    /** False when the object has been cleaned away, or was attached before. */
    @Transactional(TxType.MANDATORY)
    boolean attach(PhotoRef photo, DivisionCode office) throws SQLException {
        if (change("delete from attachment_orphan where id = ? and not removing", photo.id()) == 0) {
            return false;
        }
        return change(
                        "insert into attachment (id, org_code, owner_id, key_id, size, sha256) values (?, ?, ?, ?, ?, ?)",
                        photo.id(),
                        office.value(),
                        photo.owner(),
                        photo.keyId(),
                        photo.size(),
                        HexFormat.of().parseHex(photo.sha256()))
                == 1;
    }

    /** False when there is none in the scope at hand. */
    @Transactional(TxType.MANDATORY)
    boolean detach(UUID id) throws SQLException {
        if (change("delete from attachment where id = ?", id) == 0) {
            return false;
        }
        change("insert into attachment_orphan (id) values (?)", id);
        return true;
    }

    @Transactional(TxType.MANDATORY)
    void handOver(UUID owner, DivisionCode office) throws SQLException {
        change("update attachment set org_code = ? where owner_id = ?", office.value(), owner);
    }

    @Transactional(TxType.REQUIRED)
    boolean isAttached(UUID id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement find = connection.prepareStatement("select 1 from attachment where id = ?")) {
            find.setObject(1, id);
            try (ResultSet row = find.executeQuery()) {
                return row.next();
            }
        }
    }

    private int change(String sql, Object... arguments) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            return statement.executeUpdate();
        }
    }
}
