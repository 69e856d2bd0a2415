package org.wugu.volunteer.application.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.Ids;
import org.wugu.platform.problem.Problem;
import org.wugu.volunteer.VolunteerProblems;
import org.wugu.volunteer.application.ApplicationForm;
import org.wugu.volunteer.application.CheckedForm;
import org.wugu.volunteer.application.FormRules;
import org.wugu.volunteer.application.FormVersions;
import org.wugu.volunteer.application.Secret;
import org.wugu.volunteer.application.invitation.Invitations.Standing;

/**
 * An applicant hands in the form (自助申请). The form is checked as a clerk's is, except for one thing: whether the person is
 * registered already is told to the township alone, so that no invitation serves to try out ID numbers.
 */
@ApplicationScoped
class HandIn {

    private static final String HAND_IN =
            "select standing, given_receipt from wugu.hand_in(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final DataSource database;
    private final HeldInvitation held;
    private final FormRules rules;
    private final FormVersions versions;
    private final SealedForms sealedForms;
    private final Clock clock;

    HandIn(
            DataSource database,
            HeldInvitation held,
            FormRules rules,
            FormVersions versions,
            SealedForms sealedForms,
            Clock clock) {
        this.database = database;
        this.held = held;
        this.rules = rules;
        this.versions = versions;
        this.sealedForms = sealedForms;
        this.clock = clock;
    }

    /**
     * Keeps the form and tells its receipt; the same request once more gets the same receipt.
     *
     * @throws Problem {@code invalid}, or what is wrong with the invitation
     */
    @Transactional
    String handIn(@Nullable String token, String requestKey, ApplicationForm typed) {
        String known = receiptOf(token, requestKey);
        if (known != null) {
            return known;
        }
        CheckedForm form = rules.check(typed, held.require(token).township()).orThrow();
        UUID id = Ids.next();
        try (Connection connection = database.getConnection();
                PreparedStatement call = connection.prepareStatement(HAND_IN)) {
            call.setArray(1, held.tokens(connection, token));
            call.setObject(2, OffsetDateTime.now(clock));
            call.setObject(3, id);
            call.setString(4, requestKey);
            call.setString(5, Secret.legible());
            call.setString(6, versions.current().version());
            call.setString(7, form.servingVillage().value());
            call.setBytes(8, sealedForms.seal(id, form));
            call.setBytes(9, sealedForms.sealName(id, form.name()));
            call.setArray(
                    10,
                    connection.createArrayOf(
                            "bytea", sealedForms.idHashes(form.idNumber()).toArray(byte[][]::new)));
            try (ResultSet row = call.executeQuery()) {
                if (!row.next()) {
                    throw new Problem(VolunteerProblems.INVITATION_UNKNOWN);
                }
                HeldInvitation.requireOpen(Standing.valueOf(row.getString("standing")));
                return row.getString("given_receipt");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the form cannot be handed in", e);
        }
    }

    private @Nullable String receiptOf(@Nullable String token, String requestKey) {
        try (Connection connection = database.getConnection();
                PreparedStatement call = connection.prepareStatement("select wugu.receipt(?, ?)")) {
            call.setArray(1, held.tokens(connection, token));
            call.setString(2, requestKey);
            try (ResultSet row = call.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the receipt cannot be looked up", e);
        }
    }
}
