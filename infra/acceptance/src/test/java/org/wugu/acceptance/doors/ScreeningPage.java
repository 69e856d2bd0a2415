package org.wugu.acceptance.doors;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import org.wugu.kernel.Tier;

/** 摸排: the county's rounds, and the villages of one. */
public final class ScreeningPage extends Door {

    /** @param tier behind whose door the page's person is */
    public ScreeningPage(Page page, Tier tier) {
        super(page, tier);
        open("screening");
        awaitHeading("摸排");
    }

    /** 开展摸排: opens a round that is due in a month. */
    public Response openRound(String title) {
        button("开展摸排").click();
        Locator dialog = dialog("开展摸排");
        dialog.getByLabel("名称").fill(title);
        return press(within(dialog, "开展摸排"), "POST", "/screening-rounds");
    }

    /** Follows the list to a round. */
    public void openRound(String title, String heading) {
        page().getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(title).setExact(true))
                .click();
        awaitHeading(heading);
    }

    /** 发现孤困儿童. */
    public Response reportChildren(String village, String searchers, int children) {
        Locator dialog = report(village, searchers);
        dialog.getByLabel("发现孤困儿童").check();
        dialog.getByLabel("发现人数").fill(Integer.toString(children));
        picture("screening-report");
        return press(within(dialog, "登记"), "POST", "/screenings");
    }

    /** 零报告. */
    public Response reportNil(String village, String searchers, String signer) {
        Locator dialog = report(village, searchers);
        dialog.getByLabel("没有发现（零报告）").check();
        dialog.getByLabel("零报告签字人").fill(signer);
        return press(within(dialog, "登记"), "POST", "/screenings");
    }

    /** 更正: another number, with a reason. */
    public Response correct(String village, int children, String reason) {
        village(village).click();
        Locator known = dialog(village);
        within(known, "更正").click();
        Locator dialog = dialog("更正摸排结果");
        dialog.getByLabel("发现人数").fill(Integer.toString(children));
        dialog.getByLabel("更正原因").fill(reason);
        return press(within(dialog, "提交更正"), "POST", "/correction");
    }

    /** Chooses one of the townships that stand side by side. */
    public void chooseTownship(String name) {
        button(name).click();
        awaitHeading(name + "各村");
    }

    /** What the townships' table says of one. */
    public String townshipRow(String name) {
        return page().getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(name))
                .innerText();
    }

    /** Opens what came of a village and reads it whole. */
    public String look(String village) {
        village(village).click();
        Locator dialog = dialog(village);
        dialog.getByText("办理记录").waitFor();
        return dialog.innerText();
    }

    /** What the grid says of a village, once it says that it is searched. */
    public String searched(String village) {
        Locator one = village(village).filter(new Locator.FilterOptions().setHasText("已摸排"));
        one.waitFor();
        return one.innerText();
    }

    private Locator report(String village, String searchers) {
        village(village).click();
        Locator dialog = dialog("登记摸排结果");
        dialog.getByLabel("摸排人员").fill(searchers);
        return dialog;
    }

    private Locator village(String name) {
        return page().getByRole(AriaRole.LISTITEM)
                .getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText(name));
    }
}
