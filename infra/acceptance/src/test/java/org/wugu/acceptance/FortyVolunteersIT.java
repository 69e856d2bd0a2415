package org.wugu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wugu.acceptance.doors.CityPage;
import org.wugu.acceptance.doors.CountyPage;
import org.wugu.acceptance.doors.Keys;
import org.wugu.acceptance.doors.LiveFigure;
import org.wugu.acceptance.doors.TownshipPage;
import org.wugu.acceptance.doors.TrainingPage;
import org.wugu.acceptance.people.Account;
import org.wugu.acceptance.people.Applicant;
import org.wugu.acceptance.people.Applicants;
import org.wugu.acceptance.people.Scores;
import org.wugu.acceptance.people.Village;
import org.wugu.acceptance.programs.Courses;
import org.wugu.acceptance.programs.Figures;
import org.wugu.acceptance.programs.Gateway;
import org.wugu.acceptance.programs.Journey;
import org.wugu.people.journey.Application;
import org.wugu.people.journey.Together;

/** Forty volunteers of one township go from the form to the uniform, many at once wherever an office does it so. */
@Order(15)
class FortyVolunteersIT extends BrowserTest {

    private static final int FORTY = 40;
    /** So many results are typed, one after the other. */
    private static final int TYPED = 5;

    /** So many are approved with one opinion; the others one by one, by the keyboard alone. */
    private static final int TOGETHER = 10;

    private static final int FAIL = 52;
    private static final int PASS = 88;
    private static final String TOWNSHIP = Account.SHOUZHANG_CLERK.office();
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final double AT_ONCE = 1000;

    private final Together county = new Together(Gateway.volunteers(Account.YANGGU_REVIEWER));
    private final Together city = new Together(Gateway.volunteers(Account.CITY_REVIEWER));
    private final Together township = new Together(Gateway.volunteers(Account.SHOUZHANG_CLERK));
    private final Courses courses = new Courses(Account.YANGGU_REVIEWER, Account.ZHANGQIU_CLERK);

    @Test
    void fortyVolunteersGoFromTheFormToTheUniform(@TempDir Path folder) {
        // Given a county whose courses have begun, and forty applications of a township where the earlier ones
        // serve already
        courses.needFirst();
        outfitEarlierOnes();
        List<Applicant> applicants = Stream.generate(() -> Applicants.in(Village.LYUJIE))
                .limit(FORTY)
                .toList();
        applicants.forEach(applicant -> Journey.of(applicant)
                .by(Account.SHOUZHANG_CLERK, Account.YANGGU_REVIEWER)
                .submitted());
        CityPage figures = city(Account.CITY_CLERK);
        LiveFigure reported = figures.watch("已上报");
        CountyPage reviewer = county(Account.YANGGU_REVIEWER);

        // When the county approves them in its queue, enters the record query, swears all in, and files them
        approveAll(reviewer);
        takeTogether(reviewer);

        // Then nobody waits for any of it, and the course is what is missing
        assertThat(waiting("RECORD_QUERY") + waiting("OATH") + waiting("FILING"))
                .isZero();
        assertThat(waiting("TRAINING")).isEqualTo(FORTY);

        // When the county leads all forty through a course, one of them not at the first try, and reports them
        lead(new TrainingPage(reviewer), applicants, folder);
        reviewer.chooseAll("REPORT", TOWNSHIP, FORTY);
        Response report = reviewer.report();
        reviewer.awaitText("已办理 " + FORTY + " 人");
        reviewer.picture("forty-reported");

        // Then the city sees it at once
        assertThat(reported.lag(report, FORTY)).isLessThanOrEqualTo(AT_ONCE);
        figures.picture("forty-figures");

        // When the city accepts them and issues uniforms and badges in a batch, and the township confirms the receipt
        CityPage officer = city(Account.CITY_REVIEWER);
        officer.acceptAll(TOWNSHIP, FORTY, "材料齐全，同意受理");
        officer.awaitText("市团受理：已办理 " + FORTY + " 人");
        officer.picture("forty-accepted");
        officer.issueAll(FORTY, "A0001", "B0001");
        officer.awaitText("配发：已办理 " + FORTY + " 人");
        officer.picture("forty-issued");
        List<Application> issued = township.all("OUTFITTED", TOWNSHIP);
        assertThat(issued).hasSize(FORTY);
        receiveAll(township(Account.SHOUZHANG_CLERK), issued);

        // Then forty serve, and the city counts them as before
        assertThat(township.all("ACTIVE", TOWNSHIP)).hasSizeGreaterThanOrEqualTo(FORTY);
        new Figures(TOWNSHIP).await("reported", township.all("ACTIVE", TOWNSHIP).size(), LONGEST);
    }

    /** So that the lists hold the forty and nobody else. */
    private void outfitEarlierOnes() {
        township.receive(city.issue(city.accept(city.all("REPORTED", TOWNSHIP)), "Z0001", "Z0001"));
    }

    private static void approveAll(CountyPage reviewer) {
        reviewer.open("review");
        reviewer.awaitHeading("审核队列");
        reviewer.picture("forty-queue");
        reviewer.openFirst();
        Keys keys = new Keys(reviewer.page());
        for (int approved = 1; approved <= FORTY - TOGETHER; approved++) {
            assertThat(reviewer.approveBy(keys).status()).isEqualTo(200);
        }
        reviewer.open("review");
        assertThat(reviewer.approveAll(TOGETHER, "材料齐全，同意").status()).isEqualTo(200);
        reviewer.awaitText("通过：已办理 " + TOGETHER + " 人");
        reviewer.awaitText("没有待审核的申请");
    }

    private static void takeTogether(CountyPage reviewer) {
        reviewer.chooseAll("RECORD_QUERY", TOWNSHIP, FORTY);
        reviewer.picture("forty-chosen");
        reviewer.queryRecord("阳谷县公安局");
        reviewer.awaitText("登记从业查询：已办理 " + FORTY + " 人");
        reviewer.chooseAll("OATH", TOWNSHIP, FORTY);
        reviewer.swear("县委党校礼堂", "领誓人");
        reviewer.awaitText("登记宣誓：已办理 " + FORTY + " 人");
        reviewer.picture("forty-sworn");
        reviewer.chooseAll("FILING", TOWNSHIP, FORTY);
        reviewer.file();
        reviewer.awaitText("存档：已办理 " + FORTY + " 人");
    }

    /** A course of their own, held and examined today. */
    private static void lead(TrainingPage training, List<Applicant> people, Path folder) {
        training.openCourse("寿张镇结业培训班");
        training.enrolAll("寿张镇", FORTY);
        training.awaitText("加入学员：已办理 " + FORTY + " 人");
        training.schedule("儿童保护", "县委党校", "讲师");
        training.noteAllPresent();
        training.picture("course-attended");
        training.closeAttendance();
        training.awaitText("结束考勤：已办理 " + FORTY + " 人");
        examine(training, people, folder);
        training.close();
        training.picture("course-closed");
    }

    /** A few results are typed, the others come in a sheet, and with them the second try of whoever failed. */
    private static void examine(TrainingPage training, List<Applicant> people, Path folder) {
        Applicant failing = people.get(0);
        Map<String, Integer> typed = new LinkedHashMap<>();
        people.stream().limit(TYPED).forEach(one -> typed.put(one.name(), PASS));
        typed.put(failing.name(), FAIL);
        training.enterResults(typed);
        training.awaitText("登记成绩：已办理 " + TYPED + " 人");
        training.awaitResults(failing.name(), FAIL + " 不合格");
        Scores sheet = Scores.of(training.downloadSheet(folder));
        assertThat(sheet.names()).hasSize(FORTY - TYPED + 1).contains(failing.name());
        training.upload(sheet.all(PASS, folder), FORTY - TYPED + 1);
        training.awaitText("登记成绩：已办理 " + (FORTY - TYPED + 1) + " 人");
        training.awaitResults(failing.name(), FAIL + " 不合格", PASS + " 合格");
        training.picture("course-passed");
    }

    /** The first one on the own page, the others together. */
    private static void receiveAll(TownshipPage clerk, List<Application> issued) {
        clerk.open("applications/" + issued.get(0).id());
        clerk.confirmReceipt();
        clerk.awaitText("签收到岗");
        clerk.picture("forty-serving");
        clerk.open("");
        clerk.confirmReceipts(FORTY - 1);
        clerk.awaitText("确认签收：已办理 " + (FORTY - 1) + " 人");
        clerk.picture("forty-received");
    }

    private static long waiting(String worklist) {
        return Gateway.as(Account.YANGGU_REVIEWER)
                .get("/api/volunteer/applications?limit=200&worklist=" + worklist + "&township=" + TOWNSHIP)
                .expecting(200)
                .json()
                .path("items")
                .size();
    }
}
