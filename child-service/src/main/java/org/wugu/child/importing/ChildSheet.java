package org.wugu.child.importing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wugu.child.form.ChildForm;
import org.wugu.child.form.ChildForm.CivilAffairsClass;
import org.wugu.child.form.ChildForm.DisabilityType;
import org.wugu.child.form.ChildForm.Health;
import org.wugu.child.form.ChildForm.Income;
import org.wugu.child.form.ChildForm.Schooling;
import org.wugu.child.form.ChildFormVersions;
import org.wugu.child.form.ChildFormVersions.Category;
import org.wugu.child.form.Consent;
import org.wugu.child.form.Guardian;
import org.wugu.child.form.Parent;
import org.wugu.child.registry.ConsentState;
import org.wugu.divisions.VillageNames;
import org.wugu.kernel.Gender;
import org.wugu.sheets.Cells;
import org.wugu.sheets.Column;
import org.wugu.sheets.FilledRow;
import org.wugu.sheets.SheetColumns;
import org.wugu.sheets.SheetLayout;
import org.wugu.sheets.Template;

/** The sheet of children: one column for each field of the form, keyed by the field's path. */
final class ChildSheet {

    private static final SheetColumns FORM = new SheetColumns("sheet");

    static final Column<String> NAME = FORM.required("name", Cells.TEXT);
    static final Column<Gender> GENDER = FORM.required("gender", FORM.choice("gender", Gender.class));
    static final Column<String> ETHNICITY = FORM.optional("ethnicity", Cells.TEXT);
    static final Column<LocalDate> BIRTH_DATE = FORM.required("birthDate", Cells.DAY);
    static final Column<String> ID_NUMBER = FORM.optional("idNumber", Cells.TEXT);
    static final Column<String> NO_ID_REASON = FORM.optional("noIdReason", Cells.TEXT);
    static final Column<String> REGISTERED_RESIDENCE = FORM.required("registeredResidence", Cells.TEXT);
    static final Column<String> VILLAGE = FORM.required("villageCode", Cells.TEXT);
    static final Column<String> ADDRESS = FORM.optional("address", Cells.TEXT);
    static final Column<String> CATEGORY = FORM.required("category", Cells.TEXT);
    static final Column<CivilAffairsClass> CIVIL_AFFAIRS_CLASS =
            FORM.required("civilAffairsClass", FORM.choice("civilAffairsClass", CivilAffairsClass.class));
    static final Column<Health> HEALTH = FORM.required("health", FORM.choice("health", Health.class));
    static final Column<DisabilityType> DISABILITY_TYPE =
            FORM.optional("disabilityType", FORM.choice("disabilityType", DisabilityType.class));
    static final Column<Integer> DISABILITY_GRADE =
            FORM.optional("disabilityGrade", Cells.wholeNumber(1, 4, "disability-grade-range"));
    static final Column<String> ILLNESS = FORM.optional("illness", Cells.TEXT);
    static final Column<Schooling> SCHOOLING = FORM.required("schooling", FORM.choice("schooling", Schooling.class));
    static final Column<String> SCHOOL = FORM.optional("school", Cells.TEXT);
    static final Column<String> GRADE = FORM.optional("grade", Cells.TEXT);
    static final Column<Boolean> BOARDING = FORM.optional("boarding", Cells.YES_OR_NO);
    static final ParentColumns FATHER = new ParentColumns(FORM, "father");
    static final ParentColumns MOTHER = new ParentColumns(FORM, "mother");
    static final Column<String> GUARDIAN_NAME = FORM.required("guardian.name", Cells.TEXT);
    static final Column<String> GUARDIAN_ID_NUMBER = FORM.optional("guardian.idNumber", Cells.TEXT);
    static final Column<String> GUARDIAN_PHONE = FORM.optional("guardian.phone", Cells.TEXT);
    static final Column<String> GUARDIAN_RELATION = FORM.required("guardian.relation", Cells.TEXT);
    static final Column<Guardian.Capacity> GUARDIAN_CAPACITY =
            FORM.required("guardian.capacity", FORM.choice("guardian.capacity", Guardian.Capacity.class));
    static final Column<List<Income>> INCOME = FORM.optional("income", FORM.choices("income", Income.class));
    static final Column<List<String>> POLICIES = FORM.optional("policies", Cells.SEVERAL);
    static final Column<ConsentState> CONSENT =
            FORM.required("consent.state", FORM.choice("consent.state", ConsentState.class));
    static final Column<LocalDate> CONSENT_DAY = FORM.optional("consent.on", Cells.DAY);

    static final SheetLayout LAYOUT = FORM.upTo(5_000);

    private ChildSheet() {}

    static ChildForm form(FilledRow row, VillageNames villages, ChildFormVersions.Version version) {
        return new ChildForm(
                row.get(NAME),
                row.get(GENDER),
                row.get(ETHNICITY),
                row.get(BIRTH_DATE),
                row.get(ID_NUMBER),
                row.get(NO_ID_REASON),
                row.get(REGISTERED_RESIDENCE),
                village(row, villages),
                row.get(ADDRESS),
                category(row, version),
                row.get(CIVIL_AFFAIRS_CLASS),
                row.get(HEALTH),
                row.get(DISABILITY_TYPE),
                row.get(DISABILITY_GRADE),
                row.get(ILLNESS),
                row.get(SCHOOLING),
                row.get(SCHOOL),
                row.get(GRADE),
                row.get(BOARDING),
                FATHER.parent(row),
                MOTHER.parent(row),
                new Guardian(
                        row.get(GUARDIAN_NAME),
                        row.get(GUARDIAN_ID_NUMBER),
                        row.get(GUARDIAN_PHONE),
                        row.get(GUARDIAN_RELATION),
                        row.get(GUARDIAN_CAPACITY)),
                row.get(INCOME, List.of()),
                row.get(POLICIES, List.of()),
                new Consent(row.get(CONSENT), row.get(CONSENT_DAY)));
    }

    /** The sheet to fill in, with what the form offers and what its categories mean. */
    static Template template(ChildFormVersions.Version version, List<String> villages) {
        ChildFormVersions.Options options = version.options();
        Template template = Template.of(LAYOUT)
                .titled(version.title())
                .suggesting(VILLAGE, villages)
                .suggesting(
                        CATEGORY,
                        version.categories().stream().map(Category::name).toList())
                .suggesting(ETHNICITY, options.ethnicities())
                .suggesting(NO_ID_REASON, options.noIdReasons())
                .suggesting(GUARDIAN_RELATION, options.relations())
                .suggesting(POLICIES, options.policies());
        version.categories()
                .forEach(category -> template.explaining(CATEGORY, category.name() + "：" + category.definition()));
        return template;
    }

    private static @Nullable String village(FilledRow row, VillageNames villages) {
        String text = row.get(VILLAGE);
        String code = text == null ? null : villages.codeIn(text).orElse(null);
        if (text != null && code == null) {
            row.unreadable(VILLAGE, "village-name-unknown");
        }
        return code;
    }

    private static @Nullable String category(FilledRow row, ChildFormVersions.Version version) {
        String text = row.get(CATEGORY);
        String code = text == null ? null : version.codeOf(text).orElse(null);
        if (text != null && code == null) {
            row.unreadable(CATEGORY, "category-unknown");
        }
        return code;
    }

    /** The columns of one parent. */
    static final class ParentColumns {

        private final Column<Parent.Status> status;
        private final Column<String> name;
        private final Column<String> idNumber;
        private final Column<String> phone;

        ParentColumns(SheetColumns form, String who) {
            status = form.required(who + ".status", form.choice("parent.status", Parent.Status.class));
            name = form.optional(who + ".name", Cells.TEXT);
            idNumber = form.optional(who + ".idNumber", Cells.TEXT);
            phone = form.optional(who + ".phone", Cells.TEXT);
        }

        Parent parent(FilledRow row) {
            return new Parent(row.get(status), row.get(name), row.get(idNumber), row.get(phone));
        }
    }
}
