package org.wugu.volunteer.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.mapper.Nested;
import org.wugu.kernel.Ids;
import org.wugu.platform.database.Database;

/** Every attempt at the final exam, also those taken back. */
@ApplicationScoped
class Exams {

    private static final String INSERT = """
            insert into training_exam (id, cohort_id, volunteer_id, township_code, held_on, score, passed)
            select :id, cohort_id, volunteer_id, township_code, :day, :score, :passed from training_participant
            where cohort_id = :cohort and volunteer_id = :volunteer""";

    private final Database database;

    Exams(Database database) {
        this.database = database;
    }

    private record Row(
            UUID cohortId, UUID volunteerId, @Nested ExamAttempt attempt) {}

    /** The attempts of a cohort by volunteer, oldest first. */
    Map<UUID, List<ExamAttempt>> of(UUID cohort) {
        return attempts("select * from training_exam where cohort_id = :of order by id", cohort, Row::volunteerId);
    }

    /** The attempts of a volunteer by cohort, oldest first. */
    Map<UUID, List<ExamAttempt>> ofVolunteer(UUID volunteer) {
        return attempts("select * from training_exam where volunteer_id = :of order by id", volunteer, Row::cohortId);
    }

    private Map<UUID, List<ExamAttempt>> attempts(String sql, UUID of, Function<Row, UUID> by) {
        return database.sql(sql).with("of", of).list(Row.class).stream()
                .collect(Collectors.groupingBy(by, Collectors.mapping(Row::attempt, Collectors.toList())));
    }

    void add(UUID cohort, LocalDate heldOn, Map<UUID, Integer> scores, int passMark) {
        database.sql(INSERT)
                .with("cohort", cohort)
                .with("day", heldOn)
                .forEach(scores.entrySet(), (insert, result) -> insert.with("id", Ids.next())
                        .with("volunteer", result.getKey())
                        .with("score", result.getValue())
                        .with("passed", result.getValue() >= passMark));
    }

    void retract(UUID attempt) {
        database.sql("update training_exam set retracted = true where id = :attempt")
                .with("attempt", attempt)
                .run();
    }

    /** The volunteer's pass was taken back: no attempt counts as passed. */
    void notPassed(UUID volunteer) {
        database.sql("""
                        update training_exam set retracted = true
                        where volunteer_id = :volunteer and passed and not retracted""").with("volunteer", volunteer).run();
    }
}
