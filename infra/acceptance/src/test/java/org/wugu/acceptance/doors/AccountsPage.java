package org.wugu.acceptance.doors;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.wugu.kernel.Tier;

/** The accounts of an office and of those below it (账号管理), behind any door. */
public final class AccountsPage extends Door {

    public AccountsPage(Page page, Tier tier) {
        super(page, tier);
    }

    /** Opens an account in the own office; answers its temporary password. */
    public String create(String username, String name, String role) {
        button("新建账号").click();
        Locator dialog = dialog("新建账号");
        dialog.getByLabel("用户名").fill(username);
        dialog.getByLabel("姓名").fill(name);
        dialog.getByLabel(role).check();
        picture("new-account");
        within(dialog, "新建账号").click();
        return dialog("临时密码").locator("output").textContent().strip();
    }

    /** Closes the temporary password, which is not shown again. */
    public void closePassword() {
        within(dialog("临时密码"), "关闭").click();
    }
}
