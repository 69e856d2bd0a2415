package org.wugu.volunteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.wugu.volunteer.Api.as;
import static org.wugu.volunteer.Offices.CITY_CLERK;
import static org.wugu.volunteer.Offices.DONGE_REVIEWER;
import static org.wugu.volunteer.Offices.SHOUZHANG_CLERK;
import static org.wugu.volunteer.Offices.YANGGU_REVIEWER;
import static org.wugu.volunteer.Offices.ZHANGQIU_CLERK;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wugu.testing.Caller;
import org.wugu.testing.Database;

/** The service record on paper: what counts, of whom, within which days, and that it is no certificate of the state's. */
@OnRealParts
class ServiceStatementTest {

    private static final String NO_CERTIFICATE = "仅为平台记录，不作为国家规定的志愿服务记录证明";

    private final Database database = Database.of("volunteer");

    @Test
    void it_sums_what_is_confirmed_within_the_period_by_what_was_done() {
        // Given
        LocalDate today = Api.today();
        Applicant applicant = Applicant.next();
        JsonPath volunteer = Api.approved(applicant);
        served(volunteer, "VISIT", 150, "2026-03-01", true);
        served(volunteer, "VISIT", 50, "2026-03-02", true);
        served(volunteer, "TUTORING", 1440, "2026-03-31", true);
        served(volunteer, "AID", 60, "2026-03-15", false);
        served(volunteer, "ACTIVITY", 90, "2026-02-28", true);
        served(volunteer, "ACTIVITY", 90, "2026-04-01", true);
        // When
        Pdf paper = Pdf.of(
                "service-statement",
                print(YANGGU_REVIEWER, volunteer, Map.of("from", "2026-03-01", "to", "2026-03-31")));
        // Then
        assertThat(paper.text().replaceAll("[\\s\\p{Z}]", ""))
                .contains(
                        "志愿服务时长记录单",
                        "（平台记录）",
                        applicant.text("name"),
                        volunteer.getString("number"),
                        "阳谷县寿张镇孤困儿童关爱帮扶志愿团",
                        "2026年3月1日至2026年3月31日",
                        "期间服务时长27.33小时",
                        "累计服务时长30.33小时",
                        "未评星（按截至打印日的累计服务时长）",
                        "入户走访23.33",
                        "学业辅导124.0",
                        "合计327.33",
                        "12026年3月1日入户走访2.5",
                        "32026年3月31日学业辅导24.0",
                        NO_CERTIFICATE,
                        "出具单位：阳谷县孤困儿童关爱帮扶志愿团",
                        "打印日期：",
                        YANGGU_REVIEWER.username() + today,
                        "第1页，共1页")
                .doesNotContain("物资帮扶", "集体活动", applicant.text("idNumber"), applicant.text("mobile"), "本人查询");
        assertThat(paper.width()).isBetween(595f, 596f);
        assertThat(database.rows(
                        "select person, reason from access_log where action = 'print-service-record'"
                                + " and ?::uuid = any (subject_ids)",
                        volunteer.getString("id")))
                .containsExactly(Map.of("person", YANGGU_REVIEWER.person(), "reason", "2026-03-01/2026-03-31"));
    }

    @Test
    void a_long_record_goes_on_over_pages_each_of_which_says_what_it_is() {
        // Given
        JsonPath volunteer = Api.approved(Applicant.next());
        database.execute(
                "insert into service_record (id, volunteer_id, township_code, served_on, kind, minutes, source, entered_by,"
                        + " entered_at, confirmed_by, confirmed_at) select gen_random_uuid(), ?::uuid, '371521109',"
                        + " date '2025-01-01' + n, (array['VISIT', 'TUTORING', 'POLICY', 'AID'])[1 + n % 4], 90, 'TOWNSHIP',"
                        + " 'a', now(), 'b', now() from generate_series(1, 400) n",
                volunteer.getString("id"));
        // When
        Pdf paper = Pdf.of("service-statement-long", print(SHOUZHANG_CLERK, volunteer, Map.of("from", "2025-01-01")));
        // Then
        String text = paper.text().replaceAll("[\\s\\p{Z}]", "");
        assertThat(paper.pages()).isGreaterThan(8);
        assertThat(text).contains("合计400600.0", "4002026年2月5日", "三星", "出具单位：阳谷县寿张镇孤困儿童关爱帮扶志愿团");
        assertThat(text.split("平台记录，不作为国家规定", -1)).hasSizeGreaterThan(paper.pages());
        assertThat(text.split("序号服务日期服务内容", -1)).hasSizeGreaterThan(paper.pages() - 1);
        assertThat(text).contains("第" + paper.pages() + "页，共" + paper.pages() + "页");
    }

    @Test
    void volunteers_print_their_own() {
        // Given
        Applicant applicant = Applicant.next();
        JsonPath volunteer = Api.approved(applicant);
        served(volunteer, "VISIT", 60, Api.today().toString(), true);
        Caller login = OwnRecordTest.somebody();
        as(login).get("/own-record/service-record/statement").then().statusCode(404);
        OwnRecordTest.enter(login, OwnRecordTest.code(volunteer.getString("id")))
                .then()
                .statusCode(204);
        // When
        Pdf paper = Pdf.of("service-statement-own", as(login).get("/own-record/service-record/statement"));
        // Then
        assertThat(paper.text().replaceAll("[\\s\\p{Z}]", ""))
                .contains(applicant.text("name"), "合计11.0", "由志愿者本人查询打印", NO_CERTIFICATE)
                .doesNotContain("出具单位");
        assertThat(database.number(
                        "select count(*) from access_log where action = 'print-service-record' and person = ?",
                        login.person()))
                .isOne();
    }

    @Test
    void nothing_confirmed_is_said_so() {
        assertThat(Pdf.of("service-statement-empty", print(SHOUZHANG_CLERK, Api.approved(Applicant.next()), Map.of()))
                        .text())
                .contains("所选期间没有已确认的服务时长");
    }

    @Test
    void others_do_not_get_it_and_who_was_not_taken_in_has_none() {
        JsonPath volunteer = Api.approved(Applicant.next());
        for (Caller stranger : List.of(DONGE_REVIEWER, ZHANGQIU_CLERK)) {
            print(stranger, volunteer, Map.of()).then().statusCode(404);
        }
        print(CITY_CLERK, volunteer, Map.of()).then().statusCode(403);
        print(SHOUZHANG_CLERK, Api.submitted(Applicant.next()), Map.of())
                .then()
                .statusCode(409)
                .body("type", endsWith("wrong-stage"));
    }

    @Test
    void a_period_that_is_none_is_explained() {
        JsonPath volunteer = Api.approved(Applicant.next());
        print(SHOUZHANG_CLERK, volunteer, Map.of("from", "2026-03-02", "to", "2026-03-01"))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("to"))
                .body("errors.message", hasItem(containsString("不能早于")));
        print(SHOUZHANG_CLERK, volunteer, Map.of("to", "2999-01-01")).then().statusCode(400);
        for (String none : List.of("三月", "2026-02-30", "-999999999-01-01", "0999-12-31")) {
            print(SHOUZHANG_CLERK, volunteer, Map.of("from", none))
                    .then()
                    .statusCode(400)
                    .body("errors.field", hasItem("from"));
        }
    }

    private void served(JsonPath volunteer, String kind, int minutes, String day, boolean confirmed) {
        database.execute(
                "insert into service_record (id, volunteer_id, township_code, served_on, kind, minutes, source, entered_by,"
                        + " entered_at, confirmed_by, confirmed_at) values (?, ?::uuid, '371521109', ?, ?, ?, 'TOWNSHIP', 'a',"
                        + " now(), ?, ?::timestamptz)",
                UUID.randomUUID(),
                volunteer.getString("id"),
                LocalDate.parse(day),
                kind,
                minutes,
                confirmed ? "b" : null,
                confirmed ? "2026-11-01T00:00:00Z" : null);
    }

    private static Response print(Caller caller, JsonPath volunteer, Map<String, String> period) {
        return as(caller)
                .queryParams(period)
                .get("/applications/" + volunteer.getString("id") + "/service-record/statement");
    }
}
