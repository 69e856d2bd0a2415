package org.wugu.volunteer.office;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.Mobile;
import org.wugu.platform.crypto.Vault;

/** Who the officers are, sealed: names, which all offices above read, and particulars, which the city does not. */
@ApplicationScoped
class OfficerPeople {

    private static final String NAME = "officer_name:";
    private static final String PHONE = "officer_particulars.phone:";
    private static final String REASON = "officer_particulars.end_reason:";

    private static final String UPSERT_NAME = """
            insert into officer_name (officer_id, office_code, sealed) values (?, ?, ?)
            on conflict (officer_id) do update set sealed = excluded.sealed""";
    private static final String UPSERT_PHONE = """
            insert into officer_particulars (officer_id, office_code, phone) values (?, ?, ?)
            on conflict (officer_id) do update set phone = excluded.phone""";

    private final DataSource database;
    private final Vault vault;

    OfficerPeople(DataSource database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    @Transactional(TxType.MANDATORY)
    void keep(UUID officer, DivisionCode office, Person person) {
        upsert(UPSERT_NAME, officer, office, vault.sealText(person.name(), NAME + officer));
        Mobile phone = person.phone();
        upsert(UPSERT_PHONE, officer, office, phone == null ? null : vault.sealText(phone.value(), PHONE + officer));
    }

    @Transactional(TxType.MANDATORY)
    void keepReason(UUID officer, String reason) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update officer_particulars set end_reason = ? where officer_id = ?")) {
            update.setBytes(1, vault.sealText(reason, REASON + officer));
            update.setObject(2, officer);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the reason cannot be kept", e);
        }
    }

    /** The number of an officer, or empty when there is none that the reader may read. */
    @Transactional(TxType.MANDATORY)
    Optional<Mobile> phone(UUID officer) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select phone from officer_particulars where officer_id = ?")) {
            select.setObject(1, officer);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.ofNullable(phone(officer, row.getBytes(1))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the phone cannot be read", e);
        }
    }

    String name(UUID officer, byte[] sealed) {
        return vault.legible(sealed, NAME + officer);
    }

    @Nullable
    Mobile phone(UUID officer, byte @Nullable [] sealed) {
        return sealed == null
                ? null
                : vault.openIfPossible(sealed, PHONE + officer)
                        .map(phone -> new Mobile(new String(phone, UTF_8)))
                        .orElse(null);
    }

    @Nullable
    String reason(UUID officer, byte @Nullable [] sealed) {
        return sealed == null ? null : vault.legible(sealed, REASON + officer);
    }

    private void upsert(String sql, UUID officer, DivisionCode office, byte @Nullable [] sealed) {
        try (Connection connection = database.getConnection();
                PreparedStatement upsert = connection.prepareStatement(sql)) {
            upsert.setObject(1, officer);
            upsert.setString(2, office.value());
            upsert.setBytes(3, sealed);
            upsert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the officer cannot be kept", e);
        }
    }
}
