package org.wugu.volunteer.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wugu.volunteer.journey.Stage;

/** How many volunteers of the office wait in each list and stand at each stage. */
@ApplicationScoped
class CountTasks {

    private final DataSource database;
    private final Clock clock;
    private final Period notice;

    CountTasks(DataSource database, Clock clock, @ConfigProperty(name = "wugu.record-query.notice") Period notice) {
        this.database = database;
        this.clock = clock;
        this.notice = notice;
    }

    /**
     * How many wait in each list, and how many stand at each stage; 0 where nobody does. One volunteer can wait in several
     * lists.
     */
    @Schema(name = "Tasks")
    public record Tasks(Map<Worklist, Long> worklists, Map<Stage, Long> stages) {}

    @Transactional
    Tasks count() {
        LocalDate today = LocalDate.now(clock);
        String sql = Stream.concat(
                        Stream.of(Worklist.values()).map(list -> list.condition(today, today.plus(notice))),
                        Stream.of(Stage.values()).map(stage -> "stage = '" + stage.name() + "'"))
                .map(condition -> "count(*) filter (where " + condition + ")")
                .collect(Collectors.joining(", ", "select ", " from volunteer"));
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            row.next();
            Map<Worklist, Long> worklists = new EnumMap<>(Worklist.class);
            for (Worklist list : Worklist.values()) {
                worklists.put(list, row.getLong(list.ordinal() + 1));
            }
            Map<Stage, Long> stages = new EnumMap<>(Stage.class);
            for (Stage stage : Stage.values()) {
                stages.put(stage, row.getLong(Worklist.values().length + stage.ordinal() + 1));
            }
            return new Tasks(worklists, stages);
        } catch (SQLException e) {
            throw new IllegalStateException("tasks cannot be counted", e);
        }
    }

    /** The list's condition today. */
    String condition(Worklist list) {
        LocalDate today = LocalDate.now(clock);
        return list.condition(today, today.plus(notice));
    }
}
