package org.wugu.acceptance.doors;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.wugu.kernel.Tier;

/** The county's view (县团). */
public final class CountyPage extends Door {

    public CountyPage(Page page) {
        super(page, Tier.COUNTY);
    }

    /** 待办事项: waits until so many of a kind wait to be done. */
    public void awaitTodo(String kind, int count) {
        page().getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(kind + " " + count).setExact(true))
                .waitFor();
    }

    /** Opens an application of the queue. */
    public void openApplication(String name) {
        page().getByText(name).first().click();
        awaitHeading("审核申请");
    }

    /** Opens the application on top of the queue. */
    public void openFirst() {
        page().locator("table .lead a").first().click();
        awaitHeading("审核申请");
    }

    /** Opens the application on top of the queue by two keys. */
    public void openFirst(Keys keys) {
        page().locator("table .lead a").first().waitFor();
        keys.press("j");
        keys.press("Enter");
        awaitHeading("审核申请");
    }

    /** The id of the application that is open. */
    public String openApplication() {
        String url = page().url();
        return url.substring(url.lastIndexOf('/') + 1);
    }

    public Response approve(String opinion) {
        page().getByLabel("审核意见").fill(opinion);
        return press(button("通过"), "POST", "/approval");
    }

    /** Whether the open application could be approved with that opinion. */
    public boolean canApprove(String opinion) {
        page().getByLabel("审核意见").fill(opinion);
        return button("通过").isEnabled();
    }

    /** Returns the open application with a reason for one field. */
    public Response sendBack(String field, String reason) {
        button("退回").click();
        Locator dialog = page().getByRole(AriaRole.DIALOG);
        dialog.getByRole(AriaRole.COMBOBOX).selectOption(new SelectOption().setLabel(field));
        dialog.getByLabel("原因").fill(reason);
        picture("return");
        return press(within(dialog, "退回"), "POST", "/return");
    }

    /** Approves the open application by two keys, with the opinion that stands there; the next one, or the list, opens by itself. */
    public Response approveBy(Keys keys) {
        String before = page().url();
        page().locator("h2:focus").waitFor();
        keys.press("a");
        Response answer =
                page().waitForResponse(response -> response.url().endsWith("/approval"), () -> keys.press("Enter"));
        page().waitForURL(url -> !url.equals(before));
        return answer;
    }

    /** Approves all those of the queue who are shown, when they are that many, with one opinion. */
    public Response approveAll(int expected, String opinion) {
        page().getByText("全选 " + expected + " 人").click();
        button("通过 " + expected + " 人").click();
        Locator dialog = dialog("通过 " + expected + " 人");
        dialog.getByLabel("审核意见").fill(opinion);
        picture("approve-many");
        return press(within(dialog, "通过 " + expected + " 人"), "POST", "/approvals");
    }

    /** 培养进度: chooses all those of a township who wait for a step, when they are that many. */
    public void chooseAll(String worklist, String township, int expected) {
        open("journey?list=" + worklist + "&township=" + township);
        page().getByText("全选 " + expected + " 人").click();
        awaitText("已选 " + expected + " 人");
    }

    /** 从业查询, of the open volunteer or of those chosen; as the steps that follow. */
    public Response queryRecord(String authority) {
        Locator dialog = ask("登记从业查询");
        dialog.getByLabel("无记录").check();
        dialog.getByLabel("查询机关").fill(authority);
        return confirm(dialog, "/record-queries");
    }

    public Response swear(String place, String leader) {
        Locator dialog = ask("登记宣誓");
        dialog.getByLabel("地点").fill(place);
        dialog.getByLabel("领誓人").fill(leader);
        return confirm(dialog, "/oaths");
    }

    public Response file() {
        return confirm(ask("存档"), "/filings");
    }

    public Response report() {
        return confirm(ask("上报市团"), "/reports");
    }

    /** 更正: takes a step of the open volunteer back. */
    public Response takeBack(String step, String reason) {
        button("更正").click();
        Locator dialog = dialog("更正登记");
        dialog.getByLabel(step).check();
        dialog.getByLabel("原因").fill(reason);
        picture("take-back");
        return press(within(dialog, "撤销这一步"), "POST", "/retraction");
    }

    /** 转出: offers the open volunteer to another county, for a village of it. */
    public Response offerTo(String county, String township, String village, String reason) {
        button("调整服务村").click();
        Locator dialog = dialog("调整服务村");
        choose(dialog, "县（市、区）", county);
        choose(dialog, "选择乡镇", township);
        choose(dialog, "选择村（社区）", village);
        dialog.getByLabel("事由").fill(reason);
        picture("offer");
        return press(within(dialog, "提出转出"), "POST", "/transfers");
    }

    /** What is chosen already lies over the list's own element. */
    private static void choose(Locator dialog, String list, String option) {
        dialog.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(list))
                .click(new Locator.ClickOptions().setForce(true));
        dialog.getByRole(
                        AriaRole.OPTION,
                        new Locator.GetByRoleOptions().setName(option).setExact(true))
                .click();
    }

    private Locator ask(String step) {
        button(step).click();
        return dialog(step);
    }

    private Response confirm(Locator dialog, String pathEnd) {
        return press(within(dialog, "确定"), "POST", pathEnd);
    }
}
