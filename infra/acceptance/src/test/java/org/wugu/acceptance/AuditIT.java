package org.wugu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.wugu.acceptance.doors.CountyPage;
import org.wugu.acceptance.people.Account;
import org.wugu.acceptance.people.Applicants;
import org.wugu.acceptance.people.Village;
import org.wugu.acceptance.programs.Gateway;
import org.wugu.acceptance.programs.Journey;
import org.wugu.people.journey.Application;

/** Whoever reads an identity is written down, and the county's auditor can read that. */
@Order(30)
class AuditIT extends BrowserTest {

    private static final String REASON = "核对证件原件";

    @Test
    void theAuditorSeesWhoHasReadAnIdentityAndWhy() {
        // Given a reviewer who has read somebody's identity for a reason
        Application application = Journey.of(Applicants.in(Village.LYUJIE))
                .by(Account.SHOUZHANG_CLERK, Account.YANGGU_REVIEWER)
                .submitted();
        Gateway.volunteers(Account.YANGGU_REVIEWER)
                .post(application.path("identity"), Map.of("reason", REASON))
                .expecting(200);

        // When the auditor opens the log
        CountyPage auditor = county(Account.YANGGU_AUDITOR);

        // Then the reading is there with its reason, and the log is whole
        auditor.awaitText("访问日志");
        auditor.awaitText(REASON);
        auditor.awaitText("完整，未发现改动");
        assertThat(auditor.page().content())
                .doesNotContain(Applicants.all().get(0).idNumber());
        auditor.picture("access-log");
    }
}
