package org.wugu.volunteer.journey;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.Ids;
import org.wugu.kernel.OrgScope;
import org.wugu.kernel.Tier;
import org.wugu.platform.crypto.Vault;
import org.wugu.platform.scope.CurrentScope;

/** Who did what, when and why. Entries are added in the transaction of the step and never changed. */
@ApplicationScoped
public class History {

    private static final String TABLE = "volunteer_history:";
    private static final String INSERT = """
            insert into volunteer_history (id, volunteer_id, township_code, at, action, by_person, by_office, sealed)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String SELECT =
            "select id, at, action, by_office, sealed from volunteer_history where volunteer_id = ? order by id";

    private final DataSource database;
    private final Vault vault;
    private final ObjectMapper json;
    private final CurrentScope scope;
    private final ActingName actingName;
    private final Clock clock;

    History(
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

    /** What is sealed of an entry: an officer's name, and free text that may name anybody. */
    private record Sealed(@Nullable String byName, List<Remark> remarks) {}

    /** The steps of one application, oldest first. */
    @Transactional(TxType.MANDATORY)
    public List<HistoryEntry> of(UUID volunteer) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setObject(1, volunteer);
            List<HistoryEntry> entries = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    entries.add(entry(rows));
                }
            }
            return entries;
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("the history of " + volunteer + " cannot be read", e);
        }
    }

    /** Steps that are nobody else's business, and so no events. */
    void record(List<Volunteer> volunteers, Act act, List<Remark> remarks) {
        write(
                volunteers.stream()
                        .map(volunteer -> new Line(volunteer.id(), volunteer.township(), act))
                        .toList(),
                remarks);
    }

    void record(List<VolunteerEvent> events, List<Remark> remarks) {
        write(
                events.stream()
                        .map(event -> new Line(
                                event.state().volunteer(), event.state().township(), event.act()))
                        .toList(),
                remarks);
    }

    private record Line(UUID volunteer, DivisionCode township, Act act) {}

    private void write(List<Line> lines, List<Remark> remarks) {
        OrgScope actor = scope.get();
        OffsetDateTime now = OffsetDateTime.now(clock);
        byte[] said = plain(new Sealed(actingName.orNull(), remarks));
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Line line : lines) {
                UUID id = Ids.next();
                insert.setObject(1, id);
                insert.setObject(2, line.volunteer());
                insert.setString(3, line.township().value());
                insert.setObject(4, now);
                insert.setString(5, line.act().name());
                insert.setString(6, actor.person());
                insert.setString(7, actor.code().value());
                insert.setBytes(8, vault.seal(said, TABLE + id));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("the history cannot be written", e);
        }
    }

    private HistoryEntry entry(ResultSet row) throws SQLException, IOException {
        UUID id = row.getObject("id", UUID.class);
        byte[] said = row.getBytes("sealed");
        // Empty once the person's data are erased: what was said of somebody goes, that something was done stays.
        Sealed sealed = said.length == 0 ? new Sealed(null, List.of()) : open(id, said);
        return new HistoryEntry(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Act.valueOf(row.getString("action")),
                sealed.byName(),
                row.getString("by_office"),
                told(Act.valueOf(row.getString("action")), sealed.remarks()));
    }

    /** What is said of a query of the record may tell what it has found, which is the county's alone to know. */
    private List<Remark> told(Act act, List<Remark> remarks) {
        String query = Act.RECORD_QUERIED.name();
        if (scope.get().tier() == Tier.COUNTY
                || (act != Act.RECORD_QUERIED && remarks.stream().noneMatch(remark -> query.equals(remark.field())))) {
            return remarks;
        }
        return act == Act.RECORD_QUERIED ? List.of() : List.of(new Remark(query, ""));
    }

    private Sealed open(UUID id, byte[] said) throws IOException {
        Optional<byte[]> plain = vault.openIfPossible(said, TABLE + id);
        return plain.isEmpty()
                ? new Sealed(null, List.of(Remark.onTheWhole(Vault.unreadable())))
                : json.readValue(plain.get(), Sealed.class);
    }

    private byte[] plain(Sealed sealed) {
        try {
            return json.writeValueAsBytes(sealed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
