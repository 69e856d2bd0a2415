package org.wugu.volunteer.hours;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.wugu.platform.database.Database;

/**
 * Visits become hours of those who went. The database has the rule (wugu.take_visit): the newest version of a visit counts, whatever
 * the order in which it comes, and the hours of somebody whom it does not know wait there.
 */
@ApplicationScoped
public class TakeVisits {

    private static final String TAKE =
            "select wugu.take_visit(:id, :version, :township, :state, :visitedOn, :minutes, :volunteers, :at)";

    private final Database database;

    TakeVisits(Database database) {
        this.database = database;
    }

    /** As the system, in the transaction of the batch. */
    public void take(List<Visit> visits) {
        List<UUID> went = visits.stream()
                .flatMap(visit -> visit.volunteers().stream())
                .distinct()
                .toList();
        database.sql("select wugu.hold_visitors(:went)").with("went", went).run();
        for (Visit visit : visits) {
            database.sql(TAKE)
                    .with("id", visit.id())
                    .with("version", visit.version())
                    .with("township", visit.township())
                    .with("state", visit.state())
                    .with("visitedOn", visit.visitedOn())
                    .with("minutes", visit.minutes())
                    .with("volunteers", visit.volunteers().stream().distinct().toList())
                    .with("at", visit.at())
                    .run();
        }
    }
}
