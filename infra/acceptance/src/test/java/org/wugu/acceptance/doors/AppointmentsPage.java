package org.wugu.acceptance.doors;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import org.wugu.kernel.Tier;

/** Whom the county has appointed (团务, 聘任). */
public final class AppointmentsPage extends Door {

    /** @param county whoever appoints, already inside */
    public AppointmentsPage(CountyPage county) {
        super(county.page(), Tier.COUNTY);
    }

    /** 聘任, from today on for as long as is usual. */
    public void appoint(String kind, String name, String unit) {
        button("聘任").click();
        Locator dialog = dialog("聘任");
        dialog.getByLabel("聘任职务").selectOption(new SelectOption().setLabel(kind));
        dialog.getByLabel("姓名").fill(name);
        dialog.getByLabel("单位及职务").fill(unit);
        picture("appoint");
        press(within(dialog, "聘任"), "POST", "/appointments");
        awaitNotice("聘任已登记");
        row(name).waitFor();
    }

    /** Everything that the list says of one of them. */
    public String listed(String name) {
        return row(name).innerText();
    }

    /** 聘书: keeps the certificate in a folder. */
    public Path certificate(String name, Path folder) {
        Path file = folder.resolve("certificate.pdf");
        page().waitForDownload(() -> within(row(name), "聘书").click()).saveAs(file);
        return file;
    }

    /** 撤销 the appointment. */
    public Response revoke(String name, String reason) {
        within(row(name), "撤销").click();
        Locator dialog = dialog("撤销" + name + "的聘任");
        dialog.getByLabel("原因").fill(reason);
        picture("revoke");
        return press(within(dialog, "撤销"), "POST", "/revocation");
    }

    /** 已结束: shows those whose appointment is over. */
    public void showEnded() {
        button("已结束").click();
    }

    private Locator row(String name) {
        return page().getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(name));
    }
}
