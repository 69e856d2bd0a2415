package org.wugu.platform.aggregate;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.result.RowView;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.Ids;
import org.wugu.kernel.OrgScope;
import org.wugu.platform.crypto.Vault;
import org.wugu.platform.database.Database;
import org.wugu.platform.database.Sql;
import org.wugu.platform.scope.CurrentScope;

/** Who did what, when and why. Entries are added in the transaction of the act and never changed. */
@ApplicationScoped
public class History {

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

    /**
     * One act.
     *
     * @param aggregate with which it was done
     * @param owner the division that the row is guarded on
     */
    public record Line<A extends Enum<A>>(UUID aggregate, DivisionCode owner, A act) {}

    /**
     * A service's own record of an entry, so that its contract names it and its acts.
     *
     * @param <E> the record
     */
    @FunctionalInterface
    public interface Entry<A extends Enum<A>, E> {

        /**
         * An entry.
         *
         * @param byName the officer's name as the login gave it, or null when it gave none
         * @param byOffice code of the office that acted: 4, 6 or 9 digits
         * @param remarks why, and under what circumstances; none once somebody of whom they speak is erased
         */
        E of(Instant at, A act, @Nullable String byName, String byOffice, List<Remark> remarks);
    }

    /** What is sealed of an entry: an officer's name, and free text that may name anybody. */
    private record Sealed(@Nullable String byName, List<Remark> remarks) {}

    /** Keeps acts; what is said is said of each. */
    public <A extends Enum<A>> void record(HistoryTable<A> table, List<Line<A>> lines, List<Remark> remarks) {
        record(table, lines, remarks, Set.of());
    }

    /** As the other, for a table that says of whom something is said: once they are erased, what was said goes. */
    public <A extends Enum<A>> void record(
            HistoryTable<A> table, List<Line<A>> lines, List<Remark> remarks, Set<UUID> about) {
        OrgScope actor = scope.get();
        byte[] said = plain(new Sealed(actingName.orNull(), remarks));
        Sql insert = database.sql(table.insert())
                .with("now", clock.instant())
                .with("person", actor.person())
                .with("office", actor.code());
        if (table.about() != null) {
            insert.with("about", about);
        }
        insert.forEach(lines, (row, line) -> {
            UUID id = Ids.next();
            row.with("id", id)
                    .with("aggregate", line.aggregate())
                    .with("owner", line.owner())
                    .with("act", line.act())
                    .with("sealed", vault.seal(said, table.context(id)));
        });
    }

    /** The acts with one aggregate, oldest first; none for who may not read them. */
    public <A extends Enum<A>, E> List<E> of(HistoryTable<A> table, UUID aggregate, Entry<A, E> entry) {
        return database.sql(table.select()).with("aggregate", aggregate).list(row -> read(table, row, entry));
    }

    private <A extends Enum<A>, E> E read(HistoryTable<A> table, RowView row, Entry<A, E> entry) {
        byte[] said = row.getColumn("sealed", byte[].class);
        // Empty once somebody is erased: what was said goes, that something was done stays.
        Sealed sealed = said.length == 0
                ? new Sealed(null, List.of())
                : open(said, table.context(row.getColumn("id", UUID.class)));
        return entry.of(
                row.getColumn("at", Instant.class),
                row.getColumn("action", table.acts()),
                sealed.byName(),
                row.getColumn("by_office", String.class),
                sealed.remarks());
    }

    private Sealed open(byte[] said, String context) {
        return vault.openIfPossible(said, context)
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
