package org.wugu.acceptance.doors;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.wugu.acceptance.people.Applicant;
import org.wugu.kernel.Tier;

/** The township's view (乡镇团). */
public final class TownshipPage extends Door {

    public TownshipPage(Page page) {
        super(page, Tier.TOWNSHIP);
    }

    /** Waits until something to be done says that. */
    public void awaitTodo(String text) {
        page().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("待办事项"))
                .getByText(text)
                .first()
                .waitFor();
    }

    /** Fills in everything that the form asks for. */
    public void fillIn(Applicant applicant) {
        new FormSheet(page()).fillIn(applicant);
    }

    /** 登记志愿者: from the home to the submitted form, by the keyboard alone; answers the answer to the submission. */
    public Response registerByKeys(Applicant applicant) {
        Keys keys = new Keys(page());
        keys.use(page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("登记志愿者")));
        new FormSheet(page()).fillInByKeys(applicant, keys);
        keys.use(button("提交县团审核"));
        // The question has the focus on what was wanted.
        dialog("提交县团审核").waitFor();
        page().waitForFunction("() => document.activeElement.matches('dialog[open] .primary')");
        return page().waitForResponse(response -> response.url().endsWith("/submission"), () -> keys.press("Enter"));
    }

    /** 批量提交, from the to-dos: submits all drafts, when they are that many. */
    public Response submitDrafts(int expected) {
        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("批量提交"))
                .click();
        page().getByLabel("全部", new Page.GetByLabelOptions().setExact(true)).check();
        picture("drafts");
        String submit = "提交 " + expected + " 人";
        button(submit).click();
        return press(within(dialog(submit), submit), "POST", "/submissions");
    }

    public void correctMobile(String mobile) {
        new FormSheet(page()).correctMobile(mobile);
    }

    public void correctIdNumber(String idNumber) {
        new FormSheet(page()).correctIdNumber(idNumber);
    }

    /** Submits the form that is open; answers the answer to the submission. */
    public Response submit() {
        button("提交县团审核").click();
        return press(within(dialog("提交县团审核"), "提交县团审核"), "POST", "/submission");
    }

    /** Opens an application from a list or from the to-dos. */
    public void openApplication(String name) {
        page().getByText(name).first().click();
    }

    public void edit() {
        page().getByText("修改并重新提交").first().click();
    }

    /** Keeps the template for imports in a folder. */
    public Path downloadTemplate(Path folder) {
        return download("下载模板", folder.resolve("template.xlsx"));
    }

    /** Keeps the rows that are wrong in a folder. */
    public Path downloadErrors(Path folder) {
        return download("下载错误表", folder.resolve("errors.xlsx"));
    }

    /** Uploads a sheet and waits for what the check found. */
    public void upload(Path sheet) {
        page().locator("input[type=file]").setInputFiles(sheet);
        awaitText("行可导入");
    }

    private Path download(String button, Path file) {
        page().waitForDownload(() -> page().getByText(button, new Page.GetByTextOptions().setExact(true))
                        .last()
                        .click())
                .saveAs(file);
        return file;
    }

    public void confirmImport() {
        page().getByText("行为草稿").first().click();
        awaitText("份草稿");
    }

    /** 确认签收: uniform and badge of the open volunteer are received. */
    public Response confirmReceipt() {
        return press(button("确认签收"), "POST", "/outfitting/receipts");
    }

    /** 批量签收, from the to-dos: the receipt of all who wait for it, when they are that many. */
    public Response confirmReceipts(int expected) {
        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("批量签收"))
                .click();
        page().getByLabel("全部", new Page.GetByLabelOptions().setExact(true)).check();
        picture("receipts");
        return press(button("确认签收（" + expected + "）"), "POST", "/outfitting/receipts");
    }

    /** 本人登录: makes a code for the open volunteer, with which they find their own record; answers the code. */
    public String loginCode() {
        press(button("生成关联码"), "POST", "/login-code");
        Locator dialog = dialog("关联码只显示这一次");
        String code = dialog.locator("output").textContent().strip();
        picture("login-code");
        within(dialog, "关闭").click();
        return code;
    }
}
