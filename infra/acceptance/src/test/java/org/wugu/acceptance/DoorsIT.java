package org.wugu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.wugu.acceptance.doors.CountyPage;
import org.wugu.acceptance.doors.Login;
import org.wugu.acceptance.doors.Pictures;
import org.wugu.acceptance.doors.TownshipPage;
import org.wugu.acceptance.people.Account;

/** Coming in and going out. */
@Order(20)
class DoorsIT extends BrowserTest {

    @Test
    void theFrontPageLeadsToThreeDoors() {
        // When somebody comes without knowing where to go
        Page page = desk();
        page.navigate(origin());

        // Then three doors are offered
        assertThat(page.locator("a.door").count()).isEqualTo(3);
        Pictures.take(page, "front-page");
    }

    @Test
    void whoComesToAnothersDoorIsShownTheOwn() {
        // When a county's account logs in at the township's door
        TownshipPage door = new TownshipPage(desk());
        door.open("");
        new Login(door.page()).as(Account.YANGGU_REVIEWER);

        // Then the page says so and leads to the county's door
        door.awaitText("这不是您的入口");
        assertThat(door.page().locator("a.door").getAttribute("href")).contains("/county/");
        door.picture("wrong-door");
    }

    @Test
    void loggingOutEndsTheSessionAtKeycloakToo() {
        // Given somebody who is logged in
        CountyPage door = county(Account.YANGGU_REVIEWER);

        // When they log out and come back
        door.logOut();
        door.awaitLeft();
        door.open("");

        // Then they must log in again
        new Login(door.page()).await();
        door.picture("login");
    }
}
