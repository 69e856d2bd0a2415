package org.wugu.acceptance.doors;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import org.wugu.kernel.Tier;

/** 转入转出 of a county: who comes from other counties, and who goes there. */
public final class TransfersPage extends Door {

    public TransfersPage(Page page) {
        super(page, Tier.COUNTY);
        open("transfers");
        awaitHeading("转入转出");
    }

    /** Everything that the page says of somebody. */
    public String listed(String name) {
        return row(name).innerText();
    }

    /** 接收. */
    public Response accept(String name) {
        picture("transfer-offered");
        return press(within(row(name), "接收"), "POST", "/acceptance");
    }

    private Locator row(String name) {
        return page().getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(name));
    }
}
