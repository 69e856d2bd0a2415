package org.wugu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.wugu.acceptance.doors.CountyPage;
import org.wugu.acceptance.doors.InvitationsPage;
import org.wugu.acceptance.doors.JoinPage;
import org.wugu.acceptance.doors.Keys;
import org.wugu.acceptance.doors.TownshipPage;
import org.wugu.acceptance.doors.TrainingPage;
import org.wugu.acceptance.people.Account;
import org.wugu.acceptance.people.Applicants;
import org.wugu.acceptance.people.Village;
import org.wugu.acceptance.programs.Journey;

/**
 * What is done most is done without a mouse. It comes before those stories that leave something in the queue which the
 * county cannot approve.
 */
@Order(16)
class KeyboardIT extends BrowserTest {

    private static final int TEN = 10;
    private static final int MOST_KEYS = 40;

    @Test
    void aVolunteerIsRegistered() {
        TownshipPage township = township(Account.SHOUZHANG_CLERK);
        assertThat(township.registerByKeys(Applicants.in(Village.LYUJIE)).status())
                .isEqualTo(200);
        township.awaitNotice("已提交县团审核");
    }

    @Test
    void whoIsInvitedApplies() {
        // Given an invitation
        InvitationsPage invitations = new InvitationsPage(township(Account.SHOUZHANG_CLERK));
        invitations.open("invitations");
        URI link = invitations.invite(1);

        // When somebody follows it and has no mouse
        JoinPage join = new JoinPage(desk());
        join.open(link);
        join.awaitForm();

        // Then it is handed in all the same
        assertThat(join.handInByKeys(Applicants.in(Village.LYUJIE))).isNotEmpty();
    }

    @Test
    void tenApplicationsAreApprovedByFortyKeys() {
        // Given at least ten that wait
        for (int submitted = 0; submitted < TEN; submitted++) {
            Journey.of(Applicants.in(Village.NANJIE))
                    .by(Account.ZHANGQIU_CLERK, Account.YANGGU_REVIEWER)
                    .submitted();
        }
        CountyPage reviewer = county(Account.YANGGU_REVIEWER);
        reviewer.open("review");

        // When the reviewer approves ten
        Keys keys = new Keys(reviewer.page());
        reviewer.openFirst(keys);
        for (int approved = 0; approved < TEN; approved++) {
            assertThat(reviewer.approveBy(keys).status()).isEqualTo(200);
        }

        // Then so many keys were enough
        System.out.printf("  ten approvals: %d keys%n", keys.pressed());
        assertThat(keys.pressed()).isLessThanOrEqualTo(MOST_KEYS);
    }

    @Test
    void aCourseIsOpened() {
        new TrainingPage(county(Account.YANGGU_REVIEWER)).openCourseByKeys("键盘开班");
    }
}
