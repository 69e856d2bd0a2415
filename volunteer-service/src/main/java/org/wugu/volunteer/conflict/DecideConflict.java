package org.wugu.volunteer.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.crypto.Vault;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.problem.Problem;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.volunteer.VolunteerProblems;
import org.wugu.volunteer.journey.Remark;
import org.wugu.volunteer.journey.Stage;
import org.wugu.volunteer.journey.Volunteer;
import org.wugu.volunteer.journey.Volunteers;

/**
 * The county of who came second says which is right. An application that waits with it goes back to the township where the
 * number is wrong, and is refused where the person is registered already; one that has not been handed in stays, and the
 * township is told when it submits.
 */
@ApplicationScoped
class DecideConflict {

    private final DataSource database;
    private final Volunteers volunteers;
    private final Vault vault;
    private final CurrentScope scope;
    private final Clock clock;

    DecideConflict(DataSource database, Volunteers volunteers, Vault vault, CurrentScope scope, Clock clock) {
        this.database = database;
        this.volunteers = volunteers;
        this.vault = vault;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * Keeps the decision.
     *
     * @throws Problem {@code not-found} outside the county, {@code not-your-office} for the county of the other one, {@code
     *     conflict-decided}
     */
    @Transactional
    void decide(DivisionCode county, UUID id, Decision decision, String reason) {
        try (Connection connection = database.getConnection()) {
            UUID newcomer = take(connection, county, id);
            keep(connection, id, decision, reason);
            volunteers
                    .findByIdOptional(newcomer)
                    .filter(volunteer -> volunteer.stage() == Stage.SUBMITTED)
                    .ifPresent(volunteer -> act(volunteer, decision, reason));
        } catch (SQLException e) {
            throw new IllegalStateException("the conflict " + id + " cannot be decided", e);
        }
    }

    private void act(Volunteer volunteer, Decision decision, String reason) {
        switch (decision) {
            case TYPING_MISTAKE -> volunteer.sendBack(clock.instant());
            case SAME_PERSON -> volunteer.refuse(clock.instant());
            case DIFFERENT -> {}
        }
        volunteers.stepped(volunteer, List.of(new Remark("idNumber", reason)));
    }

    private static UUID take(Connection connection, DivisionCode county, UUID id) throws SQLException {
        // Without a lock: only the county that decides may lock, and the update counts on the state.
        try (PreparedStatement select = connection.prepareStatement(
                "select newcomer, township_code, state from number_conflict where id = ?")) {
            select.setObject(1, id);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new Problem(PlatformProblems.NOT_FOUND);
                }
                if (!row.getString("township_code").startsWith(county.value())) {
                    throw new Problem(VolunteerProblems.NOT_YOUR_OFFICE);
                }
                if (!"OPEN".equals(row.getString("state"))) {
                    throw new Problem(VolunteerProblems.CONFLICT_DECIDED);
                }
                return row.getObject("newcomer", UUID.class);
            }
        }
    }

    private void keep(Connection connection, UUID id, Decision decision, String reason) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("""
                update number_conflict set state = ?, decided_at = ?, decided_by = ?, reason = ?
                where id = ? and state = 'OPEN'""")) {
            update.setString(1, decision.name());
            update.setObject(2, OffsetDateTime.now(clock));
            update.setString(3, scope.get().person());
            update.setBytes(4, vault.sealText(reason, ListConflicts.REASON + id));
            update.setObject(5, id);
            if (update.executeUpdate() == 0) {
                throw new Problem(VolunteerProblems.CONFLICT_DECIDED);
            }
        }
    }
}
