package org.wugu.volunteer.journey;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.result.RowView;
import org.wugu.kernel.CorpsTime;
import org.wugu.platform.acts.DeclaredAct;
import org.wugu.platform.database.Database;
import org.wugu.platform.problem.ProblemSentences;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.problem.Problem;
import org.wugu.problem.ProblemType;
import org.wugu.volunteer.VolunteerProblems;

/** What the caller can do with volunteers now, as an answer offers it and as a step is refused. */
@ApplicationScoped
public class VolunteerActs {

    private static final VolunteerAct[] ALL = VolunteerAct.values();

    /** What lies in the stage needs no word: the page shows the stage. */
    private static final Set<? extends ProblemType> WORTH_TELLING = EnumSet.of(
            VolunteerProblems.NUMBER_CONTESTED,
            VolunteerProblems.RECORD_FOUND,
            VolunteerProblems.MILESTONE_MISSING,
            VolunteerProblems.TRANSFER_OPEN,
            VolunteerProblems.ITEMS_IN_HAND,
            VolunteerProblems.ITEMS_RETURNED,
            VolunteerProblems.RETENTION_RUNS);

    private final Database database;
    private final ProblemSentences sentences;
    private final CurrentScope scope;
    private final Clock clock;
    private final Period keptFor;
    private final String facts;

    VolunteerActs(
            Database database,
            ProblemSentences sentences,
            CurrentScope scope,
            Clock clock,
            @ConfigProperty(name = "wugu.retention") Period keptFor,
            @All List<FactSource> sources) {
        this.database = database;
        this.sentences = sentences;
        this.scope = scope;
        this.clock = clock;
        this.keptFor = keptFor;
        this.facts =
                sources.stream().map(FactSource::facts).collect(Collectors.joining(" union all ", "array(", ") facts"));
    }

    /** The column {@code facts} that a select must have beside the columns of its volunteer {@code v}. */
    public String facts() {
        return facts;
    }

    /** What the caller could do with the volunteer of the row now. */
    public List<VolunteerAct> of(RowView row) {
        return DeclaredAct.possible(ALL, standing(row), scope.get());
    }

    /** What the caller could do once something is out of the way, and what that is. */
    public List<WithheldAct> withheld(RowView row) {
        return DeclaredAct.withheld(ALL, standing(row), scope.get()).entrySet().stream()
                .filter(act -> WORTH_TELLING.contains(act.getValue().type()))
                .map(act -> new WithheldAct(
                        act.getKey(),
                        act.getValue().type().slug(),
                        sentences.detail(act.getValue().problem())))
                .toList();
    }

    /**
     * Refuses what the caller cannot do, also for what only features know; from then on the volunteer stays as it is until the
     * transaction ends.
     *
     * @throws Problem what is in the way
     */
    public void require(VolunteerAct act, Volunteer volunteer) {
        act.callers().require(scope.get());
        UUID id = volunteer.id();
        // What is asked in one statement with the lock would be as it was before the wait.
        database.sql("select id from volunteer where id = :id for update")
                .with("id", id)
                .first(UUID.class);
        Set<Fact> known = database.sql("select " + facts + " from volunteer v where id = :id")
                .with("id", id)
                .first(VolunteerActs::known)
                .orElseGet(Set::of);
        act.require(volunteer.standing(LocalDate.now(clock), keptFor, known));
    }

    /**
     * As the other, of each of many whom the caller has locked: what features know of them is asked once, of all together, when
     * the first is looked at.
     *
     * @param of the ids of those who are looked at
     */
    Consumer<Volunteer> requiring(VolunteerAct act, Collection<UUID> of) {
        act.callers().require(scope.get());
        Map<UUID, Set<Fact>> known = new HashMap<>();
        return volunteer -> {
            if (known.isEmpty()) {
                database.sql("select v.id, " + facts + " from volunteer v where id = any (:ids)")
                        .with("ids", of)
                        .list(row -> Map.entry(row.getColumn("id", UUID.class), known(row)))
                        .forEach(one -> known.put(one.getKey(), one.getValue()));
            }
            act.require(
                    volunteer.standing(LocalDate.now(clock), keptFor, known.getOrDefault(volunteer.id(), Set.of())));
        };
    }

    private VolunteerStanding standing(RowView row) {
        return new VolunteerStanding(
                row.getColumn("stage", Stage.class),
                row.getColumn("erased_at", Instant.class) != null,
                MilestoneDays.of(row),
                row.getColumn("reported_at", Instant.class) != null,
                row.getColumn("left_from", Stage.class),
                LocalDate.ofInstant(row.getColumn("updated_at", Instant.class), CorpsTime.ZONE),
                keptFor,
                LocalDate.now(clock),
                known(row));
    }

    private static Set<Fact> known(RowView row) {
        Set<Fact> known = EnumSet.noneOf(Fact.class);
        for (String fact : row.getColumn("facts", String[].class)) {
            known.add(Fact.valueOf(fact));
        }
        return known;
    }
}
