package org.wugu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.wugu.acceptance.doors.CityPage;
import org.wugu.acceptance.doors.CountyPage;
import org.wugu.acceptance.doors.Effort;
import org.wugu.acceptance.doors.LiveFigure;
import org.wugu.acceptance.doors.TownshipPage;
import org.wugu.acceptance.people.Account;
import org.wugu.acceptance.people.Applicant;
import org.wugu.acceptance.people.Applicants;
import org.wugu.acceptance.people.Village;
import org.wugu.acceptance.programs.Courses;
import org.wugu.acceptance.programs.Figures;
import org.wugu.acceptance.programs.Gateway;
import org.wugu.acceptance.programs.Journey;
import org.wugu.people.journey.Application;

/** A volunteer's application on its way from the township's form to the city's figures, with three people at work. */
@Order(10)
class StoryIT extends BrowserTest {

    /** What the city may wait for, in milliseconds. */
    private static final double AT_ONCE = 1000;

    private static final int WARM_UP = 20;

    /** What one form may cost a clerk, from the first field to the yes. */
    private static final int MOST_INPUTS = 25;

    /** What is measured is a system at work: the first events after a start wait for classes to be loaded. */
    @BeforeAll
    static void someWorkBefore() {
        Figures figures = new Figures(Account.ZHANGQIU_CLERK.office());
        for (int done = 1; done <= WARM_UP; done++) {
            Journey.of(Applicants.in(Village.NANJIE))
                    .by(Account.ZHANGQIU_CLERK, Account.YANGGU_REVIEWER)
                    .toTheCity();
            figures.await("reported", done, Duration.ofSeconds(30));
        }
    }

    @Test
    void anApplicationGoesFromTheTownshipsPhoneToTheCitysFigures() {
        // Given the city's clerk, whose page stays open and is not touched again, the county and the township
        CityPage city = city(Account.CITY_CLERK);
        LiveFigure pending = city.watch("未上报");
        LiveFigure reported = city.watch("已上报");
        CountyPage county = county(Account.YANGGU_REVIEWER);
        TownshipPage township = townshipByPhone(Account.SHOUZHANG_CLERK);
        Applicant applicant = Applicants.in(Village.LYUJIE);

        // When the township fills in the whole form and submits it
        Response submitted = register(township, applicant);

        // Then the city sees it wait
        atOnce("submitted", pending, submitted, 1);

        // When the county finds it in its queue and returns it with a reason
        openInQueue(county, applicant);
        county.picture("review");
        Response returned = county.sendBack("手机号", "与本人核对后重新填写");

        // Then the city sees that it waits no more
        atOnce("returned", pending, returned, -1);

        // When the township reads the reason, corrects the number and submits again
        Applicant corrected = applicant.withMobile("13860001234");
        Response again = correct(township, corrected);

        // Then the city sees it wait again
        atOnce("submitted again", pending, again, 1);

        // When the county approves it, takes every step that the report needs, and reports
        openInQueue(county, applicant);
        String approved = county.openApplication();
        county.approve("材料齐全，同意");
        county.open("review/" + approved);
        county.awaitHeading(applicant.name());
        county.picture("approved");
        county.queryRecord("阳谷县公安局");
        county.swear("县委党校礼堂", "领誓人");
        county.file();
        pass(county.openApplication());
        county.page().reload();
        county.awaitText("可以上报市团");
        county.picture("ready");
        Response report = county.report();

        // Then the city sees it reported
        atOnce("reported", reported, report, 1);
        atOnce("no longer waiting", pending, report, -1);
        county.picture("reported");
        city.picture("figures");
    }

    private static Response register(TownshipPage township, Applicant applicant) {
        township.awaitText("待办事项");
        township.picture("home");
        Effort effort = Effort.on(township.page());
        township.open("applications/new");
        township.fillIn(applicant);
        township.picture("form");
        Response submitted = township.submit();
        assertThat(submitted.status()).isEqualTo(200);
        assertThat(effort.inputs()).isBetween(15, MOST_INPUTS);
        township.awaitNotice("已提交县团审核");
        township.picture("application");
        return submitted;
    }

    private static void openInQueue(CountyPage county, Applicant applicant) {
        county.open("review");
        county.openApplication(applicant.name());
    }

    /** The course, which has a story of its own. */
    private static void pass(String application) {
        Application filed = Application.of(Gateway.volunteers(Account.YANGGU_REVIEWER)
                .get("/applications/" + application)
                .expecting(200));
        assertThat(filed.stage()).isEqualTo("APPROVED");
        new Courses(Account.YANGGU_REVIEWER, Account.SHOUZHANG_CLERK).passedBy(List.of(filed));
    }

    private static Response correct(TownshipPage township, Applicant applicant) {
        township.open("");
        township.openApplication(applicant.name());
        township.awaitText("与本人核对后重新填写");
        township.picture("returned");
        township.edit();
        township.picture("correction");
        township.correctMobile(applicant.mobile());
        return township.submit();
    }

    private static void atOnce(String what, LiveFigure figure, Response answer, int change) {
        double lag = figure.lag(answer, change);
        System.out.printf("  %s: on the city's page %.0f ms after the answer%n", what, lag);
        assertThat(lag).as(what).isLessThanOrEqualTo(AT_ONCE);
    }
}
