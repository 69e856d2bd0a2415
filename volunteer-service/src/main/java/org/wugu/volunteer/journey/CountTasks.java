package org.wugu.volunteer.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.result.RowView;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.Tier;
import org.wugu.platform.database.Database;
import org.wugu.platform.scope.CurrentScope;

/** How many volunteers of the office wait in each list and stand at each stage. */
@ApplicationScoped
public class CountTasks {

    /**
     * The volunteers of a range, those together who are alike in all that the lists ask: a few dozen kinds, however many they
     * are, each under days that stand for its own. What it reads of them stands in the index {@code volunteer_tasks}.
     */
    private static final String KINDS = """
            (select stage, record_clear, count(*) alike,
               case due when 0 then date '%1$s' when 1 then date '%2$s' when 2 then date '%2$s' + 1 end record_due_on,
               case when sworn then date '%1$s' end sworn_on,
               case when filed then date '%1$s' end filed_on,
               case when trained then date '%1$s' end trained_on,
               case when passed then date '%1$s' end passed_on,
               case when returned then date '%1$s' end city_returned_at
             from (select stage, record_clear,
                     case when record_due_on <= date '%1$s' then 0 when record_due_on <= date '%2$s' then 1
                       when record_due_on is not null then 2 end due,
                     sworn_on is not null sworn, filed_on is not null filed, trained_on is not null trained,
                     passed_on is not null passed, city_returned_at is not null returned
                   from volunteer where township_code >= :from and township_code < :before) v
             group by stage, record_clear, due, sworn, filed, trained, passed, returned) kinds""";

    private final Database database;
    private final CurrentScope scope;
    private final Clock clock;
    private final Matching matching;
    private final Period notice;

    CountTasks(
            Database database,
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
        LocalDate today = LocalDate.now(clock);
        String sql = Stream.concat(
                        Stream.of(Worklist.values()).map(list -> counted(condition(list), column(list))),
                        Stream.of(Stage.values())
                                .map(stage -> counted("stage = '" + stage.name() + "'", column(stage))))
                .collect(Collectors.joining(", ", "select ", " from " + KINDS.formatted(today, today.plus(notice))));
        return database.sql(sql)
                .with("from", office.lowerBound())
                .with("before", office.upperBound())
                .first(this::tasks)
                .orElseThrow();
    }

    private Tasks tasks(RowView row) {
        Map<Worklist, Long> worklists = new EnumMap<>(Worklist.class);
        for (Worklist list : Worklist.values()) {
            if (scope.get().tier() == Tier.COUNTY || !list.tellsOfRecords()) {
                worklists.put(list, row.getColumn(column(list), Long.class));
            }
        }
        Map<Stage, Long> stages = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            stages.put(stage, row.getColumn(column(stage), Long.class));
        }
        return new Tasks(worklists, stages);
    }

    private static String counted(String condition, String column) {
        return "coalesce(sum(alike) filter (where " + condition + "), 0) " + column;
    }

    private static String column(Worklist list) {
        return "list_" + list.name().toLowerCase(Locale.ROOT);
    }

    private static String column(Stage stage) {
        return "stage_" + stage.name().toLowerCase(Locale.ROOT);
    }

    /** The list's condition today. */
    public String condition(Worklist list) {
        LocalDate today = LocalDate.now(clock);
        return list.condition(today, today.plus(notice), matching.stages());
    }
}
