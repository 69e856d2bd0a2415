package org.wugu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.wugu.acceptance.doors.AccountsPage;
import org.wugu.acceptance.doors.Door;
import org.wugu.acceptance.doors.HoursPage;
import org.wugu.acceptance.doors.Login;
import org.wugu.acceptance.doors.OwnPage;
import org.wugu.acceptance.doors.TownshipPage;
import org.wugu.acceptance.people.Account;
import org.wugu.acceptance.people.Applicant;
import org.wugu.acceptance.people.Applicants;
import org.wugu.acceptance.people.Village;
import org.wugu.acceptance.programs.Journey;
import org.wugu.kernel.Tier;
import org.wugu.people.journey.Application;

/** Hours of service count when a second person has confirmed them; the volunteer reads them too. */
@Order(20)
class HoursIT extends BrowserTest {

    private static final String PASSWORD = "a-password-of-my-own";

    @Test
    void whatOneEntersAnotherConfirmsAndTheVolunteerReads() {
        // Given a volunteer of the township, and accounts for its head and for the volunteer
        Applicant volunteer = Applicants.in(Village.LYUJIE);
        Application approved = Journey.of(volunteer)
                .by(Account.SHOUZHANG_CLERK, Account.YANGGU_REVIEWER)
                .approved();
        AccountsPage accounts = accounts();
        String forHead = accounts.create("shouzhang-head", "寿张镇负责人", "团负责人");
        accounts.closePassword();
        String forVolunteer = accounts.create("shouzhang-own", "本人账号", "志愿者");

        // When the clerk enters hours
        TownshipPage clerk = township(Account.SHOUZHANG_CLERK);
        HoursPage entering = hours(clerk);
        assertThat(entering.enter("学业辅导", 2.5, volunteer.name()).status()).isEqualTo(201);
        clerk.awaitNotice("已登记 1 人");

        // Then they wait, and the clerk cannot confirm what the clerk has entered
        assertThat(entering.waitingText(volunteer.name())).contains("2.5 小时", "本人登记，须由他人确认");
        assertThat(entering.mayConfirm(volunteer.name())).isFalse();
        entering.picture("hours-entered");

        // When the head confirms them
        TownshipPage head = new TownshipPage(desk());
        enter(head, "shouzhang-head", forHead);
        HoursPage confirming = hours(head);
        assertThat(confirming.mayConfirm(volunteer.name())).isTrue();
        confirming.picture("hours-waiting");
        confirming.confirm(volunteer.name());
        head.awaitNotice("已确认 1 条");

        // Then they stand on the volunteer's page
        clerk.open("applications/" + approved.id());
        clerk.awaitText("已确认 2.5 小时");
        clerk.picture("hours-of-volunteer");

        // When the volunteer logs in and enters the code that the clerk has given
        String code = clerk.loginCode();
        OwnPage own = new OwnPage(phone());
        enter(own, "shouzhang-own", forVolunteer);
        own.open("own");
        own.awaitText("请输入乡镇团工作人员给您的关联码");
        own.picture("own-unlinked");
        own.link(code);

        // Then the own record is there, with the hours
        own.awaitText(volunteer.name());
        own.awaitText("已确认 2.5 小时");
        own.picture("own");
    }

    private AccountsPage accounts() {
        AccountsPage accounts = new AccountsPage(desk(), Tier.TOWNSHIP);
        accounts.open("accounts");
        new Login(accounts.page()).as(Account.SHOUZHANG_ADMIN);
        accounts.awaitHeading("账号管理");
        return accounts;
    }

    private static HoursPage hours(TownshipPage township) {
        HoursPage hours = new HoursPage(township);
        hours.open("hours");
        hours.awaitHeading("服务时长");
        return hours;
    }

    /** The first login with a temporary password. */
    private static void enter(Door door, String username, String temporary) {
        door.open("");
        new Login(door.page()).as(username, temporary);
        new Login(door.page()).choose(PASSWORD);
        door.awaitInside();
    }
}
