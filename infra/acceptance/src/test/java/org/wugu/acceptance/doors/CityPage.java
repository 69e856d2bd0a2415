package org.wugu.acceptance.doors;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import org.wugu.kernel.Tier;

/** The city's view (市团). */
public final class CityPage extends Door {

    public CityPage(Page page) {
        super(page, Tier.CITY);
    }

    /** Begins to watch the figure under that label. */
    public LiveFigure watch(String label) {
        return new LiveFigure(page(), label);
    }

    /** 上报审核: accepts all that were reported of a township, when they are that many. */
    public Response acceptAll(String township, int expected, String opinion) {
        open("reported?stage=REPORTED&township=" + township);
        chooseAll();
        button("受理（" + expected + "）").click();
        Locator dialog = page().getByRole(AriaRole.DIALOG);
        dialog.getByLabel("市团意见").fill(opinion);
        return press(dialog.locator("[type=submit]"), "POST", "/reports/acceptance");
    }

    /** 配发: issues uniform and badge to all who wait, when they are that many, counting on from the first numbers. */
    public Response issueAll(int expected, String firstUniform, String firstBadge) {
        open("outfitting");
        chooseAll();
        page().getByLabel("服装首号").fill(firstUniform);
        page().getByLabel("团徽首号").fill(firstBadge);
        return press(button("配发（" + expected + "）"), "POST", "/outfitting/issues");
    }

    /** 撤销配发: takes back what was issued to the open volunteer. */
    public Response takeBackIssue(String reason) {
        button("撤销配发").click();
        Locator dialog = dialog("撤销配发");
        dialog.getByLabel("原因").fill(reason);
        picture("take-back-issue");
        return press(within(dialog, "确定"), "POST", "/outfitting/issue-retractions");
    }

    private void chooseAll() {
        page().getByLabel("全部", new Page.GetByLabelOptions().setExact(true)).check();
    }
}
