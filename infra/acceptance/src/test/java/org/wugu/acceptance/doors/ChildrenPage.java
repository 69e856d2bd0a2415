package org.wugu.acceptance.doors;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.wugu.acceptance.people.Child;
import org.wugu.acceptance.people.Village;
import org.wugu.kernel.Tier;

/** 儿童: registered by a township, verified by its county, counted for both and for the city. */
public final class ChildrenPage extends Door {

    private final Fields fields;

    /** @param tier behind whose door the page's person is */
    public ChildrenPage(Page page, Tier tier) {
        super(page, tier);
        this.fields = new Fields(page);
    }

    /** 登记前查询, by name and birth day; answers what was found. */
    public Response search(Child child) {
        fields.type("searchName", child.name());
        fields.type("searchBirthDate", child.birthDate());
        return press(button("查询"), "POST", "/children/search");
    }

    /** The same by ID number. */
    public Response searchByNumber(Child child) {
        fields.check("searchBy", "idNumber");
        fields.type("searchIdNumber", child.idNumber());
        return press(button("查询"), "POST", "/children/search");
    }

    /** Goes on to the form after a search that has found nobody. */
    public void register() {
        button("继续登记").click();
        awaitHeading("监护人与同意");
    }

    /** What concerns the child alone. Birth day and sex follow from the number. */
    public void fillInChild(Child child, String schooling) {
        fields.type("name", child.name());
        fields.type("idNumber", child.idNumber());
        fields.choose("category", "事实孤儿");
        fields.choose("civilAffairsClass", "事实无人抚养儿童");
        fields.check("health", "HEALTHY");
        fields.choose("schooling", schooling);
        fields.type("school", child.text("school"));
        fields.check("consentState", "GIVEN");
        fields.type("consentOn", child.text("consent.on"));
    }

    /** Parents, guardian and home. */
    public void fillInFamily(Child child, Village village) {
        fields.choose("fatherStatus", "死亡");
        fields.type("fatherName", child.text("father.name"));
        fields.choose("motherStatus", "失联");
        fields.choose("guardianRelation", child.text("guardian.relation"));
        fields.type("guardianName", child.text("guardian.name"));
        fields.type("guardianPhone", child.text("guardian.phone"));
        fields.check("guardianCapacity", child.text("guardian.capacity"));
        fields.type("registeredResidence", child.text("registeredResidence"));
        fields.choose("villageCode", village.title());
        fields.type("address", child.text("address"));
    }

    /** 沿用家庭情况: takes the family of a brother or sister over. */
    public Response takeFamilyOf(Child sibling) {
        button("兄弟姐妹已登记，沿用家庭情况").click();
        Locator dialog = dialog("查找兄弟姐妹");
        dialog.locator("input[name=searchName]").fill(sibling.name());
        dialog.locator("input[name=searchBirthDate]").fill(sibling.birthDate());
        press(within(dialog, "查询"), "POST", "/children/search");
        within(dialog, "沿用这一家").waitFor();
        picture("child-sibling");
        return press(within(dialog, "沿用这一家"), "POST", "/identity");
    }

    /** What stands in one of the form's fields. */
    public String written(String field) {
        return fields.value(field);
    }

    public void correct(String field, String text) {
        fields.type(field, text);
    }

    /** What is said beneath a field. */
    public String said(String field) {
        return page().locator(".field:has([name=" + field + "]) .field-error").innerText();
    }

    public Response save() {
        return press(button("保存"), "POST", "/children");
    }

    /** 提交县团核实, from the form or from the child's page. */
    public Response submit() {
        button("提交县团核实").click();
        return press(within(dialog("提交县团核实"), "提交县团核实"), "POST", "/submission");
    }

    /** 批量提交: all drafts, when they are that many. */
    public Response submitAll(int expected) {
        open("children/drafts");
        page().getByLabel("全部", new Page.GetByLabelOptions().setExact(true)).check();
        picture("child-drafts");
        button("提交 " + expected + " 人").click();
        return press(within(dialog("提交 " + expected + " 人"), "提交 " + expected + " 人"), "POST", "/children/submissions");
    }

    /** Opens a child of a list. */
    public void openChild(String name) {
        page().getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .click();
        page().getByRole(AriaRole.TAB).first().waitFor();
    }

    /** One of the parts of the child's page. */
    public void look(String tab) {
        page().getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(tab).setExact(true))
                .click();
    }

    /** 查看完整信息, for a reason. */
    public Response reveal(String reason) {
        button("查看完整信息").click();
        Locator dialog = dialog("查看完整身份信息");
        dialog.getByLabel("查看事由").fill(reason);
        return press(within(dialog, "查看完整信息"), "POST", "/identity");
    }

    /** 退回, with a reason for one field. */
    public Response sendBack(String field, String reason) {
        button("退回").click();
        Locator dialog = dialog("退回修改");
        dialog.getByRole(AriaRole.COMBOBOX).selectOption(new SelectOption().setLabel(field));
        dialog.getByLabel("原因").fill(reason);
        picture("child-return");
        return press(within(dialog, "退回"), "POST", "/return");
    }

    /** 走访核实: a visit of two at home; everything is as recorded but for one part. */
    public Response verify(String different, String note, String... visitors) {
        button("走访核实").click();
        Locator dialog = dialog("走访核实");
        for (int i = 0; i < visitors.length; i++) {
            dialog.getByLabel("走访人 " + (i + 1)).fill(visitors[i]);
        }
        dialog.getByLabel("家中").check();
        for (Locator confirmed : dialog.getByLabel("一致", new Locator.GetByLabelOptions().setExact(true))
                .all()) {
            confirmed.check();
        }
        dialog.getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName(different))
                .getByLabel("不一致")
                .check();
        dialog.getByLabel(different + "的实际情况").fill(note);
        dialog.getByLabel("核实结论").fill("情况属实，符合条件。");
        picture("child-verify");
        return press(within(dialog, "登记核实结果"), "POST", "/verification");
    }
}
