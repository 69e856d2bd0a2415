package org.wugu.acceptance.doors;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import org.wugu.acceptance.people.Applicant;

/** What an invitation's code leads to, on the phone of somebody who has no account. */
public final class JoinPage {

    private final Page page;

    public JoinPage(Page page) {
        this.page = page;
    }

    public Page page() {
        return page;
    }

    public void open(URI link) {
        page.navigate(link.toString());
    }

    public void awaitForm() {
        button().waitFor();
    }

    public void fillIn(Applicant applicant) {
        new FormSheet(page).fillIn(applicant);
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("我已阅读"))
                .check();
    }

    /** Fills the form in and hands it in by the keyboard alone; answers the receipt. */
    public String handInByKeys(Applicant applicant) {
        Keys keys = new Keys(page);
        new FormSheet(page).fillInByKeys(applicant, keys);
        keys.tick(page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("我已阅读")));
        keys.use(button());
        return page.getByRole(AriaRole.STATUS).locator("output").textContent().strip();
    }

    /** Hands the form in; answers the receipt. */
    public String handIn() {
        button().click();
        return page.getByRole(AriaRole.STATUS).locator("output").textContent().strip();
    }

    /** Waits until the page says that, and why, the invitation is of no use. */
    public void awaitRefusal(String reason) {
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("无法使用这个邀请"))
                .waitFor();
        page.getByText(reason).first().waitFor();
    }

    /** Whether the page offers to ask again. */
    public boolean offersRetry() {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("重试"))
                .isVisible();
    }

    private Locator button() {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("提交申请"));
    }
}
