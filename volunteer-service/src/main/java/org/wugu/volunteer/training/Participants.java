package org.wugu.volunteer.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.database.Database;
import org.wugu.problem.Problem;
import org.wugu.volunteer.VolunteerProblems;
import org.wugu.volunteer.journey.Stage;

/** Who takes part in which cohort. */
@ApplicationScoped
class Participants {

    private static final String OF = """
            select p.volunteer_id volunteer, p.volunteer_number number, p.township_code, p.completed_on,
              v.stage, v.version, v.trained_on, v.passed_on,
              v.erased_at is not null erased
            from training_participant p left join volunteer v on v.id = p.volunteer_id
            where p.cohort_id = :cohort and (:one::uuid is null or p.volunteer_id = :one)
            order by p.volunteer_number""";
    private static final String CANDIDATES = """
            select v.id volunteer, v.stage, v.passed_on is not null passed,
              exists (select from training_participant p where p.cohort_id = :cohort and p.volunteer_id = v.id) here,
              (select c.number from training_participant p join training_cohort c on c.id = p.cohort_id
               where p.volunteer_id = v.id and c.kind = 'COURSE' and c.state = 'OPEN' and c.id <> :cohort
               limit 1) elsewhere
            from volunteer v where v.id = any (:volunteers)""";
    private static final String ADD = """
            insert into training_participant (cohort_id, volunteer_id, township_code, volunteer_number)
            select :cohort, id, township_code, number from volunteer where id = :volunteer""";

    private final Database database;

    Participants(Database database) {
        this.database = database;
    }

    /**
     * Somebody who may become a participant.
     *
     * @param here whether the volunteer takes part already
     * @param elsewhere number of another open course in which the volunteer takes part
     */
    record Candidate(
            UUID volunteer,
            Stage stage,
            boolean passed,
            boolean here,
            @Nullable String elsewhere) {}

    /** The participants of a cohort by volunteer, in the order of their numbers. */
    Map<UUID, Participant> of(UUID cohort) {
        return participants(cohort, null);
    }

    /** @throws Problem {@code not-participant} when the volunteer does not take part in the cohort */
    Participant require(UUID cohort, UUID volunteer) {
        Participant participant = participants(cohort, volunteer).get(volunteer);
        if (participant == null) {
            throw new Problem(VolunteerProblems.NOT_PARTICIPANT);
        }
        return participant;
    }

    private Map<UUID, Participant> participants(UUID cohort, @Nullable UUID one) {
        return database.sql(OF).with("cohort", cohort).with("one", one).list(Participant.class).stream()
                .collect(Collectors.toMap(
                        Participant::volunteer, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }

    /** Those of the volunteers that the office may see, locked, so that no other cohort takes them meanwhile. */
    Map<UUID, Candidate> candidates(UUID cohort, Collection<UUID> volunteers) {
        database.sql("select id from volunteer where id = any (:volunteers) order by id for no key update")
                .with("volunteers", volunteers)
                .list(UUID.class);
        return database
                .sql(CANDIDATES)
                .with("cohort", cohort)
                .with("volunteers", volunteers)
                .list(Candidate.class)
                .stream()
                .collect(Collectors.toMap(Candidate::volunteer, Function.identity()));
    }

    void add(UUID cohort, Collection<UUID> volunteers) {
        database.sql(ADD)
                .with("cohort", cohort)
                .forEach(volunteers, (insert, volunteer) -> insert.with("volunteer", volunteer));
    }

    /** With the participant goes the attendance; who has sat the exam is not removed. */
    void remove(UUID cohort, UUID volunteer) {
        database.sql("delete from training_participant where cohort_id = :cohort and volunteer_id = :volunteer")
                .with("cohort", cohort)
                .with("volunteer", volunteer)
                .run();
    }

    void completed(UUID cohort, Collection<UUID> volunteers, LocalDate on) {
        database.sql("""
                        update training_participant set completed_on = :on
                        where cohort_id = :cohort and volunteer_id = any (:volunteers)""")
                .with("on", on)
                .with("cohort", cohort)
                .with("volunteers", volunteers)
                .run();
    }

    /** The volunteer's training was taken back: no course counts as completed. */
    void notCompleted(UUID volunteer) {
        database.sql("""
                        update training_participant p set completed_on = null from training_cohort c
                        where c.id = p.cohort_id and c.kind = 'COURSE' and p.volunteer_id = :volunteer
                          and p.completed_on is not null""").with("volunteer", volunteer).run();
    }

    /** Who completed a training on which nothing of the journey rests is asked again at the next close of attendance. */
    void reopened(UUID cohort) {
        database.sql("update training_participant set completed_on = null where cohort_id = :cohort")
                .with("cohort", cohort)
                .run();
    }
}
