package org.wugu.volunteer.application.rights;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.Ids;
import org.wugu.platform.crypto.Vault;
import org.wugu.volunteer.application.ApplicationForm;

/** Forms as they were before a correction, sealed. */
@ApplicationScoped
public class PastForms {

    private static final String TABLE = "volunteer_form_past:";

    private final DataSource database;
    private final Vault vault;
    private final ObjectMapper json;
    private final Clock clock;

    PastForms(DataSource database, Vault vault, ObjectMapper json, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.json = json;
        this.clock = clock;
    }

    /** A form and when another took its place. */
    @Schema(name = "PastForm")
    public record PastForm(Instant replacedAt, ApplicationForm form) {}

    @Transactional(TxType.MANDATORY)
    void keep(UUID volunteer, DivisionCode township, ApplicationForm form) {
        UUID id = Ids.next();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into volunteer_form_past (id, volunteer_id, township_code, replaced_at, sealed)"
                                + " values (?, ?, ?, ?, ?)")) {
            insert.setObject(1, id);
            insert.setObject(2, volunteer);
            insert.setString(3, township.value());
            insert.setObject(4, OffsetDateTime.now(clock));
            insert.setBytes(5, vault.seal(json.writeValueAsBytes(form), TABLE + id));
            insert.executeUpdate();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("the former form of " + volunteer + " cannot be kept", e);
        }
    }

    /** Oldest first. */
    @Transactional(TxType.MANDATORY)
    public List<PastForm> of(UUID volunteer) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select id, replaced_at, sealed from volunteer_form_past where volunteer_id = ? order by id")) {
            select.setObject(1, volunteer);
            List<PastForm> forms = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Optional<byte[]> plain =
                            vault.openIfPossible(row.getBytes("sealed"), TABLE + row.getObject("id", UUID.class));
                    if (plain.isPresent()) {
                        forms.add(new PastForm(
                                row.getObject("replaced_at", OffsetDateTime.class)
                                        .toInstant(),
                                json.readValue(plain.get(), ApplicationForm.class)));
                    }
                }
            }
            return forms;
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("the former forms of " + volunteer + " cannot be read", e);
        }
    }
}
