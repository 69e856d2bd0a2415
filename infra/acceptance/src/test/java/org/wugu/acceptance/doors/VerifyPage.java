package org.wugu.acceptance.doors;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.wugu.acceptance.system.Wugu;

/** Where anybody can see how a certificate stands. */
public final class VerifyPage {

    private final Page page;

    public VerifyPage(Page page) {
        this.page = page;
    }

    public Page page() {
        return page;
    }

    /** Follows the code that is printed on a certificate. */
    public void open(String code) {
        page.navigate(Wugu.running().gateway().resolve("/verify/" + code).toString());
    }

    /** Types a code. */
    public void ask(String code) {
        page.navigate(Wugu.running().gateway().resolve("/verify").toString());
        page.getByLabel("请输入聘书上的验证码").fill(code);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("验证"))
                .click();
    }

    /** How the certificate stands, in words. */
    public String standing() {
        return page.getByRole(AriaRole.STATUS).textContent().strip();
    }

    /** Why there is nothing to be seen. */
    public String trouble() {
        return page.getByRole(AriaRole.ALERT).textContent().strip();
    }

    /** Everything that the page says. */
    public String text() {
        return page.locator("body").innerText();
    }
}
