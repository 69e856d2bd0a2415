package org.wugu.acceptance.doors;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.wugu.kernel.Tier;

/** A volunteer's own record, at the township's door (我的). */
public final class OwnPage extends Door {

    public OwnPage(Page page) {
        super(page, Tier.TOWNSHIP);
    }

    /** 关联: enters the code that the township has given. */
    public Response link(String code) {
        page().getByLabel("关联码").fill(code);
        return press(button("关联"), "POST", "/own-record/link");
    }
}
