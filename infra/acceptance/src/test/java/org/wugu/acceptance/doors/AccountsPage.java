package org.wugu.acceptance.doors;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
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

    /** Leaves only that account in the list. */
    public void find(String username) {
        page().getByRole(AriaRole.SEARCHBOX).fill(username);
        press(button("查询"), "GET", "/accounts");
        page().getByRole(AriaRole.ROW)
                .nth(2)
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** 重置密码; answers the temporary password. */
    public String resetPassword(String name) {
        within(row(name), "重置密码").click();
        Locator dialog = dialog("重置密码");
        picture("reset-password");
        within(dialog, "重置密码").click();
        return dialog("临时密码").locator("output").textContent().strip();
    }

    /** 调整角色: gives one more role. */
    public Response addRole(String name, String role) {
        within(row(name), "调整角色").click();
        Locator dialog = dialog("调整 " + name + " 的角色");
        dialog.getByLabel(role).check();
        picture("change-roles");
        return press(within(dialog, "调整角色"), "PUT", "/roles");
    }

    private Locator row(String name) {
        return page().getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(name));
    }

    /** Closes the temporary password, which is not shown again. */
    public void closePassword() {
        within(dialog("临时密码"), "关闭").click();
    }
}
