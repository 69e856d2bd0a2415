package org.wugu.acceptance.doors;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;

/** The fields of a form, by the names under which the services know them. */
final class Fields {

    private final Page page;

    Fields(Page page) {
        this.page = page;
    }

    void type(String name, String text) {
        field(name).fill(text);
    }

    /** What stands in one of them. */
    String value(String name) {
        return field(name).inputValue();
    }

    /** One of several in the product's own dialog. */
    void choose(String name, String text) {
        opener(name).click();
        Locator dialog = page.locator("dialog[open]");
        dialog.getByRole(
                        AriaRole.OPTION,
                        new Locator.GetByRoleOptions().setName(text).setExact(true))
                .click();
        dialog.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** One of a few that are all seen. */
    void check(String name, String value) {
        page.locator("input[name=" + name + "][value=" + value + "]").check();
    }

    Locator field(String name) {
        return page.locator("input[name=" + name + "], textarea[name=" + name + "]");
    }

    /** What opens the dialog of a choice. */
    Locator opener(String name) {
        return page.locator("button[name=" + name + "]");
    }
}
