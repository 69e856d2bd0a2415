package org.wugu.acceptance.doors;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.wugu.acceptance.people.Applicant;
import org.wugu.acceptance.people.Portrait;

/** The application form (志愿者申请表), at the township's door and on the applicant's own phone. */
final class FormSheet {

    private static final String PLEDGES =
            "input[name=noCrimePledge], input[name=recordQueryConsent], input[name=confidentialityPledge]";

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
        choose("residenceCode", village);
        field("address").fill(applicant.address());
        choose("servingVillageCode", village);
        choose("uniformSize", "L");
        field("emergencyName").fill(applicant.contact().name());
        field("emergencyMobile").fill(applicant.contact().mobile());
        page.locator("input[type=file]").setInputFiles(portrait());
        page.locator(PLEDGES).all().forEach(Locator::check);
    }

    /** Fills in as much by the keyboard alone, in the order of the form. */
    void fillInByKeys(Applicant applicant, Keys keys) {
        String village = applicant.village().title();
        Locator file = page.locator("input[type=file]");
        keys.tabTo(file);
        page.waitForFileChooser(() -> keys.press("Enter")).setFiles(portrait());
        keys.type(field("name"), applicant.name());
        keys.type(field("idNumber"), applicant.idNumber());
        keys.choose(opener("politicalStatus"), "群众");
        keys.type(field("mobile"), applicant.mobile());
        keys.choose(opener("residenceCode"), village);
        keys.type(field("address"), applicant.address());
        keys.choose(opener("servingVillageCode"), village);
        keys.choose(opener("uniformSize"), "L");
        keys.type(field("emergencyName"), applicant.contact().name());
        keys.type(field("emergencyMobile"), applicant.contact().mobile());
        page.locator(PLEDGES).all().forEach(keys::tick);
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

    private Locator opener(String name) {
        return page.locator("button[name=" + name + "]");
    }

    private static FilePayload portrait() {
        return new FilePayload("portrait.jpg", "image/jpeg", Portrait.jpeg());
    }

    private void choose(String field, String text) {
        opener(field).click();
        Locator dialog = page.locator("dialog[open]");
        dialog.getByRole(
                        AriaRole.OPTION,
                        new Locator.GetByRoleOptions().setName(text).setExact(true))
                .click();
        dialog.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }
}
