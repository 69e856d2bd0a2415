package org.wugu.volunteer.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.Gender;
import org.wugu.platform.problem.Problem;
import org.wugu.volunteer.VolunteerProblems;

/** The rules of the journey, as sentences. */
class VolunteerTest {

    private static final Instant NOW = Instant.parse("2026-07-20T17:00:00Z");
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
        "APPROVED, REPORTED",
        "REFUSED, ''",
        "REPORTED, ''"
    })
    void every_stage_leads_where_the_corps_says_and_nowhere_else(Stage from, String leadsTo) {
        for (Stage next : EnumSet.complementOf(EnumSet.of(Stage.DRAFT))) {
            boolean allowed = leadsTo.contains(next.name());
            Volunteer volunteer = at(from);
            if (allowed) {
                assertThatCode(() -> take(volunteer, next)).doesNotThrowAnyException();
                assertThat(volunteer.stage()).isEqualTo(next);
            } else {
                assertThatThrownBy(() -> take(volunteer, next))
                        .isInstanceOfSatisfying(
                                Problem.class, p -> assertThat(p.type()).isEqualTo(VolunteerProblems.WRONG_STAGE));
                assertThat(volunteer.stage()).isEqualTo(from);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void the_form_can_be_changed_only_while_the_township_holds_it(Stage stage) {
        Volunteer volunteer = at(stage);
        if (stage == Stage.DRAFT || stage == Stage.RETURNED) {
            assertThatCode(() -> volunteer.revise(PARTICULARS, NOW)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> volunteer.revise(PARTICULARS, NOW)).isInstanceOf(Problem.class);
        }
    }

    @Test
    void a_draft_is_nobody_elses_business() {
        assertThat(draft().takeEvents()).isEmpty();
    }

    @Test
    void events_count_without_a_gap_and_carry_the_whole_public_state() {
        // Given
        Volunteer volunteer = draft();
        // When
        volunteer.submit(NOW);
        volunteer.sendBack(NOW);
        volunteer.revise(PARTICULARS, NOW);
        volunteer.submit(NOW);
        volunteer.approve(NOW);
        volunteer.report(NOW);
        // Then
        assertThat(volunteer.takeEvents())
                .extracting(
                        event -> event.state().version() + " " + event.state().stage())
                .containsExactly("1 SUBMITTED", "2 RETURNED", "3 SUBMITTED", "4 APPROVED", "5 REPORTED");
        assertThat(volunteer.takeEvents()).isEmpty();
    }

    @Test
    void the_day_of_an_event_is_that_of_china() {
        // Given
        Volunteer volunteer = draft();
        // When: 17:00 in Greenwich, after midnight in Liaocheng
        volunteer.submit(NOW);
        // Then
        assertThat(volunteer.takeEvents().get(0).state().submittedOn()).isEqualTo("2026-07-21");
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

    private static void take(Volunteer volunteer, Stage next) {
        switch (next) {
            case SUBMITTED -> volunteer.submit(NOW);
            case RETURNED -> volunteer.sendBack(NOW);
            case REFUSED -> volunteer.refuse(NOW);
            case APPROVED -> volunteer.approve(NOW);
            case REPORTED -> volunteer.report(NOW);
            case DRAFT -> throw new IllegalArgumentException("nothing leads back to a draft");
        }
    }

    private static Volunteer draft() {
        return Volunteer.draft(UUID.randomUUID(), "ZY-371521109-2026-0001", PARTICULARS, NOW);
    }

    private static Volunteer at(Stage stage) {
        Volunteer volunteer = draft();
        if (stage != Stage.DRAFT) {
            volunteer.submit(NOW);
        }
        if (stage == Stage.REPORTED) {
            volunteer.approve(NOW);
        }
        if (stage != Stage.DRAFT && stage != Stage.SUBMITTED) {
            take(volunteer, stage);
        }
        return volunteer;
    }
}
