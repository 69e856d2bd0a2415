package org.wugu.assessment.live;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.stream.Collectors;
import org.wugu.assessment.figures.FiguresChanged;
import org.wugu.assessment.figures.TownshipMonth;

/** Tells every replica which townships changed, at the moment in which the change is committed. */
@ApplicationScoped
class ChangeNotice {

    private final AgroalDataSource database;

    ChangeNotice(AgroalDataSource database) {
        this.database = database;
    }

    void give(@Observes FiguresChanged changed) throws SQLException {
        Change change = new Change(
                changed.townships().stream().map(TownshipMonth::township).collect(Collectors.toSet()));
        try (Connection connection = database.getConnection();
                PreparedStatement notify = connection.prepareStatement("select pg_notify(?, ?)")) {
            notify.setString(1, Change.CHANNEL);
            notify.setString(2, change.payload());
            notify.execute();
        }
    }
}
