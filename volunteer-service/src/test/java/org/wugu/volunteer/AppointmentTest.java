package org.wugu.volunteer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.wugu.volunteer.Api.as;
import static org.wugu.volunteer.Api.today;
import static org.wugu.volunteer.Offices.CITY_CLERK;
import static org.wugu.volunteer.Offices.DONGE_REVIEWER;
import static org.wugu.volunteer.Offices.SHOUZHANG_CLERK;
import static org.wugu.volunteer.Offices.YANGGU_REVIEWER;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wugu.kernel.Role;
import org.wugu.testing.Caller;
import org.wugu.testing.Database;

/** Appointments, their certificates, and what the public learns of them. */
@OnRealParts
class AppointmentTest {

    private static final Caller CITY_OFFICER = Caller.of("3715", Role.OFFICER);

    private final Database database = Database.of("volunteer");

    @Test
    void a_county_appoints_an_advisor_under_a_number() {
        // When
        JsonPath advisor = appointed(YANGGU_REVIEWER, "谷顾问", "2026-01-01", "2028-12-31");
        // Then
        assertThat(advisor.getString("number")).matches("PS-371521-2\\d{3}-\\d{4,}");
        assertThat(advisor.getString("title")).isEqualTo("顾问");
        assertThat(advisor.getString("standing")).isEqualTo("VALID");
        assertThat(advisor.getString("code")).matches("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
        as(CITY_CLERK).get("/appointments").then().statusCode(200).body("items.name", hasItem("谷顾问"));
        as(DONGE_REVIEWER).get("/appointments").then().statusCode(200).body("items.name", not(hasItem("谷顾问")));
        as(SHOUZHANG_CLERK).get("/appointments").then().statusCode(403);
        assertThat(database.number(
                        "select count(*) from access_log where action = 'list-appointments'"
                                + " and ?::uuid = any (subject_ids)",
                        advisor.getString("id")))
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void the_certificate_has_the_wording_of_the_corps_and_the_way_to_its_verification() {
        // Given
        JsonPath advisor = appointed(YANGGU_REVIEWER, "谷文华", "2026-01-01", "2028-12-31");
        // When
        Pdf certificate = Pdf.of(
                "certificate", as(YANGGU_REVIEWER).get("/appointments/" + advisor.getString("id") + "/certificate"));
        // Then
        assertThat(certificate.text().replaceAll("\\s", ""))
                .contains(
                        "聘书",
                        "兹聘请谷文华同志为阳谷县孤困儿童关爱帮扶志愿团顾问，聘期三年（自2026年1月1日至2028年12月31日）。此聘。",
                        "证书编号：" + advisor.getString("number"),
                        "验证码：" + advisor.getString("code"),
                        "/verify");
        assertThat(certificate.title()).isEqualTo("聘书 " + advisor.getString("number"));
        assertThat(certificate.pages()).isOne();
        assertThat(certificate.width()).isGreaterThan(certificate.height());
    }

    @Test
    void the_city_appoints_in_its_own_name_and_nobody_in_anothers() {
        // Given
        JsonPath member = appointed(CITY_OFFICER, "李理事", "2026-01-01", "2026-12-31");
        // Then
        assertThat(member.getString("officeCode")).isEqualTo("3715");
        as(YANGGU_REVIEWER)
                .body(Map.of("version", member.getLong("version"), "reason", "不是本团的"))
                .post("/appointments/" + member.getString("id") + "/revocation")
                .then()
                .statusCode(404);
        JsonPath ofCounty = appointed(YANGGU_REVIEWER, "王督导", "2026-01-01", "2028-12-31");
        as(CITY_OFFICER)
                .body(Map.of("version", ofCounty.getLong("version"), "reason", "不是本团的"))
                .post("/appointments/" + ofCounty.getString("id") + "/revocation")
                .then()
                .statusCode(403)
                .body("type", containsString("not-your-office"));
    }

    @Test
    void advisors_who_may_train_are_the_own_ones_and_the_citys_while_they_are_appointed() {
        // Given
        appointed(YANGGU_REVIEWER, "县顾问", "2026-01-01", "2028-12-31");
        appointed(CITY_OFFICER, "市顾问", "2026-01-01", "2028-12-31");
        appointed(YANGGU_REVIEWER, "前顾问", "2024-01-01", "2024-12-31");
        appointed(DONGE_REVIEWER, "邻县顾问", "2026-01-01", "2028-12-31");
        appoint(YANGGU_REVIEWER, "SUPERVISOR", "某督导", "2026-01-01", "2028-12-31");
        // Then
        as(YANGGU_REVIEWER)
                .get("/appointments/advisors")
                .then()
                .statusCode(200)
                .body("name", hasItems("县顾问", "市顾问"))
                .body("name", not(hasItem("前顾问")))
                .body("name", not(hasItem("邻县顾问")))
                .body("name", not(hasItem("某督导")));
        as(YANGGU_REVIEWER)
                .queryParam("on", "2024-06-01")
                .get("/appointments/advisors")
                .then()
                .body("name", hasItem("前顾问"))
                .body("name", not(hasItem("县顾问")));
        as(CITY_CLERK).get("/appointments/advisors").then().body("name", not(hasItem("县顾问")));
    }

    @Test
    void what_is_typed_wrongly_is_told() {
        appoint(YANGGU_REVIEWER, "ADVISOR", "谷", "2026-01-01", "2028-12-31")
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("officer-name"));
        appoint(YANGGU_REVIEWER, "KING", "谷某某", "2026-01-01", "2028-12-31")
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("kind-unknown"));
        appoint(YANGGU_REVIEWER, "ADVISOR", "谷某某", "2026-01-01", "2025-12-31")
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("term-ends-before-it-begins"));
        appoint(YANGGU_REVIEWER, "ADVISOR", "谷某某", "2026-01-01", "2126-12-31")
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("term-too-long"));
    }

    @Test
    void what_ends_soon_is_warned_of() {
        // Given
        JsonPath soon = appointed(
                YANGGU_REVIEWER,
                "将到期",
                today().minusYears(1).toString(),
                today().plusDays(60).toString());
        JsonPath later = appointed(
                YANGGU_REVIEWER,
                "未到期",
                today().minusYears(1).toString(),
                today().plusDays(61).toString());
        // Then
        as(YANGGU_REVIEWER)
                .queryParam("which", "EXPIRING")
                .get("/appointments")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(soon.getString("id")))
                .body("items.id", not(hasItem(later.getString("id"))));
        assertThat(soon.getBoolean("expiring")).isTrue();
        assertThat(later.getBoolean("expiring")).isFalse();
    }

    @Test
    void anybody_with_the_code_learns_what_is_printed_and_no_more() {
        // Given
        JsonPath advisor = appointed(YANGGU_REVIEWER, "谷公开", "2026-01-01", "2028-12-31");
        // Then
        Response answer = given().get("/public/certificates/" + advisor.getString("code"));
        answer.then().statusCode(200);
        assertThat(answer.jsonPath().getMap("$"))
                .containsOnlyKeys("number", "name", "title", "office", "since", "until", "standing")
                .containsEntry("name", "谷公开")
                .containsEntry("title", "顾问")
                .containsEntry("office", "阳谷县孤困儿童关爱帮扶志愿团")
                .containsEntry("standing", "VALID");
        // typed as people type
        given().get("/public/certificates/"
                        + advisor.getString("code").replace("-", " ").toLowerCase())
                .then()
                .statusCode(200);
        given().get("/public/certificates/" + advisor.getString("number"))
                .then()
                .statusCode(404);
        given().get("/public/certificates/AAAA-AAAA-AAAA").then().statusCode(404);
        assertThat(database.rows(
                        "select person, tier, org_code from access_log where action = 'verify-certificate'"
                                + " and ?::uuid = any (subject_ids)",
                        advisor.getString("id")))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row)
                        .containsEntry("person", "public")
                        .containsEntry("tier", "public")
                        .containsEntry("org_code", "371521"));
    }

    @Test
    void a_revoked_appointment_says_so_in_public_and_is_not_printed_any_more() {
        // Given
        JsonPath advisor = appointed(YANGGU_REVIEWER, "谷撤销", "2026-01-01", "2028-12-31");
        // When
        revoke(advisor).then().statusCode(204);
        // Then
        given().get("/public/certificates/" + advisor.getString("code"))
                .then()
                .statusCode(200)
                .body("standing", equalTo("REVOKED"));
        as(YANGGU_REVIEWER)
                .get("/appointments/" + advisor.getString("id") + "/certificate")
                .then()
                .statusCode(409)
                .body("type", containsString("appointment-revoked"));
        as(YANGGU_REVIEWER)
                .queryParam("which", "ENDED")
                .get("/appointments")
                .then()
                .body("items.find { it.id == '" + advisor.getString("id") + "' }.revokeReason", equalTo("姓名填写有误"));
        revoke(advisor).then().statusCode(409);
    }

    @Test
    void an_expired_one_is_expired_in_public() {
        JsonPath advisor = appointed(YANGGU_REVIEWER, "谷到期", "2024-01-01", "2024-12-31");
        given().get("/public/certificates/" + advisor.getString("code")).then().body("standing", equalTo("EXPIRED"));
    }

    private static Response revoke(JsonPath appointment) {
        return as(YANGGU_REVIEWER)
                .body(Map.of("version", appointment.getLong("version"), "reason", "姓名填写有误"))
                .post("/appointments/" + appointment.getString("id") + "/revocation");
    }

    private static Response appoint(Caller caller, String kind, String name, String since, String until) {
        return as(caller)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("kind", kind, "name", name, "since", since, "until", until))
                .post("/appointments");
    }

    /** Somebody for three years, as the list has it. */
    static JsonPath appointed(Caller caller) {
        return appointed(caller, "谷顾问", "2026-01-01", "2028-12-31");
    }

    /** As the list has it. */
    static JsonPath appointed(Caller caller, String name, String since, String until) {
        String location = appoint(caller, "ADVISOR", name, since, until)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        String id = location.substring(location.lastIndexOf('/') + 1);
        String which = LocalDate.parse(until).isBefore(today()) ? "ENDED" : "PRESENT";
        return as(caller)
                .queryParam("which", which)
                .get("/appointments")
                .jsonPath()
                .setRootPath("items.find { it.id == '" + id + "' }");
    }
}
