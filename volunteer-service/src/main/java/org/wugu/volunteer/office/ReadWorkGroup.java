package org.wugu.volunteer.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.database.Database;

/** The work group that an office has registered, without its key. */
@ApplicationScoped
class ReadWorkGroup {

    private final Database database;

    ReadWorkGroup(Database database) {
        this.database = database;
    }

    /**
     * A work group (工作群).
     *
     * @param keySetAt when the robot's key was last set, or null for a group without a robot
     */
    record WorkGroup(
            String officeCode,
            Channel channel,
            String name,
            @Nullable Instant keySetAt,
            Instant registeredAt) {}

    @Transactional
    Optional<WorkGroup> read(DivisionCode office) {
        return database.sql("select office_code, kind channel, name, key_set_at, registered_at"
                        + " from work_group where office_code = :office")
                .with("office", office)
                .first(WorkGroup.class);
    }
}
