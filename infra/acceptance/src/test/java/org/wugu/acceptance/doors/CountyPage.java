package org.wugu.acceptance.doors;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.wugu.kernel.Tier;

/** The county's view (县团). */
public final class CountyPage extends Door {

    public CountyPage(Page page) {
        super(page, Tier.COUNTY);
    }

    /** Opens an application of the queue. */
    public void openApplication(String name) {
        page().getByText(name).first().click();
        awaitHeading("审核申请");
    }

    public Response approve(String opinion) {
        page().getByLabel("审核意见").fill(opinion);
        return press(button("通过"), "POST", "/approval");
    }

    /** Returns the open application with a reason for one field. */
    public Response sendBack(String field, String reason) {
        button("退回").click();
        Locator dialog = page().getByRole(AriaRole.DIALOG);
        dialog.getByRole(AriaRole.COMBOBOX).selectOption(new SelectOption().setLabel(field));
        dialog.getByLabel("原因").fill(reason);
        picture("return");
        return press(
                dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("退回")), "POST", "/return");
    }

    public Response report() {
        return press(button("上报市团"), "POST", "/report");
    }
}
