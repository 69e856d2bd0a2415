package org.wugu.volunteer.office.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.crypto.Vault;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.problem.Problem;

/** Who is appointed, sealed. */
@ApplicationScoped
class Appointees {

    private static final String NAME = "appointment_person.name:";
    private static final String UNIT = "appointment_person.unit:";
    private static final String REASON = "appointment_person.revoke_reason:";

    private final DataSource database;
    private final Vault vault;

    Appointees(DataSource database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    @Transactional(TxType.MANDATORY)
    void add(UUID appointment, DivisionCode office, String name, @Nullable String unit) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into appointment_person (appointment_id, office_code, name, unit) values (?, ?, ?, ?)")) {
            insert.setObject(1, appointment);
            insert.setString(2, office.value());
            insert.setBytes(3, vault.sealText(name, NAME + appointment));
            insert.setBytes(4, unit == null ? null : vault.sealText(unit, UNIT + appointment));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the appointee cannot be kept", e);
        }
    }

    @Transactional(TxType.MANDATORY)
    void keepReason(UUID appointment, String reason) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update appointment_person set revoke_reason = ? where appointment_id = ?")) {
            update.setBytes(1, vault.sealText(reason, REASON + appointment));
            update.setObject(2, appointment);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the reason cannot be kept", e);
        }
    }

    /** @throws Problem {@code not-found} when the reader may not know it */
    @Transactional(TxType.MANDATORY)
    String name(UUID appointment) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select name from appointment_person where appointment_id = ?")) {
            select.setObject(1, appointment);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new Problem(PlatformProblems.NOT_FOUND);
                }
                return name(appointment, row.getBytes(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the appointee cannot be read", e);
        }
    }

    String name(UUID appointment, byte[] sealed) {
        return vault.legible(sealed, NAME + appointment);
    }

    @Nullable
    String unit(UUID appointment, byte @Nullable [] sealed) {
        return sealed == null ? null : vault.legible(sealed, UNIT + appointment);
    }

    @Nullable
    String reason(UUID appointment, byte @Nullable [] sealed) {
        return sealed == null ? null : vault.legible(sealed, REASON + appointment);
    }
}
