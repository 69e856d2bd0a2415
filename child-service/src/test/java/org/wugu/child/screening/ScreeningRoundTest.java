package org.wugu.child.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wugu.child.ChildProblems;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.aggregate.Remark;
import org.wugu.problem.Problem;
import org.wugu.problem.Problem.FieldError;

/** The rules of a round and of what is found in it, as sentences. */
class ScreeningRoundTest {

    /** In China it is the 21st already. */
    private static final Instant NOW = Instant.parse("2026-07-20T17:00:00Z");

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 21);

    @Test
    void a_round_is_due_on_the_day_of_its_opening_at_the_earliest() {
        assertThat(opened(TODAY).openedOn()).isEqualTo(TODAY);
        assertFields(() -> opened(TODAY.minusDays(1)), "dueOn due-day-past");
    }

    @Test
    void another_due_day_is_another_one_and_not_over() {
        // Given
        ScreeningRound round = opened(TODAY.plusDays(9));
        assertFields(() -> round.changeDueDay(TODAY.minusDays(1), NOW), "dueOn due-day-past");
        assertFields(() -> round.changeDueDay(TODAY.plusDays(9), NOW), "dueOn due-day-same");
        assertThat(round.dueOn()).isEqualTo(TODAY.plusDays(9));
        // When
        round.changeDueDay(TODAY, NOW);
        // Then
        assertThat(round.dueOn()).isEqualTo(TODAY);
    }

    @Test
    void a_closed_round_stands_still() {
        // Given
        ScreeningRound round = opened(TODAY);
        // When
        round.close(NOW);
        // Then
        assertThat(round.stage()).isEqualTo(RoundStage.CLOSED);
        assertClosed(() -> round.close(NOW));
        assertClosed(() -> round.changeDueDay(TODAY.plusDays(1), NOW));
        assertThat(round.takeEvents())
                .extracting(event -> event.act() + " " + event.state().version())
                .containsExactly("OPENED 1", "CLOSED 2");
    }

    @Test
    void a_village_is_searched_within_the_round_and_not_in_the_future() {
        findings(TODAY, 2, null).require(TODAY, TODAY);
        assertFields(
                () -> findings(TODAY.plusDays(1), 2, null).require(TODAY, TODAY),
                "findings.searchedOn searched-in-future");
        assertFields(
                () -> findings(TODAY.minusDays(1), 2, null).require(TODAY, TODAY),
                "findings.searchedOn searched-before-round");
    }

    @Test
    void that_there_are_no_children_is_signed_and_nothing_else_is() {
        findings(TODAY, 0, "王村长").require(TODAY, TODAY);
        assertFields(() -> findings(TODAY, 0, " ").require(TODAY, TODAY), "findings.signer nil-unsigned");
        assertFields(() -> findings(TODAY, 1, "王村长").require(TODAY, TODAY), "findings.signer signer-beside-children");
    }

    @Test
    void every_mistake_is_named_at_once() {
        assertFields(
                () -> findings(TODAY.plusDays(1), 0, null).require(TODAY, TODAY),
                "findings.searchedOn searched-in-future",
                "findings.signer nil-unsigned");
    }

    @Test
    void what_is_replaced_is_kept_field_by_field() {
        assertThat(findings(TODAY, 0, "王村长").replacedBy(findings(TODAY, 2, null)))
                .containsExactly(new Remark("childrenFound", "0"), new Remark("signer", "王村长"));
        assertThat(findings(TODAY, 2, null).replacedBy(findings(TODAY.minusDays(1), 2, null)))
                .containsExactly(new Remark("searchedOn", "2026-07-21"));
    }

    private static ScreeningRound opened(LocalDate due) {
        return new ScreeningRound(DivisionCode.of("371521"), "MP-371521-2026-0001", new NewRound("秋季摸排", due), NOW);
    }

    private static Findings findings(LocalDate day, int children, @Nullable String signer) {
        return new Findings(day, "张三", children, signer);
    }

    private static void assertClosed(ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.type())
                .isEqualTo(ChildProblems.ROUND_CLOSED));
    }

    private static void assertFields(ThrowingCallable step, String... expected) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Problem.class, problem -> assertThat(named(problem.fields()))
                .containsExactly(expected));
    }

    private static List<String> named(List<FieldError> fields) {
        return fields.stream().map(field -> field.field() + " " + field.code()).toList();
    }
}
