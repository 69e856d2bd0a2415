package org.wugu.volunteer.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.Ids;

/** The acts as they are kept. Who may add or see which is row-level security's to say (V190). */
@ApplicationScoped
class AccountActs {

    private static final String INSERT =
            "insert into account_act (id, at, act, account_id, person, office_code) values (?, ?, ?, ?, ?, ?)";
    private static final String SELECT =
            "select act, at, by_code from account_act where person = wugu.person() and at >= ? order by at desc limit ?";

    private final DataSource database;

    AccountActs(DataSource database) {
        this.database = database;
    }

    /** An act on the account of whoever asks. */
    record Told(AccountAct act, Instant at, String byOffice) {}

    @Transactional(TxType.MANDATORY)
    void add(Instant at, AccountAct act, UUID account, String person, DivisionCode office) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, Ids.next());
            insert.setObject(2, at.atOffset(ZoneOffset.UTC));
            insert.setString(3, act.name());
            insert.setObject(4, account);
            insert.setString(5, person);
            insert.setString(6, office.value());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the act on an account could not be kept", e);
        }
    }

    /** Those on the own account since then, newest first. */
    @Transactional(TxType.MANDATORY)
    List<Told> ofCaller(Instant since, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setObject(1, since.atOffset(ZoneOffset.UTC));
            select.setInt(2, limit);
            List<Told> told = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    told.add(new Told(
                            AccountAct.valueOf(row.getString("act")),
                            row.getObject("at", OffsetDateTime.class).toInstant(),
                            row.getString("by_code")));
                }
            }
            return told;
        } catch (SQLException e) {
            throw new IllegalStateException("the acts on an account could not be read", e);
        }
    }
}
