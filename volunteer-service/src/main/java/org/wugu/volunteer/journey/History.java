package org.wugu.volunteer.journey;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.result.RowView;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.Ids;
import org.wugu.kernel.OrgScope;
import org.wugu.kernel.Tier;
import org.wugu.platform.crypto.Vault;
import org.wugu.platform.database.Database;
import org.wugu.platform.scope.CurrentScope;

/** Who did what, when and why. Entries are added in the transaction of the step and never changed. */
@ApplicationScoped
public class History {

    private static final String TABLE = "volunteer_history:";
    private static final String INSERT = """
            insert into volunteer_history (id, volunteer_id, township_code, at, action, by_person, by_office, sealed)
            values (:id, :volunteer, :township, :now, :act, :person, :office, :sealed)""";
    private static final String SELECT =
            "select id, at, action, by_office, sealed from volunteer_history where volunteer_id = :volunteer order by id";

    private final Database database;
    private final Vault vault;
    private final ObjectMapper json;
    private final CurrentScope scope;
    private final ActingName actingName;
    private final Clock clock;

    History(Database database, Vault vault, ObjectMapper json, CurrentScope scope, ActingName actingName, Clock clock) {
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
    public List<HistoryEntry> of(UUID volunteer) {
        return database.sql(SELECT).with("volunteer", volunteer).list(this::entry);
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
        byte[] said = plain(new Sealed(actingName.orNull(), remarks));
        database.sql(INSERT)
                .with("now", clock.instant())
                .with("person", actor.person())
                .with("office", actor.code())
                .forEach(lines, (insert, line) -> {
                    UUID id = Ids.next();
                    insert.with("id", id)
                            .with("volunteer", line.volunteer())
                            .with("township", line.township())
                            .with("act", line.act())
                            .with("sealed", vault.seal(said, TABLE + id));
                });
    }

    private HistoryEntry entry(RowView row) {
        UUID id = row.getColumn("id", UUID.class);
        Act act = row.getColumn("action", Act.class);
        byte[] said = row.getColumn("sealed", byte[].class);
        // Empty once the person's data are erased: what was said of somebody goes, that something was done stays.
        Sealed sealed = said.length == 0 ? new Sealed(null, List.of()) : open(id, said);
        return new HistoryEntry(
                row.getColumn("at", Instant.class),
                act,
                sealed.byName(),
                row.getColumn("by_office", String.class),
                told(act, sealed.remarks()));
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

    private Sealed open(UUID id, byte[] said) {
        return vault.openIfPossible(said, TABLE + id)
                .map(this::sealed)
                .orElseGet(() -> new Sealed(null, List.of(Remark.onTheWhole(Vault.unreadable()))));
    }

    private Sealed sealed(byte[] plain) {
        try {
            return json.readValue(plain, Sealed.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] plain(Sealed sealed) {
        try {
            return json.writeValueAsBytes(sealed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
