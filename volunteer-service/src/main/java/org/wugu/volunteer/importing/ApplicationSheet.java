package org.wugu.volunteer.importing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wugu.divisions.VillageNames;
import org.wugu.kernel.Gender;
import org.wugu.sheets.Cells;
import org.wugu.sheets.Column;
import org.wugu.sheets.FilledRow;
import org.wugu.sheets.SheetColumns;
import org.wugu.sheets.SheetLayout;
import org.wugu.sheets.Template;
import org.wugu.volunteer.form.ApplicationForm;
import org.wugu.volunteer.form.ApplicationForm.EmergencyContact;
import org.wugu.volunteer.form.ApplicationForm.IdType;
import org.wugu.volunteer.form.ApplicationForm.PoliticalStatus;
import org.wugu.volunteer.form.FormVersions;

/** The sheet of applications: one column for each field of the form, keyed by the field's path. */
final class ApplicationSheet {

    private static final SheetColumns FORM = new SheetColumns("sheet");

    static final Column<String> NAME = FORM.required("name", Cells.TEXT);
    static final Column<Gender> GENDER = FORM.required("gender", FORM.choice("gender", Gender.class));
    static final Column<String> ETHNICITY = FORM.optional("ethnicity", Cells.TEXT);
    static final Column<LocalDate> BIRTH_DATE = FORM.required("birthDate", Cells.DAY);
    static final Column<IdType> ID_TYPE = FORM.required("idType", FORM.choice("idType", IdType.class));
    static final Column<String> ID_NUMBER = FORM.required("idNumber", Cells.TEXT);
    static final Column<PoliticalStatus> POLITICAL_STATUS =
            FORM.optional("politicalStatus", FORM.choice("politicalStatus", PoliticalStatus.class));
    static final Column<String> EDUCATION = FORM.optional("education", Cells.TEXT);
    static final Column<String> OCCUPATION = FORM.optional("occupation", Cells.TEXT);
    static final Column<String> EMPLOYER = FORM.optional("employer", Cells.TEXT);
    static final Column<String> RESIDENCE = FORM.required("residenceCode", Cells.TEXT);
    static final Column<String> ADDRESS = FORM.optional("address", Cells.TEXT);
    static final Column<String> MOBILE = FORM.required("mobile", Cells.TEXT);
    static final Column<String> WECHAT = FORM.optional("wechat", Cells.TEXT);
    static final Column<List<String>> SKILLS = FORM.optional("skills", Cells.SEVERAL);
    static final Column<List<String>> INTENTIONS = FORM.optional("intentions", Cells.SEVERAL);
    static final Column<String> AVAILABLE_TIME = FORM.optional("availableTime", Cells.TEXT);
    static final Column<String> HEALTH = FORM.optional("health", Cells.TEXT);
    static final Column<String> UNIFORM_SIZE = FORM.optional("uniformSize", Cells.TEXT);
    static final Column<String> CONTACT_NAME = FORM.optional("emergencyContact.name", Cells.TEXT);
    static final Column<String> CONTACT_RELATION = FORM.optional("emergencyContact.relation", Cells.TEXT);
    static final Column<String> CONTACT_MOBILE = FORM.optional("emergencyContact.mobile", Cells.TEXT);
    static final Column<String> SERVING_VILLAGE = FORM.required("servingVillageCode", Cells.TEXT);
    static final Column<Boolean> NO_CRIME_PLEDGE = FORM.required("noCrimePledge", Cells.YES_OR_NO);
    static final Column<Boolean> RECORD_QUERY_CONSENT = FORM.required("recordQueryConsent", Cells.YES_OR_NO);
    static final Column<Boolean> CONFIDENTIALITY_PLEDGE = FORM.required("confidentialityPledge", Cells.YES_OR_NO);
    static final Column<LocalDate> SIGNED_ON = FORM.required("signedOn", Cells.DAY);

    static final SheetLayout LAYOUT = FORM.upTo(20_000);

    private ApplicationSheet() {}

    static ApplicationForm form(FilledRow row, VillageNames villages) {
        return new ApplicationForm(
                row.get(NAME),
                row.get(GENDER),
                row.get(ETHNICITY),
                row.get(BIRTH_DATE),
                row.get(ID_TYPE),
                row.get(ID_NUMBER),
                row.get(POLITICAL_STATUS),
                row.get(EDUCATION),
                row.get(OCCUPATION),
                row.get(EMPLOYER),
                village(row, RESIDENCE, villages),
                row.get(ADDRESS),
                row.get(MOBILE),
                row.get(WECHAT),
                row.get(SKILLS, List.of()),
                row.get(INTENTIONS, List.of()),
                row.get(AVAILABLE_TIME),
                row.get(HEALTH),
                row.get(UNIFORM_SIZE),
                contact(row),
                village(row, SERVING_VILLAGE, villages),
                row.get(NO_CRIME_PLEDGE, false),
                row.get(RECORD_QUERY_CONSENT, false),
                row.get(CONFIDENTIALITY_PLEDGE, false),
                row.get(SIGNED_ON));
    }

    /** The sheet to fill in, with what the form offers and asks to be signed. */
    static Template template(FormVersions.FormVersion version, List<String> villages) {
        FormVersions.Options options = version.options();
        FormVersions.Declarations declarations = version.declarations();
        return Template.of(LAYOUT)
                .titled(version.title())
                .suggesting(SERVING_VILLAGE, villages)
                .suggesting(RESIDENCE, villages)
                .suggesting(ETHNICITY, options.ethnicities())
                .suggesting(EDUCATION, options.educations())
                .suggesting(SKILLS, options.skills())
                .suggesting(INTENTIONS, options.intentions())
                .suggesting(AVAILABLE_TIME, options.availableTimes())
                .suggesting(HEALTH, options.healths())
                .suggesting(UNIFORM_SIZE, options.uniformSizes())
                .suggesting(CONTACT_RELATION, options.relations())
                .explaining(NO_CRIME_PLEDGE, declarations.noCrimePledge())
                .explaining(RECORD_QUERY_CONSENT, declarations.recordQueryConsent())
                .explaining(CONFIDENTIALITY_PLEDGE, declarations.confidentialityPledge());
    }

    private static @Nullable EmergencyContact contact(FilledRow row) {
        String name = row.get(CONTACT_NAME);
        String relation = row.get(CONTACT_RELATION);
        String mobile = row.get(CONTACT_MOBILE);
        return name == null && relation == null && mobile == null ? null : new EmergencyContact(name, relation, mobile);
    }

    private static @Nullable String village(FilledRow row, Column<String> column, VillageNames villages) {
        String text = row.get(column);
        String code = text == null ? null : villages.codeIn(text).orElse(null);
        if (text != null && code == null) {
            row.unreadable(column, "village-name-unknown");
        }
        return code;
    }
}
