package org.wugu.volunteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesRegex;
import static org.wugu.volunteer.Api.as;
import static org.wugu.volunteer.Api.register;
import static org.wugu.volunteer.Offices.SHOUZHANG_CLERK;

import io.restassured.path.json.JsonPath;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wugu.kernel.IdNumber;

/** What the form takes and what it does not; every refusal names the field. */
@OnRealParts
class FormTest {

    static Stream<Arguments> wrongAnswers() {
        // Midnight may lie between the making of the arguments and their use.
        String soon = Api.today().plusDays(2).toString();
        return Stream.of(
                Arguments.of("name", "张", "name-characters"),
                Arguments.of("name", "张3丰", "name-characters"),
                Arguments.of("name", "王<b>", "name-characters"),
                Arguments.of("name", "王".repeat(51), "name-too-long"),
                Arguments.of("idNumber", "37152119900101001", "id-number-form"),
                Arguments.of("idNumber", "371521199001010012", "id-number-checksum"),
                Arguments.of("idNumber", "371521201302290010", "id-number-date"),
                Arguments.of("birthDate", "1990-01-02", "birth-date-not-of-id-number"),
                Arguments.of("birthDate", soon, "birth-date-impossible"),
                Arguments.of("birthDate", "1899-12-31", "birth-date-impossible"),
                Arguments.of("mobile", "12345678901", "mobile-form"),
                Arguments.of("mobile", "1380000000", "mobile-form"),
                Arguments.of("residenceCode", "371521109", "residence-unknown"),
                Arguments.of("residenceCode", "999999999999", "residence-unknown"),
                Arguments.of("servingVillageCode", "371521109999", "village-unknown"),
                Arguments.of("servingVillageCode", Offices.SHOUZHANG, "village-unknown"),
                Arguments.of("servingVillageCode", Offices.ZHANGQIU_VILLAGE, "village-of-other-township"),
                Arguments.of("noCrimePledge", false, "no-crime-pledge-required"),
                Arguments.of("recordQueryConsent", false, "record-query-consent-required"),
                Arguments.of("confidentialityPledge", false, "confidentiality-pledge-required"),
                Arguments.of("signedOn", soon, "signed-on-in-future"),
                Arguments.of("ethnicity", "族".repeat(21), "ethnicity-too-long"),
                Arguments.of("education", "学".repeat(21), "education-too-long"),
                Arguments.of("occupation", "业".repeat(51), "occupation-too-long"),
                Arguments.of("employer", "位".repeat(101), "employer-too-long"),
                Arguments.of("address", "路".repeat(201), "address-too-long"),
                Arguments.of("wechat", "w".repeat(51), "wechat-too-long"),
                Arguments.of("availableTime", "时".repeat(101), "available-time-too-long"),
                Arguments.of("health", "健".repeat(101), "health-too-long"),
                Arguments.of("uniformSize", "X".repeat(11), "uniform-size-too-long"),
                Arguments.of(
                        "skills",
                        Stream.iterate(1, i -> i + 1)
                                .limit(11)
                                .map(i -> "技" + i)
                                .toList(),
                        "skills-too-many"),
                Arguments.of(
                        "intentions",
                        Stream.iterate(1, i -> i + 1)
                                .limit(11)
                                .map(i -> "向" + i)
                                .toList(),
                        "intentions-too-many"));
    }

    @ParameterizedTest
    @MethodSource("wrongAnswers")
    void a_wrong_answer_is_named(String field, Object answer, String code) {
        register(SHOUZHANG_CLERK, Applicant.next().with(field, answer))
                .then()
                .statusCode(400)
                .body("type", equalTo("https://wugu.org/problems/invalid"))
                .body("errors.field", hasItem("form." + field))
                .body("errors.code", hasItem(code))
                .body("errors.message", hasItem(matchesRegex(".*[\\u4e00-\\u9fff].*")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name",
                "gender",
                "birthDate",
                "idType",
                "idNumber",
                "residenceCode",
                "mobile",
                "servingVillageCode",
                "noCrimePledge",
                "recordQueryConsent",
                "confidentialityPledge",
                "signedOn"
            })
    void a_required_answer_is_missed_whether_absent_or_blank(String field) {
        register(SHOUZHANG_CLERK, Applicant.next().with(field, null))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("form." + field));
    }

    @Test
    void all_errors_come_at_once() {
        JsonPath problem = register(
                        SHOUZHANG_CLERK,
                        Applicant.next()
                                .with("name", " ")
                                .with("mobile", "1")
                                .with("servingVillageCode", "1")
                                .with("emergencyContact", Map.of("relation", "配偶")))
                .then()
                .statusCode(400)
                .extract()
                .jsonPath();
        assertThat(problem.getList("errors.code"))
                .containsExactlyInAnyOrder(
                        "name-required",
                        "mobile-form",
                        "village-unknown",
                        "contact-name-required",
                        "contact-mobile-required");
    }

    @Test
    void a_volunteer_is_eighteen_on_the_day_of_signing() {
        // Given: born 2008-07-02
        Applicant young = Applicant.next()
                .with("birthDate", "2008-07-02")
                .with("gender", "MALE")
                .with("idNumber", "371521200807020019".substring(0, 17) + checkOf("37152120080702001"));
        // Then
        register(SHOUZHANG_CLERK, young.with("signedOn", "2026-07-01"))
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("under-age"));
        register(SHOUZHANG_CLERK, young.with("signedOn", "2026-07-02")).then().statusCode(201);
    }

    @Test
    void the_sex_is_that_of_the_id_number() {
        Applicant applicant = Applicant.next();
        String other = applicant.text("gender").equals("MALE") ? "FEMALE" : "MALE";
        register(SHOUZHANG_CLERK, applicant.with("gender", other))
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("gender-not-of-id-number"));
    }

    @Test
    void untidy_typing_is_tidied() {
        // Given
        Applicant applicant = Applicant.next();
        String id = applicant.text("idNumber");
        String mobile = applicant.text("mobile");
        applicant
                .with("name", " 欧　阳 修 ")
                .with("idNumber", fullWidth(id).toLowerCase(Locale.ROOT) + " ")
                .with("mobile", mobile.substring(0, 3) + "-" + mobile.substring(3, 7) + " " + mobile.substring(7))
                .with("address", "  幸福路\t１号 ");
        // When
        JsonPath draft = Api.draft(applicant);
        // Then
        as(SHOUZHANG_CLERK)
                .body(Map.of("reason", "核对"))
                .post("/applications/" + draft.getString("id") + "/identity")
                .then()
                .statusCode(200)
                .body("form.name", equalTo("欧阳修"))
                .body("form.idNumber", equalTo(id))
                .body("form.mobile", equalTo(mobile))
                .body("form.address", equalTo("幸福路 １号"));
    }

    @Test
    void optional_answers_may_be_absent() {
        Applicant terse = Applicant.next();
        for (String optional : List.of(
                "ethnicity",
                "politicalStatus",
                "education",
                "address",
                "wechat",
                "skills",
                "intentions",
                "uniformSize",
                "emergencyContact")) {
            terse.with(optional, null);
        }
        register(SHOUZHANG_CLERK, terse).then().statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({"gender, X", "birthDate, 1990-02-30", "idType, PASSPORT", "politicalStatus, 党员", "signedOn, today"})
    void an_answer_that_cannot_be_read_is_named(String field, String answer) {
        register(SHOUZHANG_CLERK, Applicant.next().with(field, answer))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("form." + field));
    }

    @Test
    void characters_that_nobody_sees_are_refused() {
        register(SHOUZHANG_CLERK, Applicant.next().with("address", "幸福\u0000路"))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("form.address"));
    }

    @Test
    void the_form_in_force_is_shown_and_kept_with_the_application() {
        String version = as(SHOUZHANG_CLERK)
                .get("/form")
                .then()
                .statusCode(200)
                .extract()
                .path("version");
        JsonPath draft = Api.draft(Applicant.next());
        as(SHOUZHANG_CLERK).get("/applications/" + draft.getString("id")).then().body("formVersion", equalTo(version));
    }

    @Test
    void errors_are_told_in_english_to_who_asks_for_it() {
        as(SHOUZHANG_CLERK)
                .header("Accept-Language", "en")
                .header("Idempotency-Key", "english-" + System.nanoTime())
                .body(Collections.singletonMap(
                        "form", Applicant.next().with("mobile", "1").form()))
                .post("/applications")
                .then()
                .statusCode(400)
                .body("errors[0].message", equalTo("A mobile number has 11 digits and begins with 13 to 19."));
    }

    private static char checkOf(String first17) {
        return IdNumber.checkCharacter(first17);
    }

    private static String fullWidth(@Nullable String digits) {
        return digits == null
                ? ""
                : digits.chars()
                        .map(c -> c + 0xFEE0)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }
}
