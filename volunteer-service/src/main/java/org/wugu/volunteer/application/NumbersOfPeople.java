package org.wugu.volunteer.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.wugu.kernel.IdNumber;
import org.wugu.platform.crypto.KeyedHash;

/**
 * Whose ID number is whose. A number that nobody has is the person's from now on; of one that somebody has under another name
 * the counties of both are told, and whoever registers is answered as always.
 */
@ApplicationScoped
class NumbersOfPeople {

    private static final String INSERT =
            "insert into volunteer_id_hash (volunteer_id, township_code, hash) values (?, ?, ?) on conflict do nothing";
    /** In one go: within a large import the table has just grown, and the planner takes it for small. */
    private static final String LOST = """
            select unnest(?::uuid[]) id except
            select volunteer_id from volunteer_id_hash where volunteer_id = any (?) group by volunteer_id having count(*) >= ?""";

    private final RegisteredPersons registered;
    private final KeyedHash hashes;
    private final Clock clock;

    NumbersOfPeople(RegisteredPersons registered, KeyedHash hashes, Clock clock) {
        this.registered = registered;
        this.hashes = hashes;
        this.clock = clock;
    }

    /**
     * @param numbers which of them somebody has under another name, as {@link RegisteredPersons} found a moment ago
     * @throws Problem {@code already-registered} or {@code guessing}, when somebody was faster
     */
    void add(Connection connection, Map<UUID, CheckedForm> people, Set<IdNumber> numbers) throws SQLException {
        Map<UUID, CheckedForm> contested = contested(people, numbers);
        Map<UUID, CheckedForm> free = new HashMap<>(people);
        free.keySet().removeAll(contested.keySet());
        Map<UUID, CheckedForm> lost = new HashMap<>(free);
        lost.keySet().retainAll(insert(connection, free));
        if (!lost.isEmpty()) {
            // Somebody was faster, and has committed by now.
            registered.contestedAmong(lost.values());
            contested.putAll(lost);
        }
        for (Map.Entry<UUID, CheckedForm> newcomer : contested.entrySet()) {
            contest(connection, newcomer.getKey(), newcomer.getValue());
        }
    }

    /** As {@link #add}, when the number is another one than before. */
    void correct(Connection connection, UUID volunteer, CheckedForm form) throws SQLException {
        if (!isUnchanged(connection, volunteer, form)) {
            try (PreparedStatement corrected = connection.prepareStatement("select wugu.number_corrected(?)")) {
                corrected.setObject(1, volunteer);
                corrected.execute();
            }
            add(connection, Map.of(volunteer, form), registered.contestedAmong(List.of(form)));
        }
    }

    private static Map<UUID, CheckedForm> contested(Map<UUID, CheckedForm> people, Set<IdNumber> numbers) {
        Map<UUID, CheckedForm> contested = new HashMap<>(people);
        contested.values().removeIf(form -> !numbers.contains(form.idNumber()));
        return contested;
    }

    /** Those who did not get their number, because somebody else has it. */
    private Set<UUID> insert(Connection connection, Map<UUID, CheckedForm> people) throws SQLException {
        int keys = 0;
        try (PreparedStatement insert = connection.prepareStatement(INSERT);
                PreparedStatement select = connection.prepareStatement(LOST)) {
            for (Map.Entry<UUID, CheckedForm> person : people.entrySet()) {
                List<byte[]> all = hashes(person.getValue());
                keys = all.size();
                for (byte[] hash : all) {
                    insert.setObject(1, person.getKey());
                    insert.setString(2, People.township(person.getValue()));
                    insert.setBytes(3, hash);
                    insert.addBatch();
                }
            }
            insert.executeBatch();
            Array asked = connection.createArrayOf("uuid", people.keySet().toArray());
            select.setArray(1, asked);
            select.setArray(2, asked);
            select.setInt(3, keys);
            Set<UUID> lost = new HashSet<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    lost.add(row.getObject(1, UUID.class));
                }
            }
            return lost;
        }
    }

    private void contest(Connection connection, UUID newcomer, CheckedForm form) throws SQLException {
        try (PreparedStatement clear =
                        connection.prepareStatement("delete from volunteer_id_hash where volunteer_id = ?");
                PreparedStatement contest = connection.prepareStatement("select wugu.contest(?, ?, ?)")) {
            clear.setObject(1, newcomer);
            clear.executeUpdate();
            contest.setObject(1, newcomer);
            contest.setArray(2, connection.createArrayOf("bytea", hashes(form).toArray(byte[][]::new)));
            contest.setObject(3, OffsetDateTime.now(clock));
            contest.execute();
        }
    }

    private boolean isUnchanged(Connection connection, UUID volunteer, CheckedForm form) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select exists (select from volunteer_id_hash where volunteer_id = ? and hash = any (?))")) {
            select.setObject(1, volunteer);
            select.setArray(2, connection.createArrayOf("bytea", hashes(form).toArray(byte[][]::new)));
            try (ResultSet row = select.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private List<byte[]> hashes(CheckedForm form) {
        return hashes.all(RegisteredPersons.hashed(form.idNumber()));
    }
}
