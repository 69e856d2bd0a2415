package org.wugu.volunteer.application;

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
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.wugu.kernel.DivisionCode.Level;
import org.wugu.kernel.IdNumber;
import org.wugu.platform.crypto.KeyedHash;
import org.wugu.platform.crypto.Vault;
import org.wugu.volunteer.journey.Names;

/**
 * Who the volunteers are: names, and everything else that the form says of a person, sealed. Each table has its own policy
 * of who may read it; what a reader may not read is simply absent.
 */
@ApplicationScoped
public class People {

    private static final String IDENTITY_TABLE = "volunteer_identity:";
    private static final String MASKED = "volunteer_identity.masked:";

    private final DataSource database;
    private final Names names;
    private final Vault vault;
    private final KeyedHash hashes;
    private final NumbersOfPeople numbers;
    private final ObjectMapper json;

    People(
            DataSource database,
            Names names,
            Vault vault,
            KeyedHash hashes,
            NumbersOfPeople numbers,
            ObjectMapper json) {
        this.database = database;
        this.names = names;
        this.vault = vault;
        this.hashes = hashes;
        this.numbers = numbers;
        this.json = json;
    }

    /**
     * Keeps the identities of new volunteers.
     *
     * @param contested which of their numbers somebody has under another name
     * @throws Problem {@code already-registered} or {@code guessing}, when somebody was faster
     */
    @Transactional(TxType.MANDATORY)
    public void add(Map<UUID, CheckedForm> people, Set<IdNumber> contested) {
        try (Connection connection = database.getConnection()) {
            insertNames(connection, people);
            insertTokens(connection, people);
            insertIdentities(connection, people);
            numbers.add(connection, people, contested);
        } catch (SQLException e) {
            throw new IllegalStateException("identities cannot be written", e);
        }
    }

    /**
     * Writes what a corrected form says.
     *
     * @throws Problem {@code already-registered} when the new ID number is registered anywhere in the city, {@code guessing}
     */
    @Transactional(TxType.MANDATORY)
    public void correct(UUID volunteer, CheckedForm form) {
        try (Connection connection = database.getConnection()) {
            update(
                    connection,
                    "update volunteer_name set sealed = ? where volunteer_id = ?",
                    sealedName(volunteer, form),
                    volunteer);
            try (PreparedStatement identity = connection.prepareStatement(
                    "update volunteer_identity set sealed = ?, masked = ? where volunteer_id = ?")) {
                identity.setBytes(1, sealedIdentity(volunteer, form));
                identity.setBytes(2, sealedMasked(volunteer, form));
                identity.setObject(3, volunteer);
                identity.executeUpdate();
            }
            try (PreparedStatement forget =
                    connection.prepareStatement("delete from volunteer_name_token where volunteer_id = ?")) {
                forget.setObject(1, volunteer);
                forget.executeUpdate();
            }
            insertTokens(connection, Map.of(volunteer, form));
            numbers.correct(connection, volunteer, form);
        } catch (SQLException e) {
            throw new IllegalStateException("identities cannot be written", e);
        }
    }

    /** The forms of those volunteers whose identities the reader may read, with their names; none for one that does not open. */
    @Transactional(TxType.MANDATORY)
    public Map<UUID, ApplicationForm> identities(Collection<UUID> volunteers) {
        String sql = """
                select i.volunteer_id, i.sealed identity, n.sealed name
                from volunteer_identity i join volunteer_name n on n.volunteer_id = i.volunteer_id
                where i.volunteer_id = any (?)""";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setArray(1, connection.createArrayOf("uuid", volunteers.toArray()));
            Map<UUID, ApplicationForm> found = new LinkedHashMap<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    UUID id = rows.getObject("volunteer_id", UUID.class);
                    String name = name(id, rows.getBytes("name"));
                    identity(id, rows.getBytes("identity")).ifPresent(form -> found.put(id, form.named(name)));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("identities cannot be read", e);
        }
    }

    String name(UUID volunteer, byte[] sealed) {
        return names.open(volunteer, sealed);
    }

    /** What was sealed for the volunteer; empty, with an alarm, when it does not open. */
    Optional<ApplicationForm> identity(UUID volunteer, byte[] sealed) {
        return vault.openIfPossible(sealed, IDENTITY_TABLE + volunteer).map(plain -> form(volunteer, plain));
    }

    private ApplicationForm form(UUID volunteer, byte[] plain) {
        try {
            return json.readValue(plain, ApplicationForm.class);
        } catch (IOException e) {
            throw new IllegalStateException("the identity of " + volunteer + " is no form", e);
        }
    }

    /** What a list shows of the numbers, while the form stays sealed; empty, with an alarm, when it does not open. */
    Optional<MaskedNumbers> masked(UUID volunteer, byte[] sealed) {
        return vault.openIfPossible(sealed, MASKED + volunteer).map(MaskedNumbers::ofText);
    }

    /** What to look for in the table of tokens when somebody searches for a whole name or a surname. */
    List<byte[]> searchTokens(String typed) {
        String name = Typing.name(typed);
        if (name == null) {
            return List.of();
        }
        List<byte[]> tokens = new ArrayList<>(hashes.all(HashesOfNames.whole(name)));
        tokens.addAll(hashes.all("surname:" + name));
        return tokens;
    }

    private void insertNames(Connection connection, Map<UUID, CheckedForm> people) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into volunteer_name (volunteer_id, township_code, sealed) values (?, ?, ?)")) {
            for (Map.Entry<UUID, CheckedForm> person : people.entrySet()) {
                insert.setObject(1, person.getKey());
                insert.setString(2, township(person.getValue()));
                insert.setBytes(3, sealedName(person.getKey(), person.getValue()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void insertTokens(Connection connection, Map<UUID, CheckedForm> people) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into volunteer_name_token (volunteer_id, township_code, token) values (?, ?, ?)")) {
            for (Map.Entry<UUID, CheckedForm> person : people.entrySet()) {
                for (String token : HashesOfNames.of(person.getValue().name())) {
                    for (byte[] hash : hashes.all(token)) {
                        insert.setObject(1, person.getKey());
                        insert.setString(2, township(person.getValue()));
                        insert.setBytes(3, hash);
                        insert.addBatch();
                    }
                }
            }
            insert.executeBatch();
        }
    }

    private void insertIdentities(Connection connection, Map<UUID, CheckedForm> people) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into volunteer_identity (volunteer_id, township_code, sealed, masked) values (?, ?, ?, ?)")) {
            for (Map.Entry<UUID, CheckedForm> person : people.entrySet()) {
                insert.setObject(1, person.getKey());
                insert.setString(2, township(person.getValue()));
                insert.setBytes(3, sealedIdentity(person.getKey(), person.getValue()));
                insert.setBytes(4, sealedMasked(person.getKey(), person.getValue()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void update(Connection connection, String sql, byte[] sealed, UUID volunteer) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setBytes(1, sealed);
            update.setObject(2, volunteer);
            update.executeUpdate();
        }
    }

    private byte[] sealedName(UUID volunteer, CheckedForm form) {
        return names.seal(volunteer, form.name());
    }

    private byte[] sealedIdentity(UUID volunteer, CheckedForm form) {
        try {
            return vault.seal(json.writeValueAsBytes(form.form().named(null)), IDENTITY_TABLE + volunteer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a form is always JSON", e);
        }
    }

    private byte[] sealedMasked(UUID volunteer, CheckedForm form) {
        return vault.sealText(MaskedNumbers.of(form.form()).asText(), MASKED + volunteer);
    }

    static String township(CheckedForm form) {
        return form.servingVillage().ancestor(Level.TOWNSHIP).value();
    }
}
