package org.wugu.volunteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.wugu.volunteer.Api.as;
import static org.wugu.volunteer.Offices.SHOUZHANG_CLERK;
import static org.wugu.volunteer.Offices.YANGGU_REVIEWER;

import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wugu.kernel.CorpsTime;
import org.wugu.testing.TestClock;

/** A day begins at midnight in China, for what is done and for what is said to have been done. */
@OnRealParts
class MidnightTest {

    private LocalDate day = LocalDate.EPOCH;
    private LocalDate next = LocalDate.EPOCH;
    private Instant midnight = Instant.EPOCH;

    @BeforeEach
    void shortly_before_midnight() {
        day = Api.today().plusDays(1);
        next = day.plusDays(1);
        midnight = next.atStartOfDay(CorpsTime.ZONE).toInstant();
        TestClock.advanceTo(midnight.minusSeconds(1));
        assertThat(Api.today()).isEqualTo(day);
    }

    @Test
    void what_is_done_before_midnight_is_of_the_day_and_what_is_done_after_it_of_the_next() {
        // Given
        JsonPath approved = Api.approved(Applicant.next());
        Map<String, Object> oath = Map.of(
                "items", List.of(Api.item(approved)), "swornOn", next.toString(), "place", "县文化馆", "leader", "团长");
        as(YANGGU_REVIEWER)
                .body(oath)
                .post("/oaths")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("swornOn"));
        // When
        TestClock.advanceTo(midnight);
        Api.ok(as(YANGGU_REVIEWER).body(oath).post("/oaths"));
        // Then
        assertThat(Api.read(YANGGU_REVIEWER, approved).getString("milestones.swornOn"))
                .isEqualTo(next.toString());
        for (LocalDate served : List.of(day, next)) {
            as(SHOUZHANG_CLERK)
                    .header("Idempotency-Key", approved.getString("id") + served)
                    .body(Map.of(
                            "servedOn",
                            served.toString(),
                            "kind",
                            "TUTORING",
                            "hours",
                            2,
                            "volunteers",
                            List.of(approved.getString("id"))))
                    .post("/service-records")
                    .then()
                    .statusCode(201)
                    .body("[0].problem", equalTo(null));
        }
    }

    @Test
    void a_session_of_last_night_is_of_its_own_day() {
        // Given
        JsonPath approved = Api.approved(Applicant.next());
        Course course = Course.opened().with(approved).held();
        // When
        TestClock.advanceTo(midnight);
        course.attendanceClosed().examined(80, approved);
        // Then
        JsonPath read = Api.read(YANGGU_REVIEWER, approved);
        assertThat(read.getString("milestones.trainedOn")).isEqualTo(day.toString());
        assertThat(read.getString("milestones.passedOn")).isEqualTo(next.toString());
    }
}
