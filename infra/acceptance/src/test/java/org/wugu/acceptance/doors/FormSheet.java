package org.wugu.acceptance.doors;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.wugu.acceptance.people.Applicant;
import org.wugu.acceptance.people.Portrait;

/** The application form (志愿者申请表), at the township's door and on the applicant's own phone. */
final class FormSheet {

    private final Page page;

    FormSheet(Page page) {
        this.page = page;
    }

    /** Fills in everything that the form asks for, as a hand would. */
    void fillIn(Applicant applicant) {
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
        page.locator("input[type=file]").setInputFiles(new FilePayload("portrait.jpg", "image/jpeg", Portrait.jpeg()));
        page.locator("[data-field] .van-checkbox").all().forEach(Locator::click);
    }

    void correctMobile(String mobile) {
        field("mobile").fill(mobile);
    }

    void correctIdNumber(String idNumber) {
        field("idNumber").fill(idNumber);
    }

    /** What stands in one of its fields. */
    String value(String name) {
        return field(name).inputValue();
    }

    private Locator field(String name) {
        return page.locator("input[name=" + name + "], textarea[name=" + name + "]");
    }

    private void choose(String field, String text) {
        field(field).click();
        Locator sheet = openSheet();
        sheet.locator(".van-cell")
                .getByText(text, new Locator.GetByTextOptions().setExact(true))
                .click();
        sheet.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    private void chooseResidence(String village) {
        field("residenceCode").click();
        openSheet()
                .locator(".van-cascader__option")
                .getByText(village, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private Locator openSheet() {
        return page.locator(".van-popup:visible").last();
    }
}
