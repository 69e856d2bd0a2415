package org.wugu.volunteer.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.crypto.Vault;
import org.wugu.platform.database.Database;

/** The work groups that offices have registered. A key is never shown again. */
@ApplicationScoped
class WorkGroups {

    private static final String UPSERT = """
            insert into work_group (office_code, kind, name, key_set_at, registered_at, registered_by)
            values (:office, :kind, :name, :keySetAt, :now, :person)
            on conflict (office_code) do update set kind = excluded.kind, name = excluded.name,
              key_set_at = excluded.key_set_at, registered_at = excluded.registered_at, registered_by = excluded.registered_by""";
    private static final String FORGET_KEY = "delete from work_group_key where office_code = :office";
    private static final String KEEP_KEY = "insert into work_group_key (office_code, sealed) values (:office, :sealed)";

    private final Database database;
    private final Vault vault;
    private final OfficeInCharge inCharge;
    private final Clock clock;

    WorkGroups(Database database, Vault vault, OfficeInCharge inCharge, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.inCharge = inCharge;
        this.clock = clock;
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

    /** The one of an office, without its key. */
    @Transactional
    Optional<WorkGroup> read(DivisionCode office) {
        return database.sql("select office_code, kind channel, name, key_set_at, registered_at"
                        + " from work_group where office_code = :office")
                .with("office", office)
                .first(WorkGroup.class);
    }

    /** 登记工作群: the office says which group it has, and with what key its robot is reached. */
    @Transactional
    void register(Channel channel, String name, Optional<String> key) {
        DivisionCode office = inCharge.own();
        Instant now = clock.instant();
        database.sql(UPSERT)
                .with("office", office)
                .with("kind", channel)
                .with("name", name)
                .with("keySetAt", key.isPresent() ? now : null)
                .with("now", now)
                .with("person", inCharge.person())
                .run();
        database.sql(FORGET_KEY).with("office", office).run();
        key.ifPresent(robot -> database.sql(KEEP_KEY)
                .with("office", office)
                .with("sealed", vault.sealText(robot, "work_group_key:" + office))
                .run());
    }
}
