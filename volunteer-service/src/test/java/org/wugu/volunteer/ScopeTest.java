package org.wugu.volunteer;

import static org.wugu.volunteer.Api.as;
import static org.wugu.volunteer.Offices.SHOUZHANG_CLERK;
import static org.wugu.volunteer.Offices.YANGGU_REVIEWER;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.wugu.testing.ScopeMatrix;
import org.wugu.testing.walls.ScopeWall;

/** Every endpoint as everybody, and every table under its guard. */
@OnRealParts
class ScopeTest extends ScopeWall {

    /** The first of the days on which a form of the matrix begins; each is published for a day of its own. */
    private static final LocalDate FORM_DAY = LocalDate.of(2200, 1, 1);

    private static final AtomicInteger FORM_DAYS = new AtomicInteger();

    @Override
    protected ScopeMatrix matrix() throws IOException {
        return everything();
    }

    /** Every endpoint, with things that exist. */
    static ScopeMatrix everything() throws IOException {
        String reported = Api.reported(Applicant.next()).getString("id");
        String pictured = Api.pictured(Applicant.next()).getString("id");
        Course course = Course.opened();
        String cohort = course.id();
        String session = course.session();
        String filed = Api.filed(Api.sworn(Api.queried(Api.approved(Applicant.next()))))
                .getString("id");
        officer();
        return ScopeMatrix.ofThisService()
                .with("key", () -> UUID.randomUUID().toString())
                .with("form", ScopeTest::form)
                .with("formDay", () -> FORM_DAY.plusDays(FORM_DAYS.getAndIncrement())
                        .toString())
                .with("draft", () -> Api.draft(Applicant.next()).getString("id"))
                .with("submitted", () -> Api.submitted(Applicant.next()).getString("id"))
                .with("approved", () -> Api.approved(Applicant.next()).getString("id"))
                .with("reported", () -> reported)
                .with("cohort", () -> cohort)
                .with("session", () -> session)
                .with("filed", () -> filed)
                .with("transfer", TransferTest::offered)
                .with("officer", ScopeTest::officer)
                .with("appointment", () -> AppointmentTest.appointed(YANGGU_REVIEWER)
                        .getString("id"))
                .with("certificate", () -> AppointmentTest.appointed(YANGGU_REVIEWER)
                        .getString("code"))
                .with("pictured", () -> pictured)
                .with("import", ScopeTest::checkedSheet)
                .with("invitation", () -> InvitationTest.issue(1, null).getString("id"))
                .with("token", () -> InvitationTest.invitation(1))
                .with("pending", InvitationTest::pending)
                .with("hours", HoursTest::entry)
                .with("conflict", NumberConflictTest::waiting);
    }

    @Override
    protected Set<String> tables() {
        return Set.of(
                "volunteer",
                "volunteer_name",
                "volunteer_name_token",
                "volunteer_identity",
                "volunteer_id_hash",
                "volunteer_mobile_hash",
                "number_conflict",
                "self_application_hash",
                "volunteer_photo",
                "volunteer_history",
                "volunteer_form_past",
                "office_number",
                "record_query",
                "volunteer_transfer",
                "training_cohort",
                "training_participant",
                "training_session",
                "training_attendance",
                "training_exam",
                "training_history",
                "issued_item",
                "import_batch",
                "import_content",
                "invitation",
                "self_application",
                "service_record",
                "visit",
                "star_level",
                "volunteer_login",
                "volunteer_login_code",
                "volunteer_login_wrong",
                "self_application_content",
                "form_version",
                "post",
                "officer",
                "officer_name",
                "officer_particulars",
                "officer_duty",
                "officer_handover",
                "work_group",
                "work_group_key",
                "appointment_kind",
                "appointment",
                "appointment_person",
                "volunteer_supplement",
                "division",
                "account_act");
    }

    private static String officer() {
        return OfficerTest.named(SHOUZHANG_CLERK, null, "DEPUTY_HEAD", "王团副", "13812345678");
    }

    private static String form() {
        try {
            return new ObjectMapper().writeValueAsString(Applicant.next().form());
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static String checkedSheet() {
        return Api.ok(as(SHOUZHANG_CLERK)
                        .contentType(ContentType.MULTIPART)
                        .multiPart(
                                "file",
                                "a.xlsx",
                                new Sheet().with(Applicant.next()).bytes())
                        .post("/imports"))
                .getString("id");
    }
}
