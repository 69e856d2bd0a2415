package org.wugu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.wugu.acceptance.people.Account;
import org.wugu.acceptance.programs.FigureStream;
import org.wugu.acceptance.programs.Session;
import org.wugu.acceptance.system.Until;
import org.wugu.acceptance.system.Wugu;

/** What ends at one gateway has ended at the other: calls are refused and open pages are closed. */
@Order(96)
class SessionsOnReplicasIT extends BrowserTest {

    private static final Account CLERK = Account.SHOUZHANG_CLERK;
    private static final Duration AT_ONCE = Duration.ofSeconds(5);
    private static final String DOOR = "/township";
    private static final String STREAM = DOOR + "/api/assessment/figures/stream";

    private final List<URI> gateways =
            List.of(Wugu.running().gateway(), Wugu.running().replicas().gateway());

    @Test
    void aLockedAccountIsOutAtBothGatewaysAndItsPagesAreClosed() {
        // Given
        Session clerk = Session.of(township(CLERK).page());
        Session admin = Session.of(township(Account.SHOUZHANG_ADMIN).page());
        List<FigureStream> pages = opened(clerk);
        String account = account(admin);

        // When
        admin.post(at(0, account + "/lock")).expecting(200);

        // Then
        try {
            assertOut(clerk, pages);
        } finally {
            admin.post(at(0, account + "/unlock")).expecting(200);
        }
    }

    @Test
    void whoLogsOutAtOneGatewayIsOutAtTheOther() {
        // Given
        Page page = township(CLERK).page();
        Session clerk = Session.of(page);
        List<FigureStream> pages = opened(clerk);

        // When: at the one whose address Keycloak leads back to, as all replicas have one
        page.navigate(at(0, DOOR + "/logout").toString());

        // Then
        assertOut(clerk, pages);
    }

    private List<FigureStream> opened(Session clerk) {
        gateways.forEach(gateway -> clerk.get(gateway.resolve(DOOR + "/api/me")).expecting(200));
        List<FigureStream> pages = gateways.stream()
                .map(gateway -> clerk.figures(gateway.resolve(STREAM)))
                .toList();
        Until.holds("first figures", AT_ONCE, () -> pages.stream()
                .noneMatch(page -> page.submitted().isEmpty()));
        return pages;
    }

    private void assertOut(Session clerk, List<FigureStream> pages) {
        for (URI gateway : gateways) {
            URI me = gateway.resolve(DOOR + "/api/me");
            Until.holds("refusal at " + gateway, AT_ONCE, () -> clerk.get(me).status() != 200);
            for (int i = 0; i < 20; i++) {
                assertThat(clerk.get(me).status())
                        .as("the old cookie at " + gateway)
                        .isNotEqualTo(200);
            }
        }
        for (FigureStream page : pages) {
            Until.holds("the end of an open page", AT_ONCE, page::hasEnded);
        }
    }

    private String account(Session admin) {
        return DOOR + "/api/accounts/"
                + admin.get(at(0, DOOR + "/api/accounts?search=" + CLERK.username()))
                        .expecting(200)
                        .json()
                        .path("items")
                        .path(0)
                        .path("id")
                        .asText();
    }

    private URI at(int gateway, String path) {
        return gateways.get(gateway).resolve(path);
    }
}
