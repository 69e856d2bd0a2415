package org.wugu.acceptance.doors;

import com.microsoft.playwright.Page;
import org.wugu.acceptance.people.Account;
import org.wugu.acceptance.system.Wugu;

/** Keycloak's page. */
public final class Login {

    private final Page page;

    public Login(Page page) {
        this.page = page;
    }

    public void as(Account account) {
        as(account.username(), Wugu.running().demoPassword());
    }

    public void as(String username, String password) {
        page.locator("#username").fill(username);
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
    }

    /** The form that asks for a password of one's own at the first login. */
    public void choose(String password) {
        page.locator("#password-new").fill(password);
        page.locator("#password-confirm").fill(password);
        page.locator("#kc-passwd-update-form [type=submit]").click();
    }

    /** Waits for the login form. */
    public void await() {
        page.locator("#kc-login").waitFor();
    }
}
