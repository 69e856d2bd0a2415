package org.wugu.volunteer.training;

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
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.Ids;
import org.wugu.platform.crypto.Vault;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.volunteer.journey.ActingName;
import org.wugu.volunteer.journey.Remark;

/** Who did what with a cohort, when and why. Entries are added in the transaction of the step and never changed. */
@ApplicationScoped
class CohortHistory {

    private static final String TABLE = "training_history:";
    private static final String INSERT = """
            insert into training_history (id, cohort_id, county_code, at, action, by_person, by_office, sealed, about)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String SELECT =
            "select id, at, action, by_office, sealed from training_history where cohort_id = ? order by id";

    private final DataSource database;
    private final Vault vault;
    private final ObjectMapper json;
    private final CurrentScope scope;
    private final ActingName actingName;
    private final Clock clock;

    CohortHistory(
            DataSource database,
            Vault vault,
            ObjectMapper json,
            CurrentScope scope,
            ActingName actingName,
            Clock clock) {
        this.database = database;
        this.vault = vault;
        this.json = json;
        this.scope = scope;
        this.actingName = actingName;
        this.clock = clock;
    }

    /**
     * One step with a cohort.
     *
     * @param byName the officer's name as the login gave it, or null when it gave none
     * @param said whom it concerns and why, where that had to be said; the field of a remark is {@code participants}, {@code
     *     present} or {@code absent} for numbers of volunteers, or null for a reason
     */
    @Schema(name = "CohortHistoryEntry")
    record Entry(Instant at, CohortAct act, @Nullable String byName, String byOffice, List<Remark> said) {}

    /** What is sealed of an entry: an officer's name, and free text that may name anybody. */
    private record Sealed(@Nullable String byName, List<Remark> said) {}

    /** @param about the volunteers of whom something is said; when one of them is erased, what was said goes */
    @Transactional(TxType.MANDATORY)
    void record(Cohort cohort, CohortAct act, List<Remark> said, Set<UUID> about) {
        UUID id = Ids.next();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, id);
            insert.setObject(2, cohort.id());
            insert.setString(3, cohort.county().value());
            insert.setObject(4, OffsetDateTime.now(clock));
            insert.setString(5, act.name());
            insert.setString(6, scope.get().person());
            insert.setString(7, scope.get().code().value());
            insert.setBytes(8, vault.seal(json.writeValueAsBytes(new Sealed(actingName.orNull(), said)), TABLE + id));
            insert.setArray(9, connection.createArrayOf("uuid", about.toArray()));
            insert.executeUpdate();
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("the history of " + cohort.number() + " cannot be written", e);
        }
    }

    /** The steps with one cohort, oldest first; none for who may not read them. */
    @Transactional(TxType.MANDATORY)
    List<Entry> of(UUID cohort) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setObject(1, cohort);
            List<Entry> entries = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    UUID id = row.getObject("id", UUID.class);
                    Sealed sealed = open(id, row.getBytes("sealed"));
                    entries.add(new Entry(
                            row.getObject("at", OffsetDateTime.class).toInstant(),
                            CohortAct.valueOf(row.getString("action")),
                            sealed.byName(),
                            row.getString("by_office"),
                            sealed.said()));
                }
            }
            return entries;
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("the history of " + cohort + " cannot be read", e);
        }
    }

    private Sealed open(UUID id, byte[] said) throws IOException {
        if (said.length == 0) {
            return new Sealed(null, List.of());
        }
        Optional<byte[]> plain = vault.openIfPossible(said, TABLE + id);
        return plain.isEmpty()
                ? new Sealed(null, List.of(Remark.onTheWhole(Vault.unreadable())))
                : json.readValue(plain.get(), Sealed.class);
    }
}
