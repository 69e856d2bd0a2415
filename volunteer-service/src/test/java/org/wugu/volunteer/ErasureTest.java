package org.wugu.volunteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.wugu.volunteer.Api.as;
import static org.wugu.volunteer.Offices.SHOUZHANG_CLERK;
import static org.wugu.volunteer.Offices.YANGGU_REVIEWER;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wugu.testing.Database;
import org.wugu.testing.PersonalData;
import org.wugu.testing.WordsAgain;

/** Whoever is erased is erased everywhere, once, and for good. */
@OnRealParts
class ErasureTest {

    private static final String MARK = "这几个字说的是本人";

    private final Database database = Database.of("volunteer");

    @Test
    void no_word_about_the_person_stays_anywhere_in_the_database() throws IOException {
        // Given
        PersonalData data =
                PersonalData.of(database, Files.readString(Path.of("src/test/resources/personal-data.yaml")));
        JsonPath gone = goneWithEverything();
        UUID id = UUID.fromString(gone.getString("id"));
        UUID photo = (UUID) database.value("select photo from volunteer_photo where volunteer_id = ?", id);
        data.mark(id, MARK);
        assertThat(data.holding(MARK)).isNotEmpty();
        WordsAgain words = data.words(id);
        // When
        Api.ok(Api.step(YANGGU_REVIEWER, gone, "erasure", Map.of("reason", "本人要求")));
        // Then
        assertThat(data.holding(MARK)).isEmpty();
        assertThat(database.number("select count(*) from attachment where owner_id = ?", id))
                .isZero();
        assertThat(database.number("select count(*) from attachment_orphan where id = ?", photo))
                .as("the photo's object is the cleaner's")
                .isEqualTo(1);
        assertThat(words.taken()).as("columns that take words again").isEmpty();
    }

    @Test
    void nobody_comes_back_or_is_erased_twice_and_nothing_is_added() {
        // Given
        JsonPath left = Api.stepped(
                YANGGU_REVIEWER,
                "/service-changes/departure",
                Map.of("reason", "外出务工"),
                Api.filed(Api.sworn(Api.queried(Api.approved(Applicant.next())))));
        yearsPass(left.getString("id"));
        JsonPath erased = Api.ok(Api.step(YANGGU_REVIEWER, left, "erasure", Map.of("reason", "本人要求")));
        String path = "/applications/" + erased.getString("id");
        // When, Then
        Api.step(YANGGU_REVIEWER, erased, "retraction", Map.of("act", "LEFT", "reason", "误操作"))
                .then()
                .statusCode(409)
                .body("type", equalTo("https://wugu.org/problems/person-erased"));
        Api.step(YANGGU_REVIEWER, erased, "erasure", Map.of("reason", "再删一次"))
                .then()
                .statusCode(409)
                .body("type", equalTo("https://wugu.org/problems/person-erased"));
        as(SHOUZHANG_CLERK)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("text", "补充"))
                .post(path + "/supplements")
                .then()
                .statusCode(409)
                .body("type", equalTo("https://wugu.org/problems/person-erased"));
        as(YANGGU_REVIEWER)
                .body(Map.of("id", erased.getString("id"), "version", erased.getLong("version"), "reason", "误录"))
                .post("/record-queries/retraction")
                .then()
                .statusCode(409);
        as(YANGGU_REVIEWER).get(path).then().statusCode(200).body("stage", equalTo("LEFT"));
    }

    @Test
    void nothing_is_noted_of_an_erased_participant() {
        // Given
        JsonPath approved = Api.approved(Applicant.next());
        Course course = Course.opened("OTHER").with(approved).held();
        JsonPath left = Api.stepped(YANGGU_REVIEWER, "/service-changes/departure", Map.of("reason", "外出务工"), approved);
        yearsPass(left.getString("id"));
        Api.ok(Api.step(YANGGU_REVIEWER, left, "erasure", Map.of("reason", "本人要求")));
        // When, Then
        course.attendance(
                        course.read().getString("sessions[0].id"),
                        List.of(Course.entry(left.getString("id"), false)),
                        Map.of("reason", "代签"))
                .then()
                .statusCode(409)
                .body("type", equalTo("https://wugu.org/problems/person-erased"));
        course.step("withdrawals", Map.of("volunteer", left.getString("id"), "reason", "退班"))
                .then()
                .statusCode(409)
                .body("type", equalTo("https://wugu.org/problems/person-erased"));
    }

    @Test
    void why_somebody_is_erased_does_not_say_who_it_was() {
        // Given
        Applicant applicant = Applicant.next();
        JsonPath left = Api.stepped(
                YANGGU_REVIEWER, "/service-changes/departure", Map.of("reason", "外出务工"), Api.approved(applicant));
        yearsPass(left.getString("id"));
        // When, Then
        Api.step(YANGGU_REVIEWER, left, "erasure", Map.of("reason", applicant.text("name") + "本人要求"))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("reason"))
                .body("errors[0].code", equalTo("names-the-person"));
    }

    /** Somebody with a row in every table that may hold words about a person, and whose time of keeping has ended. */
    private JsonPath goneWithEverything() throws IOException {
        JsonPath submitted = Api.pictured(Applicant.next());
        JsonPath approved = Api.ok(Api.step(YANGGU_REVIEWER, submitted, "approval", Map.of("opinion", "同意")));
        JsonPath left = Api.stepped(
                YANGGU_REVIEWER,
                "/service-changes/departure",
                Map.of("reason", "外出务工"),
                Api.filed(Api.sworn(Api.queried(approved))));
        as(YANGGU_REVIEWER)
                .body(Map.of("reason", "核对材料"))
                .post("/applications/" + left.getString("id") + "/identity")
                .then()
                .statusCode(200);
        UUID id = UUID.fromString(left.getString("id"));
        for (String row : List.of(
                "volunteer_form_past (id, volunteer_id, township_code, replaced_at, sealed)"
                        + " select uuidv7(), id, township_code, now(), 'x'",
                "volunteer_supplement (id, volunteer_id, township_code, at, by_person, by_office, sealed)"
                        + " select uuidv7(), id, township_code, now(), 'p', township_code, 'x'",
                "volunteer_transfer (id, volunteer_id, number, from_county, from_village, to_county, to_village, state,"
                        + " offered_at, offered_by, decided_at, decided_by, name, reason, answer, version)"
                        + " select uuidv7(), id, number, county_code, village_code, '371524', '371524001001', 'REFUSED',"
                        + " now(), 'p', now(), 'p', 'x', 'x', 'x', 1",
                "volunteer_login (volunteer_id, township_code, person, since)"
                        + " select id, township_code, id::text, now()",
                "volunteer_login_code (volunteer_id, township_code, code_hash, expires_at, by_person)"
                        + " select id, township_code, uuid_send(id), now(), 'p'",
                "service_record (id, volunteer_id, township_code, served_on, kind, minutes, source, entered_by,"
                        + " entered_at, withdrawn_by, withdrawn_at, reason)"
                        + " select uuidv7(), id, township_code, date '2026-07-01', 'OTHER', 60, 'TOWNSHIP', 'p', now(), 'p', now(), 'x'",
                "issued_item (id, volunteer_id, township_code, kind, number, issued_on, issued_by, retracted_at,"
                        + " retracted_by, retraction)"
                        + " select uuidv7(), id, township_code, 'BADGE', 'B-' || id, date '2026-07-01', 'p', now(), 'p', 'x'",
                "training_cohort (id, county_code, number, kind, state, title, updated_at, version)"
                        + " select id, county_code, 'PX-' || id, 'OTHER', 'OPEN', '培训', now(), 1",
                "training_history (id, cohort_id, county_code, at, action, by_person, by_office, sealed, about)"
                        + " select uuidv7(), id, county_code, now(), 'WITHDRAWN', 'p', county_code, 'x', array[id]")) {
            database.execute("insert into " + row + " from volunteer where id = ?", id);
        }
        UUID other = UUID.fromString(Api.draft(Applicant.next()).getString("id"));
        database.execute(
                "insert into number_conflict (id, newcomer, township_code, holder, holder_township, found_at, state,"
                        + " decided_at, decided_by, reason) select uuidv7(), id, township_code, ?, ?, now(), 'DIFFERENT',"
                        + " now(), 'p', 'x' from volunteer where id = ?",
                other,
                Offices.SHOUZHANG,
                id);
        yearsPass(left.getString("id"));
        return left;
    }

    /** The departure lies four years back, which no caller could bring about. */
    private void yearsPass(String id) {
        database.execute(
                "update volunteer set updated_at = updated_at - interval '4 years' where id = ?", UUID.fromString(id));
    }
}
