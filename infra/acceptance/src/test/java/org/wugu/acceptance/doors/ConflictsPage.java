package org.wugu.acceptance.doors;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import org.wugu.kernel.Tier;

/** 号码核对 of a county: two who are registered under one ID number and different names. */
public final class ConflictsPage extends Door {

    /** @param county whoever decides, already inside */
    public ConflictsPage(CountyPage county) {
        super(county.page(), Tier.COUNTY);
        go("号码核对");
        awaitHeading("号码核对");
    }

    /** Everything that the page says of the two of whom one has that name. */
    public String listed(String name) {
        return pair(name).innerText();
    }

    /** Says what has been found out about the two of whom one has that name. */
    public Response decide(String name, String decision, String reason) {
        within(pair(name), decision).click();
        Locator dialog = dialog(decision);
        dialog.getByLabel("核对结果").fill(reason);
        picture("conflict-decision");
        return press(within(dialog, decision), "POST", "/decision");
    }

    /** Shows those that are decided too. */
    public void showDecided() {
        page().getByLabel("包括已办理的").check();
    }

    private Locator pair(String name) {
        return page().getByRole(AriaRole.ARTICLE)
                .filter(new Locator.FilterOptions()
                        .setHas(page().getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(name))));
    }
}
