package org.wugu.volunteer.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import javax.sql.DataSource;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.crypto.Vault;

/** 登记工作群: the office says which group it has, and with what key its robot is reached. The key is never shown again. */
@ApplicationScoped
class RegisterWorkGroup {

    private static final String UPSERT = """
            insert into work_group (office_code, kind, name, key_set_at, registered_at, registered_by) values (?, ?, ?, ?, ?, ?)
            on conflict (office_code) do update set kind = excluded.kind, name = excluded.name,
              key_set_at = excluded.key_set_at, registered_at = excluded.registered_at, registered_by = excluded.registered_by""";
    private static final String FORGET_KEY = "delete from work_group_key where office_code = ?";
    private static final String KEEP_KEY = "insert into work_group_key (office_code, sealed) values (?, ?)";

    private final DataSource database;
    private final Vault vault;
    private final OfficeInCharge inCharge;
    private final Clock clock;

    RegisterWorkGroup(DataSource database, Vault vault, OfficeInCharge inCharge, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.inCharge = inCharge;
        this.clock = clock;
    }

    @Transactional
    void register(Channel channel, String name, Optional<String> key) {
        DivisionCode office = inCharge.own();
        try (Connection connection = database.getConnection()) {
            OffsetDateTime now = OffsetDateTime.now(clock);
            try (PreparedStatement upsert = connection.prepareStatement(UPSERT)) {
                upsert.setString(1, office.value());
                upsert.setString(2, channel.name());
                upsert.setString(3, name);
                upsert.setObject(4, key.isPresent() ? now : null);
                upsert.setObject(5, now);
                upsert.setString(6, inCharge.person());
                upsert.executeUpdate();
            }
            try (PreparedStatement forget = connection.prepareStatement(FORGET_KEY)) {
                forget.setString(1, office.value());
                forget.executeUpdate();
            }
            if (key.isPresent()) {
                keep(connection, office, key.get());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the work group cannot be kept", e);
        }
    }

    private void keep(Connection connection, DivisionCode office, String key) throws SQLException {
        try (PreparedStatement keep = connection.prepareStatement(KEEP_KEY)) {
            keep.setString(1, office.value());
            keep.setBytes(2, vault.sealText(key, "work_group_key:" + office));
            keep.executeUpdate();
        }
    }
}
