package org.wugu.acceptance.doors;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import org.wugu.acceptance.people.Applicant;
import org.wugu.acceptance.people.Portrait;
import org.wugu.kernel.Tier;

/** The township's view (乡镇团). */
public final class TownshipPage extends Door {

    public TownshipPage(Page page) {
        super(page, Tier.TOWNSHIP);
    }

    /** Fills in everything that the form asks for, as a hand would. */
    public void fillIn(Applicant applicant) {
        String village = applicant.village().title();
        field("name").fill(applicant.name());
        // Birth date and sex follow from the number.
        field("idNumber").fill(applicant.idNumber());
        choose("politicalStatus", "群众");
        field("mobile").fill(applicant.mobile());
        chooseResidence(village);
        field("address").fill(applicant.address());
        choose("servingVillageCode", village);
        choose("uniformSize", "L");
        field("emergencyName").fill(applicant.contact().name());
        field("emergencyMobile").fill(applicant.contact().mobile());
        page().locator("input[type=file]")
                .setInputFiles(new FilePayload("portrait.jpg", "image/jpeg", Portrait.jpeg()));
        page().locator("[data-field] .van-checkbox").all().forEach(Locator::click);
    }

    public void correctMobile(String mobile) {
        field("mobile").fill(mobile);
    }

    /** Submits the form that is open; answers the answer to the submission. */
    public Response submit() {
        button("提交县团审核").click();
        return press(button("确定"), "POST", "/submission");
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
        Path file = folder.resolve("template.xlsx");
        page().waitForDownload(() -> page().getByText("下载模板", new Page.GetByTextOptions().setExact(true))
                        .last()
                        .click())
                .saveAs(file);
        return file;
    }

    /** Uploads a sheet and waits for what the check found. */
    public void upload(Path sheet) {
        page().locator("input[type=file]").setInputFiles(sheet);
        awaitText("行可导入");
    }

    public void confirmImport() {
        page().getByText("行为草稿").first().click();
        awaitText("份草稿");
    }

    /** 确认签收: uniform and badge of the open volunteer are received. */
    public Response confirmReceipt() {
        return press(button("确认签收"), "POST", "/outfitting/receipts");
    }

    private Locator field(String name) {
        return page().locator("input[name=" + name + "], textarea[name=" + name + "]");
    }

    private void choose(String field, String text) {
        field(field).click();
        Locator sheet = openSheet();
        sheet.locator(".van-cell")
                .getByText(text, new Locator.GetByTextOptions().setExact(true))
                .click();
        sheet.waitFor(
                new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
    }

    private void chooseResidence(String village) {
        field("residenceCode").click();
        openSheet()
                .locator(".van-cascader__option")
                .getByText(village, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private Locator openSheet() {
        return page().locator(".van-popup:visible").last();
    }
}
