package org.wugu.bench.people;

import java.io.IOException;
import java.io.StringReader;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.wugu.bench.people.VolunteerRows.Table;
import org.wugu.kernel.Ids;

/** Fills the volunteers' database by COPY, as its owner, with rows that the service can open. */
public final class Seeder {

    /** Before every run, and after everybody of them has come of age. */
    public static final LocalDate SIGNED_ON = LocalDate.of(2026, 3, 2);

    private static final int PORTION = 10_000;
    private static final int WAITING_PORTIONS = 2;

    private final Connection owner;
    private final Sealing sealing;
    private final Villages villages;
    private final Schema schema;
    private final Random random = new Random(20260302);

    /** @param owner a connection as the database's owner; it is used by one thread at a time */
    public Seeder(Connection owner, Sealing sealing) throws SQLException {
        this.owner = owner;
        this.sealing = sealing;
        this.villages = Villages.in(owner);
        this.schema = Schema.of(owner);
    }

    /** Adds volunteers of all stages over all villages until there are at least so many; says how many it added. */
    public long fillUpTo(long wanted) throws Exception {
        long present = count();
        long added = Math.max(0, wanted - present);
        long person = firstFreePerson();
        ExecutorService copying = Executors.newSingleThreadExecutor();
        try {
            Deque<Future<?>> waiting = new ArrayDeque<>();
            for (long done = 0; done < added; done += PORTION) {
                VolunteerRows rows = portion(person + done, (int) Math.min(PORTION, added - done));
                if (waiting.size() == WAITING_PORTIONS) {
                    finish(waiting.remove());
                }
                waiting.add(copying.submit(() -> copy(rows)));
            }
            for (Future<?> copy : waiting) {
                finish(copy);
            }
        } finally {
            copying.shutdown();
        }
        if (added > 0) {
            settle();
        }
        return added;
    }

    /** Adds drafts of one township; answers their ids. */
    public List<UUID> drafts(String township, int count) throws Exception {
        return add(township, SeededStage.DRAFT, count);
    }

    /** Adds volunteers whom a county has just approved; answers their ids. Their version is 2. */
    public List<UUID> approved(String county, int count) throws Exception {
        return add(county, SeededStage.APPROVED, count);
    }

    private List<UUID> add(String office, SeededStage stage, int count) throws Exception {
        long person = firstFreePerson();
        Villages own = villages.within(office);
        VolunteerRows rows = new VolunteerRows(sealing, schema);
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            UUID id = Ids.next();
            rows.add(id, person + i, own.any(random), stage);
            ids.add(id);
        }
        copy(rows);
        return ids;
    }

    /** A person whom nobody has registered yet, nor any of those with greater numbers. */
    public long firstFreePerson() throws SQLException {
        // Persons are taken in order and each is registered, but for the few that a benchmark gave up.
        return 2 * count();
    }

    public Villages villages() {
        return villages;
    }

    private long count() throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from volunteer")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private VolunteerRows portion(long firstPerson, int size) throws GeneralSecurityException {
        VolunteerRows rows = new VolunteerRows(sealing, schema);
        for (int i = 0; i < size; i++) {
            rows.add(Ids.next(), firstPerson + i, villages.any(random), SeededStage.any(random));
        }
        return rows;
    }

    private Void copy(VolunteerRows rows) throws SQLException, IOException {
        CopyManager copy = owner.unwrap(PGConnection.class).getCopyAPI();
        for (Table table : tables()) {
            copy.copyIn(table.copy(schema), new StringReader(rows.of(table)));
        }
        return null;
    }

    /** What autovacuum does on its own, now instead of some time during the measurement. */
    private void settle() throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(
                    tables().stream().map(Table::table).collect(Collectors.joining(", ", "vacuum analyze ", "")));
        }
    }

    private List<Table> tables() {
        return Stream.of(Table.values())
                .filter(table -> schema.has(table.table()))
                .toList();
    }

    private static void finish(Future<?> copy) throws Exception {
        try {
            copy.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
