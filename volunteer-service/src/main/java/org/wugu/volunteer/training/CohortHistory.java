package org.wugu.volunteer.training;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.result.RowView;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.Ids;
import org.wugu.platform.crypto.Vault;
import org.wugu.platform.database.Database;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.volunteer.journey.ActingName;
import org.wugu.volunteer.journey.Remark;

/** Who did what with a cohort, when and why. Entries are added in the transaction of the step and never changed. */
@ApplicationScoped
class CohortHistory {

    private static final String TABLE = "training_history:";
    private static final String INSERT = """
            insert into training_history (id, cohort_id, county_code, at, action, by_person, by_office, sealed, about)
            values (:id, :cohort, :county, :at, :action, :person, :office, :sealed, :about)""";
    private static final String SELECT =
            "select id, at, action, by_office, sealed from training_history where cohort_id = :cohort order by id";

    private final Database database;
    private final Vault vault;
    private final ObjectMapper json;
    private final CurrentScope scope;
    private final ActingName actingName;
    private final Clock clock;

    CohortHistory(
            Database database, Vault vault, ObjectMapper json, CurrentScope scope, ActingName actingName, Clock clock) {
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
    void record(Cohort cohort, CohortAct act, List<Remark> said, Set<UUID> about) {
        UUID id = Ids.next();
        database.sql(INSERT)
                .with("id", id)
                .with("cohort", cohort.id())
                .with("county", cohort.county())
                .with("at", clock.instant())
                .with("action", act)
                .with("person", scope.get().person())
                .with("office", scope.get().code())
                .with("sealed", vault.seal(plain(new Sealed(actingName.orNull(), said)), TABLE + id))
                .with("about", about)
                .run();
    }

    /** The steps with one cohort, oldest first; none for who may not read them. */
    List<Entry> of(UUID cohort) {
        return database.sql(SELECT).with("cohort", cohort).list(this::entry);
    }

    private Entry entry(RowView row) {
        Sealed sealed = open(row.getColumn("id", UUID.class), row.getColumn("sealed", byte[].class));
        return new Entry(
                row.getColumn("at", Instant.class),
                row.getColumn("action", CohortAct.class),
                sealed.byName(),
                row.getColumn("by_office", String.class),
                sealed.said());
    }

    private Sealed open(UUID id, byte[] said) {
        if (said.length == 0) {
            return new Sealed(null, List.of());
        }
        Optional<byte[]> plain = vault.openIfPossible(said, TABLE + id);
        if (plain.isEmpty()) {
            return new Sealed(null, List.of(Remark.onTheWhole(Vault.unreadable())));
        }
        try {
            return json.readValue(plain.get(), Sealed.class);
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
