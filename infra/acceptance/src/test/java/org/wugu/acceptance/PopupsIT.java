package org.wugu.acceptance;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.wugu.acceptance.doors.CityPage;
import org.wugu.acceptance.doors.CountyPage;
import org.wugu.acceptance.doors.Door;
import org.wugu.acceptance.doors.TownshipPage;
import org.wugu.acceptance.people.Account;
import org.wugu.acceptance.people.Applicants;
import org.wugu.acceptance.people.Village;
import org.wugu.acceptance.programs.Journey;

/** What opens above a page and no story comes past, and what a page says when nothing or too little was filled in. */
@Order(34)
class PopupsIT extends BrowserTest {

    @Test
    void onATownshipsPhone() {
        TownshipPage township = townshipByPhone(Account.SHOUZHANG_CLERK);
        Page page = township.page();
        openMenu(township);

        // Each kind of choice, and the calendar
        township.open("applications/new");
        for (String field : List.of("politicalStatus", "residenceCode", "servingVillageCode")) {
            page.locator("button[name=" + field + "]").click();
            page.locator("dialog[open] [role=option]").first().waitFor();
            township.scan("choice-" + field);
            page.keyboard().press("Escape");
        }
        // Scrolling puts the calendar away, and coming to the field scrolls.
        page.locator("input[name=birthDate]").focus();
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        page.keyboard().press("Alt+ArrowDown");
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("日历"))
                .first()
                .waitFor();
        township.scan("calendar");
        page.keyboard().press("Escape");

        // A form in which nothing was filled in
        button(page, "提交县团审核").click();
        township.awaitText("处需要核对");
        township.picture("form-flaws");

        // A search that finds nothing, and an address that leads nowhere
        township.open("applications");
        page.getByRole(AriaRole.SEARCHBOX).fill("无此人");
        page.getByRole(AriaRole.SEARCHBOX).press("Enter");
        township.awaitText("没有找到");
        township.picture("search-empty");
        township.open("no-such-page");
        township.awaitText("回到首页");
        township.picture("unknown-address");
    }

    @Test
    void atTheCountysDesk() {
        Journey.of(Applicants.in(Village.LYUJIE))
                .by(Account.SHOUZHANG_CLERK, Account.YANGGU_REVIEWER)
                .submitted();
        CountyPage county = county(Account.YANGGU_REVIEWER);
        Page page = county.page();
        openMenu(county);

        // A list to choose from, and the navigation of a narrow window
        county.open("review");
        page.locator("table .lead a").first().waitFor();
        page.getByRole(AriaRole.COMBOBOX).first().click(new Locator.ClickOptions().setForce(true));
        page.getByRole(AriaRole.OPTION).first().waitFor();
        county.scan("stages");
        page.keyboard().press("Escape");
        page.setViewportSize(390, 844);
        button(page, "打开菜单").click();
        county.scan("navigation-phone");
        button(page, "打开菜单").click();
        page.setViewportSize(1440, 900);

        // What is asked before a decision and before an identity is shown
        page.locator("table .lead a").first().click();
        county.awaitHeading("审核申请");
        for (String asked : List.of("不予通过", "查看完整信息")) {
            button(page, asked).click();
            page.locator("dialog[open]").waitFor();
            county.picture("asked-" + List.of("不予通过", "查看完整信息").indexOf(asked));
            page.keyboard().press("Escape");
        }
        county.open("training");
        county.awaitHeading("培训");
        button(page, "开办培训班").click();
        page.locator("dialog[open]").waitFor();
        county.picture("open-course");
    }

    @Test
    void atTheCitysDesk() {
        CityPage city = city(Account.CITY_CLERK);
        openMenu(city);
        city.open("no-such-page");
        city.awaitText("回到首页");
        city.picture("unknown-address");
    }

    private static void openMenu(Door door) {
        Locator menu = button(door.page(), "用户菜单");
        menu.click();
        door.page().getByText("退出登录").waitFor();
        door.scan("user-menu");
        menu.click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
