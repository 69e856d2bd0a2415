package org.wugu.volunteer.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wugu.kernel.DivisionCode;
import org.wugu.problem.Problem;
import org.wugu.volunteer.VolunteerProblems;
import org.wugu.volunteer.journey.Stage;

/** The rules of a cohort, as sentences. */
class CohortTest {

    private static final Instant NOW = Instant.parse("2026-07-20T17:00:00Z");
    private static final LocalDate TRAINED = LocalDate.of(2026, 7, 10);
    private static final DivisionCode COUNTY = DivisionCode.of("371521");

    @Test
    void a_proposed_cohort_is_opened_once_and_named_by_the_county() {
        // Given
        Cohort proposed = proposed();
        assertThat(proposed.state()).isEqualTo(CohortState.PROPOSED);
        // When
        proposed.open("首期结业培训班", NOW);
        // Then
        assertThat(proposed.state()).isEqualTo(CohortState.OPEN);
        assertProblem(VolunteerProblems.COHORT_STATE, () -> proposed.open("又一个", NOW));
    }

    @Test
    void before_it_is_opened_nobody_takes_part_and_nothing_is_held() {
        Cohort proposed = proposed();
        assertProblem(VolunteerProblems.COHORT_STATE, () -> proposed.prepare(CohortOption.ENROL, NOW));
        assertProblem(VolunteerProblems.COHORT_STATE, () -> proposed.closeAttendance(1, 0, NOW));
        assertProblem(VolunteerProblems.COHORT_STATE, () -> proposed.examine(NOW));
        assertProblem(VolunteerProblems.COHORT_STATE, () -> proposed.close(NOW));
    }

    @Test
    void attendance_is_closed_when_every_session_was_held_and_noted() {
        Cohort cohort = opened(CohortKind.COURSE);
        assertProblem(VolunteerProblems.NO_SESSIONS, () -> cohort.closeAttendance(0, 0, NOW));
        assertProblem(VolunteerProblems.ATTENDANCE_MISSING, () -> cohort.closeAttendance(3, 1, NOW));
        assertThatCode(() -> cohort.closeAttendance(3, 0, NOW)).doesNotThrowAnyException();
    }

    @Test
    void once_attendance_is_closed_participants_sessions_and_attendance_stay_until_it_is_reopened() {
        // Given
        Cohort cohort = opened(CohortKind.COURSE);
        cohort.closeAttendance(1, 0, NOW);
        assertProblem(VolunteerProblems.ATTENDANCE_CLOSED, () -> cohort.prepare(CohortOption.ENROL, NOW));
        assertProblem(VolunteerProblems.ATTENDANCE_CLOSED, () -> cohort.closeAttendance(1, 0, NOW));
        // When
        cohort.reopenAttendance(NOW);
        // Then
        assertThatCode(() -> cohort.prepare(CohortOption.ENROL, NOW)).doesNotThrowAnyException();
        assertProblem(VolunteerProblems.ATTENDANCE_OPEN, () -> cohort.reopenAttendance(NOW));
    }

    @Test
    void the_exam_follows_the_attendance() {
        // Given
        Cohort cohort = opened(CohortKind.COURSE);
        assertProblem(VolunteerProblems.ATTENDANCE_OPEN, () -> cohort.examine(NOW));
        // When
        cohort.closeAttendance(1, 0, NOW);
        // Then
        assertThatCode(() -> cohort.examine(NOW)).doesNotThrowAnyException();
        assertThatCode(() -> cohort.examine(NOW)).as("a resit").doesNotThrowAnyException();
    }

    @Test
    void other_trainings_end_without_an_exam() {
        Cohort cohort = opened(CohortKind.OTHER);
        cohort.closeAttendance(1, 0, NOW);
        assertProblem(VolunteerProblems.NO_EXAM, () -> cohort.examine(NOW));
        assertThatCode(() -> cohort.close(NOW)).doesNotThrowAnyException();
    }

    @Test
    void a_cohort_ends_after_its_attendance_and_is_reopened_only_when_it_has_ended() {
        // Given
        Cohort cohort = opened(CohortKind.COURSE);
        assertProblem(VolunteerProblems.ATTENDANCE_OPEN, () -> cohort.close(NOW));
        assertProblem(VolunteerProblems.COHORT_STATE, () -> cohort.reopen(NOW));
        cohort.closeAttendance(1, 0, NOW);
        // When
        cohort.close(NOW);
        // Then
        assertProblem(VolunteerProblems.COHORT_STATE, () -> cohort.examine(NOW));
        assertProblem(VolunteerProblems.COHORT_STATE, () -> cohort.reopenAttendance(NOW));
        cohort.reopen(NOW);
        assertThatCode(() -> cohort.examine(NOW)).doesNotThrowAnyException();
    }

    @Test
    void the_exam_is_for_members_who_have_completed_the_training_and_not_passed_yet() {
        assertThat(obstacle(Stage.APPROVED, TRAINED, null, TRAINED)).isNull();
        assertThat(obstacle(Stage.LEFT, TRAINED, null, TRAINED)).isEqualTo(VolunteerProblems.WRONG_STAGE);
        assertThat(obstacle(Stage.APPROVED, null, null, TRAINED)).isEqualTo(VolunteerProblems.MILESTONE_MISSING);
        assertThat(obstacle(Stage.APPROVED, TRAINED, TRAINED, TRAINED)).isEqualTo(VolunteerProblems.MILESTONE_REACHED);
        assertThat(obstacle(Stage.APPROVED, TRAINED, null, TRAINED.minusDays(1)))
                .isEqualTo(VolunteerProblems.EXAM_BEFORE_TRAINING);
    }

    private static @Nullable Object obstacle(
            Stage stage, @Nullable LocalDate trained, @Nullable LocalDate passed, LocalDate heldOn) {
        Problem problem = new Participant(
                        UUID.randomUUID(),
                        "ZY-371521109-2026-0001",
                        "371521109",
                        trained,
                        stage,
                        1L,
                        trained,
                        passed,
                        false)
                .obstacleToSit(heldOn);
        return problem == null ? null : problem.type();
    }

    private static Cohort proposed() {
        return Cohort.proposed(UUID.randomUUID(), COUNTY, "PX-371521-2026-0001", "首期结业培训班", 50, NOW);
    }

    private static Cohort opened(CohortKind kind) {
        return Cohort.opened(UUID.randomUUID(), COUNTY, "PX-371521-2026-0002", kind, "培训班", NOW);
    }

    private static void assertProblem(VolunteerProblems type, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.type())
                .isEqualTo(type));
    }
}
