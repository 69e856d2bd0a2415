package org.wugu.volunteer.application.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.crypto.KeyedHash;
import org.wugu.platform.scope.CurrentScope;

/** One-time codes and the logins that came of them; of a code only the keyed hash is kept. */
@ApplicationScoped
class LoginCodes {

    private static final String KEEP = """
            insert into volunteer_login_code as c (volunteer_id, township_code, code_hash, expires_at, by_person)
            values (?, ?, ?, ?, ?) on conflict (volunteer_id) do update set code_hash = excluded.code_hash,
              expires_at = excluded.expires_at, by_person = excluded.by_person""";

    private final DataSource database;
    private final KeyedHash hashes;
    private final CurrentScope scope;
    private final int mostWrong;

    LoginCodes(
            DataSource database,
            KeyedHash hashes,
            CurrentScope scope,
            @ConfigProperty(name = "wugu.login-code.most-wrong-in-an-hour") int mostWrong) {
        this.database = database;
        this.hashes = hashes;
        this.scope = scope;
        this.mostWrong = mostWrong;
    }

    /** What came of entering a code. */
    enum Entered {
        LINKED,
        LINKED_BEFORE,
        UNKNOWN,
        EXPIRED,
        TOO_MANY
    }

    /** Takes the place of a code that was made before. */
    @Transactional(TxType.MANDATORY)
    void keep(UUID volunteer, DivisionCode township, String code, OffsetDateTime expires) {
        try (Connection connection = database.getConnection();
                PreparedStatement upsert = connection.prepareStatement(KEEP)) {
            upsert.setObject(1, volunteer);
            upsert.setString(2, township.value());
            upsert.setBytes(3, hashes.of(hashed(code)));
            upsert.setObject(4, expires);
            upsert.setString(5, scope.get().person());
            upsert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the code for " + volunteer + " cannot be kept", e);
        }
    }

    /** In a transaction of its own: a wrong code is counted although the caller is refused. */
    @Transactional(TxType.REQUIRES_NEW)
    Entered enter(String code, OffsetDateTime now) {
        try (Connection connection = database.getConnection();
                PreparedStatement call = connection.prepareStatement("select wugu.link_own(?, ?, ?)")) {
            call.setArray(
                    1,
                    connection.createArrayOf("bytea", hashes.all(hashed(code)).toArray(byte[][]::new)));
            call.setObject(2, now);
            call.setInt(3, mostWrong);
            try (ResultSet row = call.executeQuery()) {
                row.next();
                return Entered.valueOf(row.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the code cannot be entered", e);
        }
    }

    /** How it stands with a volunteer's login. */
    @Transactional(TxType.MANDATORY)
    LoginResource.Login of(UUID volunteer) {
        String sql = """
                select (select since from volunteer_login where volunteer_id = ?) since,
                  (select expires_at from volunteer_login_code where volunteer_id = ?) expires_at""";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, volunteer);
            select.setObject(2, volunteer);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return new LoginResource.Login(
                        row.getObject("since", OffsetDateTime.class),
                        row.getObject("expires_at", OffsetDateTime.class));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the login of " + volunteer + " cannot be read", e);
        }
    }

    /** Ends the login, and makes a code that was not entered useless. */
    @Transactional(TxType.MANDATORY)
    void end(UUID volunteer) {
        try (Connection connection = database.getConnection();
                PreparedStatement login =
                        connection.prepareStatement("delete from volunteer_login where volunteer_id = ?");
                PreparedStatement code =
                        connection.prepareStatement("delete from volunteer_login_code where volunteer_id = ?")) {
            login.setObject(1, volunteer);
            login.executeUpdate();
            code.setObject(1, volunteer);
            code.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the login of " + volunteer + " cannot be ended", e);
        }
    }

    /** As it was read out or written down: without blanks and hyphens, in either case. */
    private static String hashed(String code) {
        return "login-code:" + code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
