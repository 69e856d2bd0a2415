package org.wugu.volunteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wugu.volunteer.Api.as;
import static org.wugu.volunteer.Api.ok;
import static org.wugu.volunteer.Api.today;
import static org.wugu.volunteer.Offices.CITY_REVIEWER;
import static org.wugu.volunteer.Offices.DONGE_REVIEWER;
import static org.wugu.volunteer.Offices.SHOUZHANG_CLERK;
import static org.wugu.volunteer.Offices.YANGGU_REVIEWER;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wugu.kernel.Role;
import org.wugu.testing.Caller;

/** What can be done with all that hangs on volunteers and offices; for volunteers themselves see {@link ActsTest}. */
@OnRealParts
class OffersTest {

    private static final String QIAORUN = "371521002";
    private static final Caller QIAORUN_CLERK = Caller.of(QIAORUN, Role.CLERK);
    private static final Caller YANGGU_CLERK = Caller.of("371521", Role.CLERK);

    @Test
    void a_transfer_is_answered_by_the_one_county_and_withdrawn_by_the_other_while_it_is_open() {
        // Given
        String transfer = TransferTest.offered();
        // Then
        assertThat(ofTransfer(YANGGU_REVIEWER, transfer)).containsExactly("WITHDRAW");
        assertThat(ofTransfer(DONGE_REVIEWER, transfer)).containsExactly("ACCEPT", "REFUSE");
        assertThat(ofTransfer(YANGGU_CLERK, transfer)).isEmpty();
        // When
        as(YANGGU_REVIEWER)
                .post("/transfers/" + transfer + "/withdrawal")
                .then()
                .statusCode(204);
        // Then
        assertThat(ofTransfer(YANGGU_REVIEWER, transfer)).isEmpty();
        assertThat(ofTransfer(DONGE_REVIEWER, transfer)).isEmpty();
    }

    @Test
    void a_cohort_is_led_from_its_sessions_to_its_end_and_back() {
        // Given
        JsonPath approved = Api.approved(Applicant.next());
        Course course = Course.opened().with(approved);
        String preparing = "ENROL ADD_SESSION CHANGE_SESSION CANCEL_SESSION TAKE_ATTENDANCE";
        String examining = "REOPEN_ATTENDANCE RECORD_EXAM CLOSE";
        assertOffered(course, preparing, "WITHDRAW");
        // When and then
        assertOffered(course.held(), preparing + " CLOSE_ATTENDANCE", "WITHDRAW");
        assertOffered(course.attendanceClosed(), examining, "SIT_EXAM");
        course.examined(20, approved);
        assertOffered(course, examining, "SIT_EXAM RETRACT_EXAM");
        course.examined(90, approved);
        assertOffered(course, examining, "RETRACT_EXAM");
        ok(course.step("closing", Map.of()));
        assertOffered(course, "REOPEN", "");
        for (Caller reader : List.of(YANGGU_CLERK, SHOUZHANG_CLERK, CITY_REVIEWER)) {
            JsonPath read = course.read(reader);
            assertThat(read.getList("cohort.acts")).isEmpty();
            assertThat(read.getList("participants.acts.flatten()")).isEmpty();
        }
    }

    @Test
    void an_item_is_given_back_by_who_has_left_and_a_return_that_was_a_mistake_taken_back() {
        assertThat(ofItems(YANGGU_REVIEWER, Situation.ACTIVE)).isEmpty();
        assertThat(ofItems(YANGGU_REVIEWER, Situation.LEFT_WITH_ITEMS)).containsExactly("RETURN", "RETURN");
        assertThat(ofItems(SHOUZHANG_CLERK, Situation.LEFT_WITH_ITEMS)).isEmpty();
        assertThat(ofItems(CITY_REVIEWER, Situation.LEFT_AND_GAVE_BACK))
                .containsExactly("RETRACT_RETURN", "RETRACT_RETURN");
        assertThat(ok(as(YANGGU_REVIEWER).get("/outfitting/owed")).getList("items.acts.flatten()", String.class))
                .isNotEmpty()
                .containsOnly("RETURN");
    }

    @Test
    void a_holder_of_a_post_is_corrected_and_leaves_by_the_office_that_keeps_the_posts() {
        // Given
        String officer = OfficerTest.named(QIAORUN_CLERK, null, "DEPUTY_HEAD", "王副团", "13812345678");
        // Then
        assertThat(ofOfficer(QIAORUN_CLERK, officer)).containsExactly("CORRECT", "END");
        assertThat(ofOfficer(YANGGU_CLERK, officer)).containsExactly("CORRECT", "END");
        assertThat(ofOfficer(CITY_REVIEWER, officer)).isEmpty();
        // When
        as(QIAORUN_CLERK)
                .body(Map.of("version", 0, "endedOn", today().toString(), "reason", "工作调动"))
                .post("/officers/" + officer + "/end")
                .then()
                .statusCode(204);
        // Then
        assertThat(ofOfficer(QIAORUN_CLERK, officer)).isEmpty();
    }

    @Test
    void an_appointment_is_revoked_once_by_the_office_that_made_it() {
        // Given
        JsonPath advisor = AppointmentTest.appointed(YANGGU_REVIEWER, "谷在聘", "2026-01-01", "2028-12-31");
        String id = advisor.getString("id");
        // Then
        assertThat(advisor.getList("acts")).containsExactly("REVOKE");
        assertThat(ofAppointment(CITY_REVIEWER, "PRESENT", id)).isEmpty();
        assertThat(ofAppointment(YANGGU_CLERK, "PRESENT", id)).isEmpty();
        // When
        as(YANGGU_REVIEWER)
                .body(Map.of("version", advisor.getLong("version"), "reason", "姓名填写有误"))
                .post("/appointments/" + id + "/revocation")
                .then()
                .statusCode(204);
        // Then
        assertThat(ofAppointment(YANGGU_REVIEWER, "ENDED", id)).isEmpty();
    }

    private static void assertOffered(Course course, String acts, String ofParticipant) {
        JsonPath read = course.read();
        assertThat(String.join(" ", read.getList("cohort.acts", String.class))).isEqualTo(acts);
        assertThat(String.join(" ", read.getList("participants[0].acts", String.class)))
                .isEqualTo(ofParticipant);
        assertThat(ok(as(YANGGU_REVIEWER).get("/cohorts"))
                        .getList("find { it.id == '" + course.id() + "' }.acts", String.class))
                .isEqualTo(read.getList("cohort.acts"));
    }

    private static List<String> ofTransfer(Caller reader, String transfer) {
        return ok(as(reader).get("/transfers")).getList("items.find { it.id == '" + transfer + "' }.acts");
    }

    private static List<String> ofItems(Caller reader, Situation situation) {
        String id = situation.reached(Applicant.next()).getString("id");
        return ok(as(reader).get("/outfitting/volunteers/" + id + "/items")).getList("acts.flatten()");
    }

    private static List<String> ofOfficer(Caller reader, String officer) {
        return ok(as(reader).queryParam("office", QIAORUN).get("/officers"))
                .getList("items.find { it.id == '" + officer + "' }.acts");
    }

    private static List<String> ofAppointment(Caller reader, String which, String appointment) {
        return ok(as(reader).queryParam("which", which).get("/appointments"))
                .getList("items.find { it.id == '" + appointment + "' }.acts");
    }
}
