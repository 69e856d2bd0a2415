package org.wugu.assessment.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.stream.Collectors;
import org.wugu.assessment.figures.FiguresChanged;
import org.wugu.assessment.figures.TownshipMonth;
import org.wugu.platform.database.Database;

/** Tells every replica which townships changed, at the moment in which the change is committed. */
@ApplicationScoped
class ChangeNotice {

    private final Database database;

    ChangeNotice(Database database) {
        this.database = database;
    }

    void give(@Observes FiguresChanged changed) {
        Change change = new Change(
                changed.townships().stream().map(TownshipMonth::township).collect(Collectors.toSet()));
        database.sql("select pg_notify(:channel, :payload)")
                .with("channel", Change.CHANNEL)
                .with("payload", change.payload())
                .run();
    }
}
