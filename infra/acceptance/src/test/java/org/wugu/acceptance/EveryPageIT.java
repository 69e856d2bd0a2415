package org.wugu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wugu.acceptance.doors.AccountsPage;
import org.wugu.acceptance.doors.Axe;
import org.wugu.acceptance.doors.Door;
import org.wugu.acceptance.doors.Login;
import org.wugu.acceptance.doors.Route;
import org.wugu.acceptance.doors.Sights;
import org.wugu.acceptance.people.Account;
import org.wugu.kernel.Tier;

/** Behind each door no page is left that nobody has looked at: what the stories did not come past is opened here. */
@Order(36)
class EveryPageIT extends BrowserTest {

    private static final String OWN_PASSWORD = "a-password-of-my-own";

    @ParameterizedTest
    @EnumSource(
            value = Tier.class,
            names = {"TOWNSHIP", "COUNTY", "CITY"})
    void everyRouteOfADoorHasBeenLookedAt(Tier tier) {
        // Given whoever works behind the door
        List<Door> people = List.of(worker(tier), auditor(tier));

        // When they open what nobody has come past yet
        List<Route> routes = Route.behind(tier);
        assertThat(routes).hasSizeGreaterThan(10);
        for (Route route : routes) {
            if (route.isPlain() && !Sights.include(route)) {
                people.forEach(person -> open(person, route));
            }
        }

        // Then nothing is left
        assertThat(routes).allMatch(Sights::include);
    }

    @Test
    void whatShutsSomebodyOutIsFound() {
        // Given a page on which a picture has no text and a button no name
        Page page = desk();
        page.navigate(origin());
        assertThat(Axe.faults(page)).isEmpty();
        page.evaluate(
                "() => document.querySelector('main').insertAdjacentHTML('beforeend',"
                        + " '<img src=\"/assets/wugu.svg\"><button></button><p style=\"color: #bbb; background: #fff\">grey</p>')");

        // Then each is told with its place
        assertThat(Axe.faults(page))
                .hasSize(3)
                .anyMatch(fault -> fault.startsWith("image-alt at "))
                .anyMatch(fault -> fault.startsWith("button-name at "))
                .anyMatch(fault -> fault.startsWith("color-contrast at "));
    }

    private static void open(Door person, Route route) {
        person.open(route.path().substring(1));
        person.page().getByRole(AriaRole.MAIN).waitFor();
        person.awaitSettled();
        if (person.page().getByText("您的账号没有查看此页的权限").count() == 0) {
            person.picture("page" + route.path().replace('/', '-'));
        }
    }

    private Door worker(Tier tier) {
        return switch (tier) {
            case CITY -> city(Account.CITY_REVIEWER);
            case COUNTY -> county(Account.YANGGU_REVIEWER);
            default -> township(Account.SHOUZHANG_CLERK);
        };
    }

    /** Whoever looks after the accounts of a door opens one for its auditor. */
    private Door auditor(Tier tier) {
        Account keeper =
                switch (tier) {
                    case CITY -> Account.CITY_ADMIN;
                    case COUNTY -> Account.YANGGU_ADMIN;
                    default -> Account.SHOUZHANG_ADMIN;
                };
        AccountsPage accounts = new AccountsPage(desk(), tier);
        accounts.open("accounts");
        new Login(accounts.page()).as(keeper);
        accounts.awaitHeading("账号管理");
        accounts.picture("accounts-kept");
        String username = tier.claim() + "-auditor";
        String password = accounts.create(username, "新来的审计员", "审计员");
        Door auditor = new Door(desk(), tier);
        auditor.open("");
        new Login(auditor.page()).as(username, password);
        new Login(auditor.page()).choose(OWN_PASSWORD);
        auditor.awaitInside();
        return auditor;
    }
}
