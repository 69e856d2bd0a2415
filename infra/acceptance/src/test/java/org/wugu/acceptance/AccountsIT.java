package org.wugu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.wugu.acceptance.doors.AccountNote;
import org.wugu.acceptance.doors.AccountsPage;
import org.wugu.acceptance.doors.CountyPage;
import org.wugu.acceptance.doors.Login;
import org.wugu.acceptance.doors.TownshipPage;
import org.wugu.acceptance.people.Account;
import org.wugu.kernel.Tier;

/** Accounts are kept without a visit to Keycloak's console, and whose account it is reads what was done with it. */
@Order(20)
class AccountsIT extends BrowserTest {

    private static final String TOLD = "shouzhang-told";
    private static final String TOLD_NAME = "受告知的经办人";

    @Test
    void aNewAccountLogsInWithItsFirstPasswordAndChoosesAnother() {
        // Given the keeper of the county's accounts
        AccountsPage accounts = accounts(Tier.COUNTY, Account.YANGGU_ADMIN);

        // When an account is opened for a new reviewer
        accounts.picture("accounts");
        String password = accounts.create("yanggu-newcomer", "新来的审核人", "审核人");

        // Then whoever gets the password can log in, must choose another, and is in
        CountyPage newcomer = new CountyPage(desk());
        newcomer.open("");
        new Login(newcomer.page()).as("yanggu-newcomer", password);
        newcomer.awaitText("您用的是临时密码");
        newcomer.picture("choose-password");
        new Login(newcomer.page()).choose("a-password-of-my-own");
        newcomer.awaitText("新来的审核人");
    }

    @Test
    void whoseAccountWasActedUponReadsAtTheNextLoginWhichOfficeDidWhat() {
        // Given an account of a township, whose person is in and has nothing to read
        AccountsPage township = accounts(Tier.TOWNSHIP, Account.SHOUZHANG_ADMIN);
        String opened = township.create(TOLD, TOLD_NAME, "经办人");
        township.closePassword();
        AccountNote before = new AccountNote(firstLogin(opened, "a-password-of-my-own"));
        before.askAnew();
        assertThat(before.isShown()).isFalse();

        // When the township gives it another role, and the county a new password
        township.find(TOLD);
        assertThat(township.addRole(TOLD_NAME, "团负责人").status()).isEqualTo(200);
        township.awaitNotice("角色已调整");
        AccountsPage county = accounts(Tier.COUNTY, Account.YANGGU_ADMIN);
        county.find(TOLD);
        String reset = county.resetPassword(TOLD_NAME);
        county.closePassword();

        // Then its person reads both, with the offices
        TownshipPage person = firstLogin(reset, "another-of-my-own");
        AccountNote note = new AccountNote(person);
        note.await("阳谷县账号管理员重置了密码");
        note.await("寿张镇账号管理员调整了角色");
        assertThat(note.sentences().get(0)).contains("阳谷县");
        person.picture("account-note");

        // And no more once it is put away
        note.putAway();
        note.askAnew();
        assertThat(note.isShown()).isFalse();
    }

    private AccountsPage accounts(Tier tier, Account admin) {
        AccountsPage accounts = new AccountsPage(desk(), tier);
        accounts.open("accounts");
        new Login(accounts.page()).as(admin);
        accounts.awaitHeading("账号管理");
        return accounts;
    }

    /** With a temporary password, on a phone that knows nothing yet. */
    private TownshipPage firstLogin(String temporary, String chosen) {
        TownshipPage person = new TownshipPage(phone());
        person.open("");
        new Login(person.page()).as(TOLD, temporary);
        new Login(person.page()).choose(chosen);
        person.awaitInside();
        return person;
    }
}
