package org.wugu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wugu.acceptance.doors.Door;
import org.wugu.acceptance.doors.Login;
import org.wugu.acceptance.doors.TownshipPage;
import org.wugu.acceptance.people.Account;
import org.wugu.acceptance.people.Applicants;
import org.wugu.acceptance.people.Village;
import org.wugu.acceptance.programs.Journey;
import org.wugu.kernel.Tier;

/** What somebody waits for who comes in for the first time: few ways there and back, and nothing that jumps away below the finger. */
@Order(20)
class FirstPageIT extends BrowserTest {

    private static final int MOST_REQUESTS = 12;
    private static final int MOST_CALLS = 4;
    private static final double MOST_SHIFT = 0.05;

    private static final String SHIFT = """
            () => new Promise((done) => {
              let sum = 0;
              const add = (shifts) => shifts.filter((it) => !it.hadRecentInput).forEach((it) => (sum += it.value));
              new PerformanceObserver((list) => add(list.getEntries())).observe({ type: 'layout-shift', buffered: true });
              requestAnimationFrame(() => setTimeout(() => done(sum)));
            })""";

    @Test
    void theTownshipsPhoneAsksSeldom() {
        // Given a township with something of every kind to do, and a phone that has loaded nothing yet
        somethingToDo();
        TownshipPage township = new TownshipPage(phone());
        List<Request> sent = new CopyOnWriteArrayList<>();
        township.page().onRequest(sent::add);

        // When its clerk comes in and reads why an application came back
        enter(township, Account.SHOUZHANG_CLERK);
        township.awaitTodo("请核对手机号");
        township.awaitTodo("吕街村");
        township.awaitText("各村志愿者覆盖");

        // Then the document and all that it needs took so few requests, and so few of them calls
        List<String> asked = sinceDocument(sent);
        assertThat(asked).hasSizeLessThanOrEqualTo(MOST_REQUESTS);
        assertThat(asked)
                .filteredOn(address -> address.contains("/api/"))
                .as("%s", asked)
                .hasSizeBetween(1, MOST_CALLS);
        System.out.printf("  the township's first page: %d requests%n", asked.size());
    }

    @ParameterizedTest
    @EnumSource(
            value = Tier.class,
            names = {"TOWNSHIP", "COUNTY", "CITY"})
    void nothingJumpsWhileItComes(Tier tier) {
        for (Page page : List.of(phone(), desk())) {
            // When
            Door door = new Door(page, tier);
            enter(door, worker(tier));
            door.awaitSettled();

            // Then
            double shift = ((Number) page.evaluate(SHIFT)).doubleValue();
            System.out.printf("  %s at %d px: layout shift %.3f%n", tier.claim(), page.viewportSize().width, shift);
            assertThat(shift).as("%s at %d px", tier, page.viewportSize().width).isLessThan(MOST_SHIFT);
        }
    }

    private static void somethingToDo() {
        someone().drafted();
        someone().returned();
    }

    private static Journey someone() {
        return Journey.of(Applicants.in(Village.LYUJIE)).by(Account.SHOUZHANG_CLERK, Account.YANGGU_REVIEWER);
    }

    /** What was asked from the page's own document on, which comes last of the redirects. */
    private static List<String> sinceDocument(List<Request> sent) {
        int document = 0;
        for (int i = 0; i < sent.size(); i++) {
            if (sent.get(i).isNavigationRequest()) {
                document = i;
            }
        }
        return sent.subList(document, sent.size()).stream().map(Request::url).toList();
    }

    private static Account worker(Tier tier) {
        return switch (tier) {
            case CITY -> Account.CITY_CLERK;
            case COUNTY -> Account.YANGGU_REVIEWER;
            default -> Account.SHOUZHANG_CLERK;
        };
    }

    private static void enter(Door door, Account account) {
        door.open("");
        new Login(door.page()).as(account);
        door.awaitInside();
    }
}
