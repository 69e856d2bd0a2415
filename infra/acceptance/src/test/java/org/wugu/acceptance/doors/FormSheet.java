package org.wugu.acceptance.doors;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.function.Consumer;
import org.wugu.acceptance.people.Applicant;
import org.wugu.acceptance.people.Portrait;

/** The application form (志愿者申请表), at the township's door and on the applicant's own phone. */
final class FormSheet {

    private static final String PLEDGES =
            "input[name=noCrimePledge], input[name=recordQueryConsent], input[name=confidentialityPledge]";

    private final Page page;
    private final Fields fields;

    FormSheet(Page page) {
        this.page = page;
        this.fields = new Fields(page);
    }

    /** Fills in everything that the form asks for, as a hand would. */
    void fillIn(Applicant applicant) {
        String village = applicant.village().title();
        fields.type("name", applicant.name());
        // Birth date and sex follow from the number.
        fields.type("idNumber", applicant.idNumber());
        fields.choose("politicalStatus", "群众");
        fields.type("mobile", applicant.mobile());
        fields.choose("residenceCode", village);
        fields.type("address", applicant.address());
        fields.choose("servingVillageCode", village);
        fields.choose("uniformSize", "L");
        fields.type("emergencyName", applicant.contact().name());
        fields.type("emergencyMobile", applicant.contact().mobile());
        page.locator("input[type=file]").setInputFiles(portrait());
        page.locator(PLEDGES).all().forEach(Locator::check);
    }

    /** Fills in as much by the keyboard alone, in the order of the form. */
    void fillInByKeys(Applicant applicant, Keys keys) {
        String village = applicant.village().title();
        // Listened for early, so that the browser hands the chooser over by the time of the key and does not show it.
        Consumer<FileChooser> listening = chooser -> {};
        page.onFileChooser(listening);
        keys.tabTo(page.locator("input[type=file]"));
        page.waitForFileChooser(() -> keys.press("Enter")).setFiles(portrait());
        page.offFileChooser(listening);
        keys.type(fields.field("name"), applicant.name());
        keys.type(fields.field("idNumber"), applicant.idNumber());
        keys.choose(fields.opener("politicalStatus"), "群众");
        keys.type(fields.field("mobile"), applicant.mobile());
        keys.choose(fields.opener("residenceCode"), village);
        keys.type(fields.field("address"), applicant.address());
        keys.choose(fields.opener("servingVillageCode"), village);
        keys.choose(fields.opener("uniformSize"), "L");
        keys.type(fields.field("emergencyName"), applicant.contact().name());
        keys.type(fields.field("emergencyMobile"), applicant.contact().mobile());
        page.locator(PLEDGES).all().forEach(keys::tick);
    }

    void correctMobile(String mobile) {
        fields.type("mobile", mobile);
    }

    void correctIdNumber(String idNumber) {
        fields.type("idNumber", idNumber);
    }

    /** What stands in one of its fields. */
    String value(String name) {
        return fields.value(name);
    }

    private static FilePayload portrait() {
        return new FilePayload("portrait.jpg", "image/jpeg", Portrait.jpeg());
    }
}
