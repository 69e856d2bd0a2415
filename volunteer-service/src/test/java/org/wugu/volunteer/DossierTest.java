package org.wugu.volunteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.wugu.volunteer.Api.as;
import static org.wugu.volunteer.Api.ok;
import static org.wugu.volunteer.Api.today;
import static org.wugu.volunteer.Offices.CITY_CLERK;
import static org.wugu.volunteer.Offices.CITY_REVIEWER;
import static org.wugu.volunteer.Offices.DONGE_REVIEWER;
import static org.wugu.volunteer.Offices.SHOUZHANG_CLERK;
import static org.wugu.volunteer.Offices.YANGGU_REVIEWER;
import static org.wugu.volunteer.Offices.ZHANGQIU_CLERK;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wugu.testing.Caller;
import org.wugu.testing.Database;

/** The complete file on paper, and what is added to it. */
@OnRealParts
class DossierTest {

    private final Database database = Database.of("volunteer");

    @Test
    void the_file_holds_form_opinions_query_oath_filing_and_history() {
        // Given
        Applicant applicant = Applicant.next();
        JsonPath filed = Api.accepted(applicant);
        supplement(SHOUZHANG_CLERK, filed, "补交体检证明一份。").then().statusCode(201);
        // When
        Pdf file = Pdf.of("dossier", print(YANGGU_REVIEWER, filed));
        // Then
        assertThat(file.text().replaceAll("[\\s\\p{Z}]", ""))
                .contains(
                        "志愿者档案",
                        archiveNumber(filed),
                        "阳谷县寿张镇孤困儿童关爱帮扶志愿团",
                        applicant.text("name"),
                        applicant.text("idNumber"),
                        applicant.text("mobile"),
                        applicant.text("address").replace(" ", ""),
                        "教育辅导、心理疏导",
                        "本人承诺无违法犯罪记录",
                        "审核通过",
                        "同意",
                        "宣誓",
                        "领誓人：团长",
                        "阳谷县公安局",
                        "无记录",
                        "结业考核合格",
                        "市团受理",
                        "存档",
                        "补交体检证明一份。",
                        YANGGU_REVIEWER.username() + today(),
                        "第1页，共" + file.pages() + "页");
        assertThat(file.width()).isBetween(595f, 596f);
        assertThat(database.rows(
                        "select person, split_part(reason, ':', 1) why from access_log"
                                + " where action = 'print-dossier' and ?::uuid = any (subject_ids)",
                        filed.getString("id")))
                .containsExactly(Map.of("person", YANGGU_REVIEWER.person(), "why", "stated"));
    }

    @Test
    void what_was_issued_stands_in_it() {
        // Given
        JsonPath accepted = Api.accepted(Applicant.next());
        String serial = "F" + System.nanoTime() % 100_000_000;
        ok(as(CITY_REVIEWER)
                .body(Map.of(
                        "issuedOn",
                        today().toString(),
                        "items",
                        List.of(Map.of(
                                "id",
                                accepted.getString("id"),
                                "version",
                                accepted.getLong("version"),
                                "uniformNumber",
                                serial))))
                .post("/outfitting/issues"));
        // Then
        assertThat(Pdf.of("dossier-issued", print(YANGGU_REVIEWER, accepted)).text())
                .contains("服装与团徽", serial, "XL");
    }

    @Test
    void the_township_prints_it_without_what_only_the_county_reads() {
        JsonPath filed = filed(Applicant.next());
        Pdf file = Pdf.of("dossier-township", print(SHOUZHANG_CLERK, filed));
        assertThat(file.text()).contains(archiveNumber(filed)).doesNotContain("从业查询记录");
    }

    @Test
    void others_do_not_get_it() {
        JsonPath filed = filed(Applicant.next());
        for (Caller stranger : List.of(DONGE_REVIEWER, ZHANGQIU_CLERK)) {
            print(stranger, filed).then().statusCode(404);
            supplement(stranger, filed, "不相干").then().statusCode(404);
        }
        print(CITY_CLERK, filed).then().statusCode(403);
    }

    @Test
    void before_filing_there_is_no_file() {
        JsonPath approved = Api.approved(Applicant.next());
        print(YANGGU_REVIEWER, approved).then().statusCode(409).body("type", containsString("not-filed"));
        supplement(YANGGU_REVIEWER, approved, "太早").then().statusCode(409).body("type", containsString("not-filed"));
    }

    @Test
    void what_is_added_says_who_added_it_and_stands_sealed() {
        // Given
        JsonPath filed = filed(Applicant.next());
        // When
        supplement(YANGGU_REVIEWER, filed, "补充说明").then().statusCode(201);
        // Then
        as(SHOUZHANG_CLERK)
                .get("/applications/" + filed.getString("id") + "/supplements")
                .then()
                .statusCode(200)
                .body("$", hasSize(1))
                .body("[0].text", equalTo("补充说明"))
                .body("[0].byOffice", equalTo("371521"));
        assertThat(
                        database.number(
                                "select count(*) from volunteer_supplement where position(convert_to('补充说明', 'UTF8') in sealed) > 0"))
                .isZero();
        supplement(YANGGU_REVIEWER, filed, " ").then().statusCode(400);
    }

    private static Response print(Caller caller, JsonPath volunteer) {
        return as(caller)
                .body(Map.of("reason", "存档备查"))
                .post("/applications/" + volunteer.getString("id") + "/dossier");
    }

    private static Response supplement(Caller caller, JsonPath volunteer, String text) {
        return as(caller)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("text", text))
                .post("/applications/" + volunteer.getString("id") + "/supplements");
    }

    private String archiveNumber(JsonPath volunteer) {
        return String.valueOf(
                database.value("select archive_number from volunteer where id = ?::uuid", volunteer.getString("id")));
    }

    private static JsonPath filed(Applicant applicant) {
        return Api.filed(Api.sworn(Api.queried(Api.approved(applicant))));
    }
}
