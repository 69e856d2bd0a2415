package org.wugu.acceptance.doors;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.wugu.kernel.Tier;

/** 团务 of an office: its officers, and who of them does what. */
public final class OfficersPage extends Door {

    public OfficersPage(Page page, Tier tier) {
        super(page, tier);
        open("office");
        awaitHeading("团务");
    }

    /** 登记任职. */
    public void name(String post, String name) {
        button("登记任职").click();
        Locator dialog = dialog("登记任职");
        dialog.getByLabel("职务").selectOption(new SelectOption().setLabel(post));
        dialog.getByLabel("姓名").fill(name);
        press(within(dialog, "保存"), "POST", "/officers");
        awaitNotice("任职信息已保存");
        row(name).waitFor();
    }

    /** 分工: puts an officer in charge of a kind of work. */
    public Response putInCharge(String work, String officer) {
        return page().waitForResponse(
                        response -> response.request().method().equals("PUT")
                                && response.url().endsWith("/officers/duties"),
                        () -> page().getByLabel(work).selectOption(new SelectOption().setLabel(officer)));
    }

    /** Waits until the page says who is in charge of it. */
    public void awaitInCharge(String work, String officer) {
        page().getByLabel(work)
                .locator("option:checked", new Locator.LocatorOptions().setHasText(officer))
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    /** 卸任 without a successor: a colleague takes over what there is to do. */
    public Response leave(String name, String reason, String colleague) {
        within(row(name), "卸任").click();
        Locator dialog = page().getByRole(AriaRole.DIALOG);
        dialog.getByLabel("同时登记接任人").uncheck();
        dialog.getByLabel("原因").fill(reason);
        dialog.getByLabel("由谁接手").selectOption(new SelectOption().setLabel(colleague));
        picture("term-end");
        return press(within(dialog, "卸任"), "POST", "/end");
    }

    /** Everything that the list says of an officer. */
    public String listed(String name) {
        return row(name).innerText();
    }

    private Locator row(String name) {
        return page().getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(name));
    }
}
