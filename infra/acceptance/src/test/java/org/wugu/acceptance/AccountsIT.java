package org.wugu.acceptance;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.wugu.acceptance.doors.AccountsPage;
import org.wugu.acceptance.doors.CountyPage;
import org.wugu.acceptance.doors.Login;
import org.wugu.acceptance.people.Account;
import org.wugu.kernel.Tier;

/** Accounts are opened by whoever keeps them, without a visit to Keycloak's console. */
@Order(20)
class AccountsIT extends BrowserTest {

    @Test
    void aNewAccountLogsInWithItsFirstPasswordAndChoosesAnother() {
        // Given the keeper of the county's accounts
        AccountsPage accounts = new AccountsPage(desk(), Tier.COUNTY);
        accounts.open("accounts");
        new Login(accounts.page()).as(Account.YANGGU_ADMIN);

        // When an account is opened for a new reviewer
        accounts.awaitText("新建账号");
        accounts.picture("accounts");
        String password = accounts.create("yanggu-newcomer", "新来的审核人", "审核人");

        // Then whoever gets the password can log in, must choose another, and is in
        CountyPage newcomer = new CountyPage(desk());
        newcomer.open("");
        new Login(newcomer.page()).as("yanggu-newcomer", password);
        new Login(newcomer.page()).choose("a-password-of-my-own");
        newcomer.awaitText("新来的审核人");
    }
}
