package org.wugu.volunteer.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.result.RowView;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.OrgScope;
import org.wugu.kernel.Tier;
import org.wugu.platform.database.Database;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.platform.tasks.OpenTask;
import org.wugu.platform.tasks.OpenTasks;

/** How many volunteers of the office wait in each list and stand at each stage. */
@ApplicationScoped
public class CountTasks implements OpenTasks {

    /** Where somebody has to do something next, whoever it is. */
    private static final Set<Stage> TODO =
            EnumSet.of(Stage.DRAFT, Stage.SUBMITTED, Stage.RETURNED, Stage.REPORTED, Stage.ACCEPTED, Stage.OUTFITTED);

    /** The lists of those whose query of the record falls due. */
    private static final Set<Worklist> DATED = EnumSet.of(Worklist.RECORD_QUERY, Worklist.RECORD_DUE);

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
               case when returned then date '%1$s' end city_returned_at,
               min(due_on) first_due_on
             from (select stage, record_clear, %3$s due_on,
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
     *
     * @param due the day on which the first of a list is or was due; nothing for lists without such a day
     */
    public record Counts(Map<Worklist, Long> worklists, Map<Worklist, LocalDate> due, Map<Stage, Long> stages) {}

    @Override
    public List<OpenTask> of(OrgScope caller) {
        Counts counts = count(caller.code());
        return Stream.concat(
                        TODO.stream()
                                .map(stage -> new OpenTask(
                                        stage.name(), counts.stages().getOrDefault(stage, 0L), null, null)),
                        counts.worklists().entrySet().stream()
                                .map(list -> new OpenTask(
                                        list.getKey().name(),
                                        list.getValue(),
                                        null,
                                        counts.due().get(list.getKey()))))
                .toList();
    }

    /** What waits in the office's range of codes, as far as the caller may see it. */
    @Transactional
    public Counts count(DivisionCode office) {
        LocalDate today = LocalDate.now(clock);
        String dueOn = ofRecords() ? "record_due_on" : "null::date";
        String sql = Stream.of(
                        Stream.of(Worklist.values()).map(list -> counted(condition(list), column(list))),
                        DATED.stream()
                                .map(list ->
                                        "min(first_due_on) filter (where " + condition(list) + ") " + dueColumn(list)),
                        Stream.of(Stage.values())
                                .map(stage -> counted("stage = '" + stage.name() + "'", column(stage))))
                .flatMap(columns -> columns)
                .collect(Collectors.joining(
                        ", ", "select ", " from " + KINDS.formatted(today, today.plus(notice), dueOn)));
        return database.sql(sql)
                .with("from", office.lowerBound())
                .with("before", office.upperBound())
                .first(this::counts)
                .orElseThrow();
    }

    /** What a query has found, and until when it holds, is the county's to know. */
    private boolean ofRecords() {
        return scope.get().tier() == Tier.COUNTY;
    }

    private Counts counts(RowView row) {
        Map<Worklist, Long> worklists = new EnumMap<>(Worklist.class);
        for (Worklist list : Worklist.values()) {
            if (ofRecords() || !list.tellsOfRecords()) {
                worklists.put(list, row.getColumn(column(list), Long.class));
            }
        }
        Map<Worklist, LocalDate> due = new EnumMap<>(Worklist.class);
        for (Worklist list : DATED) {
            LocalDate day = row.getColumn(dueColumn(list), LocalDate.class);
            if (day != null) {
                due.put(list, day);
            }
        }
        Map<Stage, Long> stages = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            stages.put(stage, row.getColumn(column(stage), Long.class));
        }
        return new Counts(worklists, due, stages);
    }

    private static String counted(String condition, String column) {
        return "coalesce(sum(alike) filter (where " + condition + "), 0) " + column;
    }

    private static String dueColumn(Worklist list) {
        return "due_" + list.name().toLowerCase(Locale.ROOT);
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
