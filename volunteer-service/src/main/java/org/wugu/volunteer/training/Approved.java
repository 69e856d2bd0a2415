package org.wugu.volunteer.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.wugu.kernel.DivisionCode;
import org.wugu.volunteer.journey.Stage;

/** How near a county is to its first course. */
@ApplicationScoped
class Approved {

    private static final String MEMBERS = Stream.of(Stage.values())
            .filter(Stage::isMember)
            .map(stage -> "'" + stage.name() + "'")
            .collect(Collectors.joining(", "));

    private final DataSource database;

    Approved(DataSource database) {
        this.database = database;
    }

    /** What became of the cohort that proposes itself. */
    enum Proposal {
        NONE,
        WAITS,
        OPENED
    }

    @Transactional(TxType.MANDATORY)
    Proposal proposalOf(DivisionCode county) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select state from training_cohort where county_code = ? and approved_total is not null")) {
            select.setString(1, county.value());
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return Proposal.NONE;
                }
                return row.getString(1).equals(CohortState.PROPOSED.name()) ? Proposal.WAITS : Proposal.OPENED;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the proposal of " + county + " cannot be read", e);
        }
    }

    /** Until the transaction ends no other counts in this county, so that the last of two approvals at once sees both. */
    @Transactional(TxType.MANDATORY)
    void countAlone(DivisionCode county) {
        try (Connection connection = database.getConnection();
                PreparedStatement lock =
                        connection.prepareStatement("select pg_advisory_xact_lock(hashtext('training-cohort'), ?)")) {
            lock.setInt(1, Integer.parseInt(county.value()));
            lock.executeQuery().close();
        } catch (SQLException e) {
            throw new IllegalStateException("approvals of " + county + " cannot be counted alone", e);
        }
    }

    /** Everybody whom the county has taken in and who has not left. */
    @Transactional(TxType.MANDATORY)
    int total(DivisionCode county) {
        try (Connection connection = database.getConnection();
                PreparedStatement count = connection.prepareStatement(
                        "select count(*) from volunteer where county_code = ? and stage in (" + MEMBERS + ")")) {
            count.setString(1, county.value());
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("approvals of " + county + " cannot be counted", e);
        }
    }
}
