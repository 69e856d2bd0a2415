package org.wugu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.wugu.acceptance.doors.CityPage;
import org.wugu.acceptance.doors.CountyPage;
import org.wugu.acceptance.people.Account;
import org.wugu.acceptance.people.Applicants;
import org.wugu.acceptance.people.Village;
import org.wugu.acceptance.programs.Gateway;
import org.wugu.acceptance.programs.Journey;
import org.wugu.people.journey.Application;
import org.wugu.people.journey.Together;

/** What was done by mistake is taken back by whoever did it, with a reason, and both stay in the history. */
@Order(20)
class CorrectionsIT extends BrowserTest {

    @Test
    void theCityTakesBackWhatItIssuedByMistake() {
        // Given a volunteer to whom the city has issued uniform and badge
        Together city = new Together(Gateway.volunteers(Account.CITY_REVIEWER));
        Application reported = Journey.of(Applicants.in(Village.LYUJIE))
                .by(Account.SHOUZHANG_CLERK, Account.YANGGU_REVIEWER)
                .toTheCity();
        city.issue(city.accept(List.of(reported)), "X0001", "X0001");

        // When the city takes it back
        CityPage officer = city(Account.CITY_REVIEWER);
        officer.open("volunteers/" + reported.id());
        officer.awaitText("X0001");
        assertThat(officer.takeBackIssue("号码登记有误").status()).isEqualTo(200);
        officer.awaitNotice("已撤销");

        // Then the items are void, the volunteer waits for others, and the history says why
        officer.awaitText("已撤销：号码登记有误");
        officer.awaitText("撤销“配发服装和团徽”：号码登记有误");
        officer.picture("issue-taken-back");
        assertThat(city.all("ACCEPTED", Account.SHOUZHANG_CLERK.office()))
                .extracting(Application::id)
                .contains(reported.id());

        // And can be given the right ones, the same numbers if need be
        Application again = city.all("ACCEPTED", Account.SHOUZHANG_CLERK.office()).stream()
                .filter(one -> one.id().equals(reported.id()))
                .findFirst()
                .orElseThrow();
        city.issue(List.of(again), "X0001", "X0001");
        officer.page().reload();
        officer.awaitText("待签收");
        officer.picture("issued-again");
    }

    @Test
    void theCountyTakesBackAStepOfItsOwn() {
        // Given a volunteer whom the county has sworn in
        Application approved = Journey.of(Applicants.in(Village.LYUJIE))
                .by(Account.SHOUZHANG_CLERK, Account.YANGGU_REVIEWER)
                .approved();
        new Together(Gateway.volunteers(Account.YANGGU_REVIEWER)).swear("县", List.of(approved));

        // When it was somebody else who had sworn
        CountyPage reviewer = county(Account.YANGGU_REVIEWER);
        reviewer.open("review/" + approved.id());
        reviewer.awaitHeading("办理记录");
        assertThat(reviewer.takeBack("宣誓", "当天未到场，登记有误").status()).isEqualTo(200);
        reviewer.awaitNotice("已撤销：宣誓");

        // Then the history keeps both, and the oath can be taken
        reviewer.awaitText("撤销“宣誓”：当天未到场，登记有误");
        reviewer.picture("step-taken-back");
        assertThat(reviewer.swear("县委党校礼堂", "领誓人").status()).isEqualTo(200);
        reviewer.awaitNotice("登记宣誓已办理");
    }
}
