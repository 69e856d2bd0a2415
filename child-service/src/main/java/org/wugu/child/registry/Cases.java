package org.wugu.child.registry;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import org.wugu.platform.database.Database;
import org.wugu.platform.people.NumberConflicts;
import org.wugu.platform.people.PeopleKit;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;

/**
 * 疑似重复: two records that may be of one child, because of the ID number or of name and birth day. It waits for the county of who
 * came second, and a child is not verified before.
 */
@Singleton
public class Cases extends NumberConflicts {

    /** Of a child {@code c}: whether it is still to be decided if there is another record of it. */
    public static final String CONTESTED =
            "exists (select from identity_case x where x.newcomer = c.id and x.state <> 'DIFFERENT')";

    private final Database database;
    private final Clock clock;

    Cases(PeopleKit kit, ChildNames names, Database database, Clock clock) {
        super(kit, names, "identity_case");
        this.database = database;
        this.clock = clock;
    }

    /** Leaves a case for the county of everybody else who may be one of them. Nobody here learns of it. */
    public void find(Collection<UUID> children) {
        database.sql("select wugu.find_alike(:children, :now)")
                .with("children", children)
                .with("now", clock.instant())
                .run();
    }

    /** The record that was there first. @throws Problem {@code not-found} where the reader's office sees no such case */
    public UUID holder(UUID id) {
        return database.sql("select holder from identity_case where id = :id")
                .with("id", id)
                .first(UUID.class)
                .orElseThrow(() -> new Problem(PlatformProblems.NOT_FOUND));
    }

    /** Whether that is still to be decided of the child. */
    public boolean isContested(UUID child) {
        return database.sql("select " + CONTESTED + " from child c where c.id = :child")
                .with("child", child)
                .first(Boolean.class)
                .orElse(false);
    }
}
