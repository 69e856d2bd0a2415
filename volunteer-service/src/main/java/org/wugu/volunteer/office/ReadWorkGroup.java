package org.wugu.volunteer.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;

/** The work group that an office has registered, without its key. */
@ApplicationScoped
class ReadWorkGroup {

    private final DataSource database;

    ReadWorkGroup(DataSource database) {
        this.database = database;
    }

    /**
     * A work group (工作群).
     *
     * @param keySetAt when the robot's key was last set, or null for a group without a robot
     */
    @Schema(name = "WorkGroup")
    record WorkGroup(
            String officeCode,
            Channel channel,
            String name,
            @Nullable Instant keySetAt,
            Instant registeredAt) {}

    @Transactional
    Optional<WorkGroup> read(DivisionCode office) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select kind, name, key_set_at, registered_at from work_group where office_code = ?")) {
            select.setString(1, office.value());
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(group(office, row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the work group cannot be read", e);
        }
    }

    private static WorkGroup group(DivisionCode office, ResultSet row) throws SQLException {
        OffsetDateTime keySetAt = row.getObject("key_set_at", OffsetDateTime.class);
        return new WorkGroup(
                office.value(),
                Channel.valueOf(row.getString("kind")),
                row.getString("name"),
                keySetAt == null ? null : keySetAt.toInstant(),
                row.getObject("registered_at", OffsetDateTime.class).toInstant());
    }
}
