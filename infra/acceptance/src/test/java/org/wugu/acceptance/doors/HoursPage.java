package org.wugu.acceptance.doors;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.wugu.kernel.Tier;

/** The township's hours of service (服务时长): entered by one, confirmed by another. */
public final class HoursPage extends Door {

    /** @param township whoever enters or confirms, already inside */
    public HoursPage(TownshipPage township) {
        super(township.page(), Tier.TOWNSHIP);
    }

    /** 登记 hours of today for somebody. */
    public Response enter(String kind, double hours, String name) {
        page().getByLabel("服务内容").selectOption(new SelectOption().setLabel(kind));
        page().getByLabel("时长（小时）").fill(Double.toString(hours));
        page().getByLabel("按姓名筛选").fill(name);
        page().getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(name))
                .first()
                .check();
        return press(button("登记"), "POST", "/service-records");
    }

    /** Whether the entry of that person, which waits, can be chosen to be confirmed. */
    public boolean mayConfirm(String name) {
        return waiting(name).getByRole(AriaRole.CHECKBOX).isEnabled();
    }

    /** What the list of those that wait says of a person's entry. */
    public String waitingText(String name) {
        return waiting(name).innerText();
    }

    /** 确认所选: confirms a person's entry. */
    public Response confirm(String name) {
        waiting(name).getByRole(AriaRole.CHECKBOX).check();
        return press(button("确认所选（1）"), "POST", "/service-records/confirmation");
    }

    private Locator waiting(String name) {
        return page().getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(name));
    }
}
