package org.wugu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.wugu.acceptance.doors.Browser;
import org.wugu.acceptance.doors.CityPage;
import org.wugu.acceptance.doors.CountyPage;
import org.wugu.acceptance.doors.Door;
import org.wugu.acceptance.doors.Login;
import org.wugu.acceptance.doors.Sights;
import org.wugu.acceptance.doors.TownshipPage;
import org.wugu.acceptance.people.Account;
import org.wugu.acceptance.system.Wugu;

/** A test with people in a browser; each has a context of their own. */
abstract class BrowserTest {

    private @Nullable Browser browser;

    /** Before each test and not before all of a class: a class that is skipped as a whole is counted as no test. */
    @BeforeEach
    void openBrowser() {
        Browser.need();
        browser = new Browser();
    }

    @AfterEach
    void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
        // Of all that was looked at, so that one fault does not hide the others.
        assertThat(Sights.takeFaults()).isEmpty();
    }

    TownshipPage township(Account account) {
        return entered(new TownshipPage(desk()), account);
    }

    TownshipPage townshipByPhone(Account account) {
        return entered(new TownshipPage(phone()), account);
    }

    CountyPage county(Account account) {
        return entered(new CountyPage(desk()), account);
    }

    CityPage city(Account account) {
        return entered(new CityPage(desk()), account);
    }

    /** A page of a person who has not logged in yet. */
    Page desk() {
        return browser().desktop();
    }

    /** The same on a phone. */
    Page phone() {
        return browser().phone();
    }

    /** The address of the front page. */
    static String origin() {
        return Wugu.running().gateway().toString();
    }

    private static <D extends Door> D entered(D door, Account account) {
        door.open("");
        new Login(door.page()).as(account);
        door.awaitInside();
        return door;
    }

    private Browser browser() {
        if (browser == null) {
            throw new IllegalStateException("no browser is open");
        }
        return browser;
    }
}
