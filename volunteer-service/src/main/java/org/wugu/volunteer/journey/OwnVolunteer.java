package org.wugu.volunteer.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.wugu.platform.problem.Problem;
import org.wugu.volunteer.VolunteerProblems;

/** The volunteer whom the caller's account is tied to (我的). */
@ApplicationScoped
public class OwnVolunteer {

    private final DataSource database;

    OwnVolunteer(DataSource database) {
        this.database = database;
    }

    /** @throws Problem {@code login-not-linked} when the account is tied to no volunteer */
    @Transactional(TxType.MANDATORY)
    public UUID require() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select wugu.own_volunteer()");
                ResultSet row = select.executeQuery()) {
            row.next();
            UUID own = row.getObject(1, UUID.class);
            if (own == null) {
                throw new Problem(VolunteerProblems.LOGIN_NOT_LINKED);
            }
            return own;
        } catch (SQLException e) {
            throw new IllegalStateException("the own volunteer cannot be found", e);
        }
    }
}
