package org.wugu.volunteer.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wugu.kernel.Ids;
import org.wugu.kernel.OrgScope;
import org.wugu.platform.crypto.Vault;
import org.wugu.platform.scope.CurrentScope;

/** What has been added to filed files. Entries are never changed. */
@ApplicationScoped
public class Supplements {

    private static final String TABLE = "volunteer_supplement:";
    private static final String INSERT = """
            insert into volunteer_supplement (id, volunteer_id, township_code, at, by_person, by_office, sealed)
            select ?, id, township_code, ?, ?, ?, ? from volunteer where id = ?""";

    private final DataSource database;
    private final Vault vault;
    private final CurrentScope scope;
    private final Clock clock;

    Supplements(DataSource database, Vault vault, CurrentScope scope, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * One addition (补充).
     *
     * @param byOffice code of the office that added it
     */
    @Schema(name = "Supplement")
    public record Supplement(UUID id, Instant at, String byOffice, String text) {}

    @Transactional(TxType.MANDATORY)
    void add(UUID volunteer, String text) {
        OrgScope actor = scope.get();
        UUID id = Ids.next();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, id);
            insert.setObject(2, OffsetDateTime.now(clock));
            insert.setString(3, actor.person());
            insert.setString(4, actor.code().value());
            insert.setBytes(5, vault.sealText(text, TABLE + id));
            insert.setObject(6, volunteer);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the supplement cannot be kept", e);
        }
    }

    /** Those of a volunteer that the reader may read, oldest first. */
    @Transactional(TxType.MANDATORY)
    public List<Supplement> of(UUID volunteer) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select id, at, by_office, sealed from volunteer_supplement where volunteer_id = ? order by id")) {
            select.setObject(1, volunteer);
            List<Supplement> supplements = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    UUID id = row.getObject("id", UUID.class);
                    supplements.add(new Supplement(
                            id,
                            row.getObject("at", OffsetDateTime.class).toInstant(),
                            row.getString("by_office"),
                            vault.legible(row.getBytes("sealed"), TABLE + id)));
                }
            }
            return supplements;
        } catch (SQLException e) {
            throw new IllegalStateException("supplements cannot be read", e);
        }
    }
}
