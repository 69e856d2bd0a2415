package org.wugu.volunteer.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.Gender;
import org.wugu.kernel.Tier;
import org.wugu.platform.aggregate.DomainEvent;
import org.wugu.problem.Problem;
import org.wugu.volunteer.VolunteerProblems;

/** The rules of the journey, as sentences. */
class VolunteerTest {

    private static final Instant NOW = Instant.parse("2026-07-20T17:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 21);
    private static final RecordCheck CLEAR = new RecordCheck(TODAY, true, TODAY.plusYears(1));
    private static final RecordCheck FOUND = new RecordCheck(TODAY, false, TODAY.plusYears(1));
    private static final DivisionCode OTHER_VILLAGE = DivisionCode.of("371521109206");
    private static final Particulars PARTICULARS = new Particulars(
            DivisionCode.of("371521109205"),
            Gender.FEMALE,
            LocalDate.of(1990, 7, 2),
            "XL",
            LocalDate.of(2026, 7, 1),
            "2024-1");

    @ParameterizedTest
    @CsvSource({
        "DRAFT, SUBMITTED",
        "SUBMITTED, RETURNED REFUSED APPROVED",
        "RETURNED, SUBMITTED",
        "APPROVED, REPORTED LEFT",
        "REPORTED, APPROVED ACCEPTED LEFT",
        "ACCEPTED, OUTFITTED LEFT",
        "OUTFITTED, ACTIVE LEFT",
        "ACTIVE, SUSPENDED LEFT",
        "SUSPENDED, ACTIVE LEFT",
        "REFUSED, ''",
        "LEFT, ''"
    })
    void every_stage_leads_where_the_corps_says_and_nowhere_else(Stage from, String leadsTo) {
        for (Stage next : Stage.values()) {
            assertThat(from.leadsTo(next))
                    .as(from + " to " + next)
                    .isEqualTo(List.of(leadsTo.split(" ")).contains(next.name()));
        }
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void the_form_can_be_changed_only_while_the_township_holds_it(Stage stage) {
        Volunteer volunteer = at(stage);
        if (stage == Stage.DRAFT || stage == Stage.RETURNED) {
            assertThatCode(() -> volunteer.revise(PARTICULARS, NOW)).doesNotThrowAnyException();
        } else {
            assertProblem(VolunteerProblems.WRONG_STAGE, () -> volunteer.revise(PARTICULARS, NOW));
        }
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void milestones_are_for_those_whom_the_county_has_taken_in(Stage stage) {
        Volunteer volunteer = at(stage);
        if (stage.isMember()) {
            assertThatCode(() -> volunteer.queryRecord(CLEAR, NOW)).doesNotThrowAnyException();
        } else {
            assertProblem(VolunteerProblems.WRONG_STAGE, () -> volunteer.queryRecord(CLEAR, NOW));
            assertProblem(VolunteerProblems.WRONG_STAGE, () -> volunteer.swear(TODAY, NOW));
            assertProblem(VolunteerProblems.WRONG_STAGE, () -> volunteer.file(TODAY, () -> "DA", NOW));
            assertProblem(VolunteerProblems.WRONG_STAGE, () -> volunteer.completeTraining(TODAY, NOW));
            assertProblem(VolunteerProblems.WRONG_STAGE, () -> volunteer.passExam(TODAY, NOW));
        }
    }

    @Test
    void the_report_needs_every_milestone_in_any_order() {
        // Given
        Volunteer volunteer = at(Stage.APPROVED);
        List<Runnable> milestones = List.of(
                () -> volunteer.completeTraining(TODAY, NOW),
                () -> volunteer.swear(TODAY, NOW),
                () -> volunteer.passExam(TODAY, NOW),
                () -> volunteer.queryRecord(CLEAR, NOW),
                () -> volunteer.file(TODAY, () -> "DA-371521-2026-0001", NOW));
        for (Runnable milestone : milestones) {
            assertProblem(VolunteerProblems.MILESTONE_MISSING, () -> volunteer.report(NOW));
            milestone.run();
        }
        // When
        volunteer.report(NOW);
        // Then
        assertThat(volunteer.stage()).isEqualTo(Stage.REPORTED);
    }

    @Test
    void what_is_missing_is_named_milestone_by_milestone() {
        // Given
        Volunteer volunteer = at(Stage.APPROVED);
        volunteer.swear(TODAY, NOW);
        // When and then
        assertThatThrownBy(() -> volunteer.report(NOW))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.arguments())
                        .containsExactly(EnumSet.of(Milestone.RECORD_QUERY, Milestone.FILING, Milestone.TRAINING)));
    }

    @Test
    void filing_follows_the_oath_and_the_exam_the_training() {
        Volunteer volunteer = at(Stage.APPROVED);
        assertProblem(VolunteerProblems.MILESTONE_MISSING, () -> volunteer.file(TODAY, () -> "DA", NOW));
        assertProblem(VolunteerProblems.MILESTONE_MISSING, () -> volunteer.passExam(TODAY, NOW));
    }

    @Test
    void a_milestone_is_reached_once() {
        Volunteer volunteer = ready();
        assertProblem(VolunteerProblems.MILESTONE_REACHED, () -> volunteer.swear(TODAY, NOW));
        assertProblem(VolunteerProblems.MILESTONE_REACHED, () -> volunteer.file(TODAY, () -> "DA", NOW));
        assertProblem(VolunteerProblems.MILESTONE_REACHED, () -> volunteer.completeTraining(TODAY, NOW));
        assertProblem(VolunteerProblems.MILESTONE_REACHED, () -> volunteer.passExam(TODAY, NOW));
    }

    @Test
    void nobody_swears_before_being_taken_in() {
        assertProblem(
                VolunteerProblems.BEFORE_APPROVAL, () -> at(Stage.APPROVED).swear(TODAY.minusDays(1), NOW));
    }

    @Test
    void whoever_has_a_record_is_not_reported() {
        // Given
        Volunteer volunteer = ready();
        volunteer.queryRecord(FOUND, NOW);
        // When and then
        assertProblem(VolunteerProblems.RECORD_FOUND, () -> volunteer.report(NOW));
    }

    @Test
    void a_record_query_counts_until_the_day_on_which_the_next_is_due() {
        // Given
        Volunteer volunteer = ready();
        Instant dueDay = NOW.plus(Duration.ofDays(365));
        // When and then
        assertProblem(VolunteerProblems.MILESTONE_MISSING, () -> volunteer.report(dueDay));
        assertThatCode(() -> volunteer.report(dueDay.minus(Duration.ofDays(1)))).doesNotThrowAnyException();
    }

    @Test
    void what_the_city_gave_back_no_longer_counts_as_reported_until_it_is_reported_again() {
        // Given
        Volunteer volunteer = at(Stage.REPORTED);
        // When
        volunteer.giveBack(NOW);
        // Then
        assertThat(last(volunteer).state().reportedOn()).isNull();
        assertThat(volunteer.stage()).isEqualTo(Stage.APPROVED);
        volunteer.report(NOW);
        assertThat(last(volunteer).state().reportedOn()).isEqualTo(TODAY);
    }

    @Test
    void a_second_report_that_was_a_mistake_leaves_the_citys_return_as_it_was() {
        // Given
        Volunteer volunteer = at(Stage.REPORTED);
        volunteer.giveBack(NOW);
        Volunteer again = at(Stage.REPORTED);
        again.giveBack(NOW);
        again.report(NOW.plusSeconds(60));
        // When
        again.retract(Act.REPORTED, NOW.plusSeconds(120));
        // Then
        assertThat(again)
                .usingRecursiveComparison()
                .comparingOnlyFields("stage", "report")
                .isEqualTo(volunteer);
        assertThat(last(again).state().reportedOn()).isNull();
    }

    @Test
    void whom_the_city_gave_back_is_reported_for_the_day_of_the_second_report() {
        // Given
        Volunteer volunteer = at(Stage.REPORTED);
        volunteer.giveBack(NOW);
        Instant nextDay = NOW.plus(Duration.ofDays(1));
        volunteer.report(nextDay);
        volunteer.retract(Act.REPORTED, nextDay);
        // When
        volunteer.report(nextDay);
        // Then
        assertThat(last(volunteer).state().reportedOn()).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void an_approval_is_not_taken_back_from_whom_the_city_has_had() {
        // Given
        Volunteer volunteer = at(Stage.REPORTED);
        volunteer.giveBack(NOW);
        volunteer.report(NOW);
        for (Act mistake : List.of(Act.REPORTED, Act.PASSED, Act.TRAINED, Act.FILED, Act.SWORN)) {
            volunteer.retract(mistake, NOW);
        }
        volunteer.retractRecordQuery(null, NOW);
        // When and then
        assertProblem(VolunteerProblems.NOT_RETRACTABLE, () -> volunteer.retract(Act.APPROVED, NOW));
    }

    @Test
    void whoever_leaves_by_mistake_comes_back_to_where_they_were() {
        for (Stage stage : List.of(Stage.APPROVED, Stage.REPORTED, Stage.ACTIVE, Stage.SUSPENDED)) {
            // Given
            Volunteer volunteer = at(stage);
            volunteer.leave(NOW);
            // When
            volunteer.retract(Act.LEFT, NOW);
            // Then
            assertThat(volunteer.stage()).isEqualTo(stage);
            assertThat(last(volunteer).state().leftOn()).isNull();
        }
    }

    @Test
    void steps_are_taken_back_in_the_reverse_order() {
        Volunteer volunteer = at(Stage.ACTIVE);
        for (Act mistake : List.of(
                Act.TOOK_UP_POST,
                Act.OUTFITTED,
                Act.ACCEPTED,
                Act.REPORTED,
                Act.PASSED,
                Act.TRAINED,
                Act.FILED,
                Act.SWORN)) {
            takeBack(volunteer, mistake);
            DomainEvent<Act, PublicState> event = last(volunteer);
            assertThat(event.act()).isEqualTo(Act.RETRACTED);
            assertThat(event.tier()).isEqualTo(mistake.tier());
        }
        assertProblem(VolunteerProblems.NOT_RETRACTABLE, () -> volunteer.retract(Act.APPROVED, NOW));
        volunteer.retractRecordQuery(null, NOW);
        volunteer.retract(Act.APPROVED, NOW);
        assertThat(volunteer.stage()).isEqualTo(Stage.SUBMITTED);
    }

    @Test
    void what_something_rests_on_is_not_taken_back() {
        assertProblem(VolunteerProblems.NOT_RETRACTABLE, () -> ready().retract(Act.SWORN, NOW));
        assertProblem(VolunteerProblems.NOT_RETRACTABLE, () -> ready().retract(Act.TRAINED, NOW));
        assertProblem(
                VolunteerProblems.NOT_RETRACTABLE, () -> at(Stage.REPORTED).retract(Act.FILED, NOW));
        assertProblem(
                VolunteerProblems.NOT_RETRACTABLE, () -> at(Stage.REPORTED).retractRecordQuery(null, NOW));
        assertProblem(
                VolunteerProblems.NOT_RETRACTABLE, () -> at(Stage.SUBMITTED).retract(Act.SUBMITTED, NOW));
    }

    @Test
    void an_issue_is_taken_back_with_its_items_and_not_by_itself() {
        assertProblem(
                VolunteerProblems.NOT_RETRACTABLE, () -> at(Stage.OUTFITTED).retract(Act.OUTFITTED, NOW));
        assertProblem(VolunteerProblems.NOT_RETRACTABLE, () -> at(Stage.ACTIVE).retractOutfit(NOW));
    }

    @Test
    void a_record_query_that_was_a_mistake_leaves_the_one_before_it() {
        // Given
        Volunteer volunteer = ready();
        volunteer.queryRecord(FOUND, NOW);
        // When
        volunteer.retractRecordQuery(CLEAR, NOW);
        // Then
        assertThatCode(() -> volunteer.report(NOW)).doesNotThrowAnyException();
    }

    @Test
    void a_volunteer_moves_with_the_record_to_another_village_or_township() {
        // Given
        Volunteer volunteer = at(Stage.ACTIVE);
        // When
        volunteer.move(DivisionCode.of("371521112203"), NOW);
        // Then
        assertThat(volunteer.township()).isEqualTo(DivisionCode.of("371521112"));
        assertThat(volunteer.number()).isEqualTo("ZY-371521109-2026-0001");
        assertThat(volunteer.stage()).isEqualTo(Stage.ACTIVE);
        volunteer.move(OTHER_VILLAGE, NOW);
        assertProblem(VolunteerProblems.SAME_VILLAGE, () -> volunteer.move(OTHER_VILLAGE, NOW));
    }

    @Test
    void a_draft_is_nobody_elses_business() {
        assertThat(at(Stage.DRAFT).takeEvents()).isEmpty();
    }

    @Test
    void events_count_without_a_gap_and_carry_the_whole_public_state() {
        // When
        Volunteer volunteer = at(Stage.ACTIVE);
        // Then
        assertThat(volunteer.takeEvents())
                .extracting(event -> event.state().version() + " " + event.act() + " "
                        + event.state().stage())
                .containsExactly(
                        "1 SUBMITTED SUBMITTED",
                        "2 APPROVED APPROVED",
                        "3 RECORD_QUERIED APPROVED",
                        "4 SWORN APPROVED",
                        "5 FILED APPROVED",
                        "6 TRAINED APPROVED",
                        "7 PASSED APPROVED",
                        "8 REPORTED REPORTED",
                        "9 ACCEPTED ACCEPTED",
                        "10 OUTFITTED OUTFITTED",
                        "11 TOOK_UP_POST ACTIVE");
        assertThat(volunteer.takeEvents()).isEmpty();
    }

    @Test
    void each_act_is_told_by_the_tier_that_established_it() {
        assertThat(at(Stage.ACTIVE).takeEvents())
                .extracting(DomainEvent::tier)
                .containsExactly(
                        Tier.TOWNSHIP,
                        Tier.COUNTY,
                        Tier.COUNTY,
                        Tier.COUNTY,
                        Tier.COUNTY,
                        Tier.COUNTY,
                        Tier.COUNTY,
                        Tier.COUNTY,
                        Tier.CITY,
                        Tier.CITY,
                        Tier.TOWNSHIP);
    }

    @Test
    void the_day_of_an_event_is_that_of_china() {
        // When: 17:00 in Greenwich, after midnight in Liaocheng
        Volunteer volunteer = at(Stage.SUBMITTED);
        // Then
        assertThat(last(volunteer).state().submittedOn()).isEqualTo("2026-07-21");
    }

    @ParameterizedTest
    @CsvSource({
        "2008-07-01, 18-29",
        "1996-07-02, 18-29",
        "1996-07-01, 30-44",
        "1981-07-02, 30-44",
        "1981-07-01, 45-59",
        "1966-07-02, 45-59",
        "1966-07-01, 60+"
    })
    void the_age_band_is_that_of_the_day_of_signing(LocalDate birth, String band) {
        assertThat(AgeBand.of(birth, PARTICULARS.signedOn()).label()).isEqualTo(band);
    }

    private static void assertProblem(VolunteerProblems type, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.type())
                .isEqualTo(type));
    }

    private static DomainEvent<Act, PublicState> last(Volunteer volunteer) {
        List<DomainEvent<Act, PublicState>> events = volunteer.takeEvents();
        return events.get(events.size() - 1);
    }

    private static void takeBack(Volunteer volunteer, Act mistake) {
        if (mistake == Act.OUTFITTED) {
            volunteer.retractOutfit(NOW);
        } else {
            volunteer.retract(mistake, NOW);
        }
    }

    private static Volunteer ready() {
        Volunteer volunteer = at(Stage.APPROVED);
        reachMilestones(volunteer);
        return volunteer;
    }

    private static void reachMilestones(Volunteer volunteer) {
        volunteer.queryRecord(CLEAR, NOW);
        volunteer.swear(TODAY, NOW);
        volunteer.file(TODAY, () -> "DA-371521-2026-0001", NOW);
        volunteer.completeTraining(TODAY, NOW);
        volunteer.passExam(TODAY, NOW);
    }

    private static Volunteer at(Stage stage) {
        Volunteer volunteer = Volunteer.draft(UUID.randomUUID(), "ZY-371521109-2026-0001", PARTICULARS, NOW);
        walk(volunteer, stage);
        return volunteer;
    }

    private static void walk(Volunteer volunteer, Stage stage) {
        before(stage).ifPresent(earlier -> walk(volunteer, earlier));
        switch (stage) {
            case DRAFT -> {}
            case SUBMITTED -> volunteer.submit(NOW);
            case RETURNED -> volunteer.sendBack(NOW);
            case REFUSED -> volunteer.refuse(NOW);
            case APPROVED -> volunteer.approve(NOW);
            case REPORTED -> {
                reachMilestones(volunteer);
                volunteer.report(NOW);
            }
            case ACCEPTED -> volunteer.accept(NOW);
            case OUTFITTED -> volunteer.outfit(NOW);
            case ACTIVE -> volunteer.takeUpPost(TODAY, NOW);
            case SUSPENDED -> volunteer.suspend(NOW);
            case LEFT -> volunteer.leave(NOW);
        }
    }

    private static Optional<Stage> before(Stage stage) {
        return Optional.ofNullable(
                switch (stage) {
                    case DRAFT -> null;
                    case SUBMITTED -> Stage.DRAFT;
                    case RETURNED, REFUSED, APPROVED -> Stage.SUBMITTED;
                    case REPORTED -> Stage.APPROVED;
                    case ACCEPTED -> Stage.REPORTED;
                    case OUTFITTED -> Stage.ACCEPTED;
                    case ACTIVE -> Stage.OUTFITTED;
                    case SUSPENDED, LEFT -> Stage.ACTIVE;
                });
    }
}
