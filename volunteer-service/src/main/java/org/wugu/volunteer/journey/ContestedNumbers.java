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

/** Whose ID number somebody else bears under another name: that is settled before the person is taken in. */
@ApplicationScoped
public class ContestedNumbers {

    private final DataSource database;

    ContestedNumbers(DataSource database) {
        this.database = database;
    }

    /**
     * As far as the caller's office knows of it: a township only when its county has decided.
     *
     * @throws Problem {@code number-contested}
     */
    @Transactional(TxType.MANDATORY)
    public void requireSettled(UUID volunteer) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select exists (select from number_conflict where newcomer = ? and state <> 'DIFFERENT')")) {
            select.setObject(1, volunteer);
            try (ResultSet row = select.executeQuery()) {
                if (row.next() && row.getBoolean(1)) {
                    throw new Problem(VolunteerProblems.NUMBER_CONTESTED);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("whether the number of " + volunteer + " is contested cannot be told", e);
        }
    }
}
