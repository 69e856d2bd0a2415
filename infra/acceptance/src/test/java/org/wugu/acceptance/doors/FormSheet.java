package org.wugu.acceptance.doors;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
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
        page.locator("input[type=file]").setInputFiles(new FilePayload("portrait.jpg", "image/jpeg", Portrait.jpeg()));
        page.locator(PLEDGES).all().forEach(Locator::check);
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
}
