package org.wugu.volunteer.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wugu.kernel.IdNumber;
import org.wugu.platform.crypto.KeyedHash;
import org.wugu.platform.problem.Problem;
import org.wugu.volunteer.VolunteerProblems;

/**
 * Who is registered anywhere in the city: the one look across every scope. It answers yes or no and neither who nor where;
 * the database logs each person found, and refuses somebody who finds too many within an hour.
 */
@ApplicationScoped
public class RegisteredPersons {

    private static final int ASKED_AT_ONCE = 1_000;

    /** SQLSTATE of the database's refusal. */
    private static final String TOO_MANY = "WG429";

    private final DataSource database;
    private final KeyedHash hashes;
    private final int mostFound;

    RegisteredPersons(
            DataSource database,
            KeyedHash hashes,
            @ConfigProperty(name = "wugu.registered.most-found-in-an-hour") int mostFound) {
        this.database = database;
        this.hashes = hashes;
        this.mostFound = mostFound;
    }

    /**
     * Those of the ID numbers whose bearers are registered.
     *
     * @throws Problem {@code too-many-looks} when the caller has found too many within the hour
     */
    @Transactional(TxType.MANDATORY)
    public Set<IdNumber> among(Collection<IdNumber> asked) {
        List<IdNumber> all = List.copyOf(asked);
        Set<IdNumber> registered = new HashSet<>();
        for (int from = 0; from < all.size(); from += ASKED_AT_ONCE) {
            registered.addAll(look(all.subList(from, Math.min(from + ASKED_AT_ONCE, all.size()))));
        }
        return registered;
    }

    /**
     * What to tell somebody who tried to register a person a second time. Looks once more in a transaction of its own, so
     * that the log keeps it although the registration rolls back.
     *
     * @throws Problem {@code too-many-looks} when the caller has found too many within the hour
     */
    @Transactional(TxType.REQUIRES_NEW)
    Problem refusal(Collection<IdNumber> asked) {
        look(asked);
        return new Problem(VolunteerProblems.ALREADY_REGISTERED).withField("form.idNumber", "already-registered");
    }

    /** What the keyed hash of an ID number is made of. */
    static String hashed(IdNumber id) {
        return "id:" + id.value();
    }

    private Set<IdNumber> look(Collection<IdNumber> asked) {
        Map<String, IdNumber> byHash = new LinkedHashMap<>();
        asked.forEach(id -> hashes.all(hashed(id)).forEach(hash -> byHash.put(hex(hash), id)));
        Set<IdNumber> registered = new HashSet<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select wugu.registered(?, ?)")) {
            byte[][] hashed =
                    byHash.keySet().stream().map(HexFormat.of()::parseHex).toArray(byte[][]::new);
            select.setArray(1, connection.createArrayOf("bytea", hashed));
            select.setInt(2, mostFound);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    registered.add(byHash.get(hex(rows.getBytes(1))));
                }
            }
            return registered;
        } catch (SQLException e) {
            if (TOO_MANY.equals(e.getSQLState())) {
                throw new Problem(VolunteerProblems.TOO_MANY_LOOKS);
            }
            throw new IllegalStateException("registered persons cannot be looked up", e);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
