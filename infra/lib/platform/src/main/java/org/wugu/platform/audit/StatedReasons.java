package org.wugu.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.wugu.kernel.Ids;
import org.wugu.platform.crypto.Vault;
import org.wugu.problem.ProblemTexts;

/** What readers said of why they read, sealed beside the log, which refers to it and says nothing itself. */
@ApplicationScoped
class StatedReasons {

    private static final String REFERENCE = "stated:";
    private static final String TABLE = "access_reason:";

    private final DataSource database;
    private final Vault vault;
    private final ProblemTexts texts;

    StatedReasons(DataSource database, Vault vault, ProblemTexts texts) {
        this.database = database;
        this.vault = vault;
        this.texts = texts;
    }

    /** Keeps the words, and answers what the log says instead. */
    @Transactional(TxType.MANDATORY)
    String keep(Collection<UUID> subjects, String words) {
        UUID id = Ids.next();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into access_reason (id, subject_ids, sealed) values (?, ?, ?)")) {
            insert.setObject(1, id);
            insert.setArray(2, connection.createArrayOf("uuid", subjects.toArray()));
            insert.setBytes(3, vault.sealText(words, TABLE + id));
            insert.executeUpdate();
            return REFERENCE + id;
        } catch (SQLException e) {
            throw new IllegalStateException("the reason of the access cannot be kept", e);
        }
    }

    /** The rows with the words in the place of what refers to them; where they are erased, that is said. */
    @Transactional(TxType.MANDATORY)
    List<LoggedAccess> told(List<LoggedAccess> rows) throws SQLException {
        Map<String, String> words = words(rows);
        return rows.stream()
                .map(row -> row.reason().startsWith(REFERENCE)
                        ? row.because(words.getOrDefault(row.reason(), erased()))
                        : row)
                .toList();
    }

    private Map<String, String> words(List<LoggedAccess> rows) throws SQLException {
        UUID[] ids = rows.stream()
                .map(LoggedAccess::reason)
                .filter(reason -> reason.startsWith(REFERENCE))
                .map(reason -> UUID.fromString(reason.substring(REFERENCE.length())))
                .toArray(UUID[]::new);
        Map<String, String> words = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select id, sealed from access_reason where id = any (?)")) {
            select.setArray(1, connection.createArrayOf("uuid", ids));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    String id = row.getString("id");
                    words.put(REFERENCE + id, vault.legible(row.getBytes("sealed"), TABLE + id));
                }
            }
        }
        return words;
    }

    private String erased() {
        return texts.text("reason-erased", Locale.SIMPLIFIED_CHINESE, List.of());
    }
}
