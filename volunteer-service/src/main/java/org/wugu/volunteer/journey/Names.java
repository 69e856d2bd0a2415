package org.wugu.volunteer.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.wugu.platform.audit.AccessLog;
import org.wugu.platform.crypto.Vault;

/** Names of volunteers: how they are sealed, and who is called what as far as the reader's office may know. */
@ApplicationScoped
public class Names {

    private static final String TABLE = "volunteer_name:";

    private final DataSource database;
    private final Vault vault;
    private final AccessLog accessLog;

    Names(DataSource database, Vault vault, AccessLog accessLog) {
        this.database = database;
        this.vault = vault;
        this.accessLog = accessLog;
    }

    /**
     * The names of those whom the reader may know; the access log tells of it.
     *
     * @param action as {@link AccessLog#record} wants it, such as {@code list-cohort}
     * @param reason likewise
     */
    @Transactional(TxType.MANDATORY)
    public Map<UUID, String> of(Collection<UUID> volunteers, String action, String reason) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select volunteer_id, sealed from volunteer_name where volunteer_id = any (?)")) {
            select.setArray(1, connection.createArrayOf("uuid", volunteers.toArray()));
            Map<UUID, String> names = new HashMap<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    UUID id = rows.getObject("volunteer_id", UUID.class);
                    names.put(id, open(id, rows.getBytes("sealed")));
                }
            }
            accessLog.record(action, "volunteer", names.keySet(), reason);
            return names;
        } catch (SQLException e) {
            throw new IllegalStateException("names cannot be read", e);
        }
    }

    /** The name that was sealed for the volunteer, or that it cannot be read. */
    public String open(UUID volunteer, byte[] sealed) {
        return vault.legible(sealed, TABLE + volunteer);
    }

    /** Seals a name for the volunteer. */
    public byte[] seal(UUID volunteer, String name) {
        return vault.sealText(name, TABLE + volunteer);
    }
}
