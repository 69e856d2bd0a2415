package org.wugu.volunteer.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.crypto.KeyedHash;
import org.wugu.platform.database.Database;
import org.wugu.platform.scope.CurrentScope;

/** One-time codes and the logins that came of them; of a code only the keyed hash is kept. */
@ApplicationScoped
class LoginCodes {

    private static final String KEEP = """
            insert into volunteer_login_code as c (volunteer_id, township_code, code_hash, expires_at, by_person)
            values (:volunteer, :township, :hash, :expires, :person)
            on conflict (volunteer_id) do update set code_hash = excluded.code_hash, expires_at = excluded.expires_at,
              by_person = excluded.by_person""";

    private static final String OF = """
            select (select since from volunteer_login where volunteer_id = :volunteer) since,
              (select expires_at from volunteer_login_code where volunteer_id = :volunteer) code_expires_at""";

    private final Database database;
    private final KeyedHash hashes;
    private final CurrentScope scope;
    private final int mostWrong;

    LoginCodes(
            Database database,
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

    /**
     * How it stands with a volunteer's login.
     *
     * @param since when the account was tied to the volunteer, or null when none is
     * @param codeExpiresAt until when a code can be entered that was made and not entered, or null without one
     */
    @Schema(name = "VolunteerLogin")
    record Login(@Nullable OffsetDateTime since, @Nullable OffsetDateTime codeExpiresAt) {}

    /** Takes the place of a code that was made before. */
    void keep(UUID volunteer, DivisionCode township, String code, OffsetDateTime expires) {
        database.sql(KEEP)
                .with("volunteer", volunteer)
                .with("township", township)
                .with("hash", hashes.of(hashed(code)))
                .with("expires", expires)
                .with("person", scope.get().person())
                .run();
    }

    /** In a transaction of its own: a wrong code is counted although the caller is refused. */
    @Transactional(TxType.REQUIRES_NEW)
    Entered enter(String code, OffsetDateTime now) {
        return database.sql("select wugu.link_own(:hashes, :now, :mostWrong)")
                .with("hashes", hashes.all(hashed(code)))
                .with("now", now)
                .with("mostWrong", mostWrong)
                .one(Entered.class);
    }

    /** How it stands with a volunteer's login. */
    Login of(UUID volunteer) {
        return database.sql(OF).with("volunteer", volunteer).one(Login.class);
    }

    /** Ends the login, and makes a code that was not entered useless. */
    void end(UUID volunteer) {
        delete("delete from volunteer_login where volunteer_id = :volunteer", volunteer);
        delete("delete from volunteer_login_code where volunteer_id = :volunteer", volunteer);
    }

    private void delete(String sql, UUID volunteer) {
        database.sql(sql).with("volunteer", volunteer).run();
    }

    /** As it was read out or written down: without blanks and hyphens, in either case. */
    private static String hashed(String code) {
        return "login-code:" + code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
