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
    private static final String REGISTERED_ONCE = "volunteer_registered_once";

    private final DataSource database;
    private final Names names;
    private final Vault vault;
    private final KeyedHash hashes;
    private final RegisteredPersons registered;
    private final ObjectMapper json;

    People(
            DataSource database,
            Names names,
            Vault vault,
            KeyedHash hashes,
            RegisteredPersons registered,
            ObjectMapper json) {
        this.database = database;
        this.names = names;
        this.vault = vault;
        this.hashes = hashes;
        this.registered = registered;
        this.json = json;
    }

    /**
     * Keeps the identities of new volunteers.
     *
     * @throws Problem {@code already-registered} when one of them is registered anywhere in the city
     */
    @Transactional(TxType.MANDATORY)
    public void add(Map<UUID, CheckedForm> people) {
        try (Connection connection = database.getConnection()) {
            insertNames(connection, people);
            insertTokens(connection, people);
            insertIdentities(connection, people);
        } catch (SQLException e) {
            throw told(e, people.values());
        }
    }

    /**
     * Writes what a corrected form says.
     *
     * @throws Problem {@code already-registered} when the new ID number is registered anywhere in the city
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
                    "update volunteer_identity set sealed = ?, masked = ?, id_number_hash = ? where volunteer_id = ?")) {
                identity.setBytes(1, sealedIdentity(volunteer, form));
                identity.setBytes(2, sealedMasked(volunteer, form));
                identity.setBytes(3, idHash(form.idNumber()));
                identity.setObject(4, volunteer);
                identity.executeUpdate();
            }
            try (PreparedStatement forget =
                    connection.prepareStatement("delete from volunteer_name_token where volunteer_id = ?")) {
                forget.setObject(1, volunteer);
                forget.executeUpdate();
            }
            insertTokens(connection, Map.of(volunteer, form));
        } catch (SQLException e) {
            throw told(e, List.of(form));
        }
    }

    /** The forms of those volunteers whose identities the reader may read, with their names. */
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
                    found.put(id, identity(id, rows.getBytes("identity")).named(name(id, rows.getBytes("name"))));
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

    ApplicationForm identity(UUID volunteer, byte[] sealed) {
        try {
            return json.readValue(vault.open(sealed, IDENTITY_TABLE + volunteer), ApplicationForm.class);
        } catch (IOException e) {
            throw new IllegalStateException("the identity of " + volunteer + " is no form", e);
        }
    }

    /** What a list shows of the numbers; the form itself stays sealed. */
    MaskedNumbers masked(UUID volunteer, byte[] sealed) {
        return MaskedNumbers.ofText(vault.openText(sealed, MASKED + volunteer));
    }

    /** What to look for in the table of tokens when somebody searches for a whole name or a surname. */
    List<byte[]> searchTokens(String typed) {
        String name = Typing.name(typed);
        if (name == null) {
            return List.of();
        }
        List<byte[]> tokens = new ArrayList<>(hashes.all("name:" + name));
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
                String name = person.getValue().name();
                for (String token : List.of("name:" + name, "surname:" + Surname.of(name))) {
                    insert.setObject(1, person.getKey());
                    insert.setString(2, township(person.getValue()));
                    insert.setBytes(3, hashes.of(token));
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private void insertIdentities(Connection connection, Map<UUID, CheckedForm> people) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into volunteer_identity (volunteer_id, township_code, sealed, masked, id_number_hash)"
                        + " values (?, ?, ?, ?, ?)")) {
            for (Map.Entry<UUID, CheckedForm> person : people.entrySet()) {
                insert.setObject(1, person.getKey());
                insert.setString(2, township(person.getValue()));
                insert.setBytes(3, sealedIdentity(person.getKey(), person.getValue()));
                insert.setBytes(4, sealedMasked(person.getKey(), person.getValue()));
                insert.setBytes(5, idHash(person.getValue().idNumber()));
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

    private byte[] idHash(IdNumber id) {
        return hashes.of(RegisteredPersons.hashed(id));
    }

    private static String township(CheckedForm form) {
        return form.servingVillage().ancestor(Level.TOWNSHIP).value();
    }

    private RuntimeException told(SQLException e, Collection<CheckedForm> forms) {
        for (Throwable next = e; next != null; next = next.getCause()) {
            if (String.valueOf(next.getMessage()).contains(REGISTERED_ONCE)) {
                return registered.refusal(
                        forms.stream().map(CheckedForm::idNumber).toList());
            }
        }
        return new IllegalStateException("identities cannot be written", e);
    }
}
