package org.wugu.volunteer.journey;

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
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.Tier;
import org.wugu.platform.scope.CurrentScope;

/** How many volunteers of the office wait in each list and stand at each stage. */
@ApplicationScoped
public class CountTasks {

    private final DataSource database;
    private final CurrentScope scope;
    private final Clock clock;
    private final Matching matching;
    private final Period notice;

    CountTasks(
            DataSource database,
            CurrentScope scope,
            Clock clock,
            Matching matching,
            @ConfigProperty(name = "wugu.record-query.notice") Period notice) {
        this.database = database;
        this.scope = scope;
        this.clock = clock;
        this.matching = matching;
        this.notice = notice;
    }

    /**
     * How many wait in each list, and how many stand at each stage; 0 where nobody does. One volunteer can wait in several
     * lists. The lists that tell what a query of the record has found are given to the county alone.
     */
    @Schema(name = "Tasks")
    public record Tasks(Map<Worklist, Long> worklists, Map<Stage, Long> stages) {}

    /** What waits in the office's range of codes, as far as the caller may see it. */
    @Transactional
    public Tasks count(DivisionCode office) {
        String sql = Stream.concat(
                        Stream.of(Worklist.values()).map(this::condition),
                        Stream.of(Stage.values()).map(stage -> "stage = '" + stage.name() + "'"))
                .map(condition -> "count(*) filter (where " + condition + ")")
                .collect(Collectors.joining(
                        ", ", "select ", " from volunteer where township_code >= ? and township_code < ?"));
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, office.lowerBound());
            select.setString(2, office.upperBound());
            return tasks(select);
        } catch (SQLException e) {
            throw new IllegalStateException("tasks cannot be counted", e);
        }
    }

    private Tasks tasks(PreparedStatement select) throws SQLException {
        try (ResultSet row = select.executeQuery()) {
            row.next();
            Map<Worklist, Long> worklists = new EnumMap<>(Worklist.class);
            for (Worklist list : Worklist.values()) {
                if (scope.get().tier() == Tier.COUNTY || !list.tellsOfRecords()) {
                    worklists.put(list, row.getLong(list.ordinal() + 1));
                }
            }
            Map<Stage, Long> stages = new EnumMap<>(Stage.class);
            for (Stage stage : Stage.values()) {
                stages.put(stage, row.getLong(Worklist.values().length + stage.ordinal() + 1));
            }
            return new Tasks(worklists, stages);
        }
    }

    /** The list's condition today. */
    public String condition(Worklist list) {
        LocalDate today = LocalDate.now(clock);
        return list.condition(today, today.plus(notice), matching.stages());
    }
}
