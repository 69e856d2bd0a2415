package org.wugu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.net.URI;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.wugu.acceptance.doors.CountyPage;
import org.wugu.acceptance.doors.InvitationsPage;
import org.wugu.acceptance.doors.JoinPage;
import org.wugu.acceptance.doors.Pictures;
import org.wugu.acceptance.doors.TownshipPage;
import org.wugu.acceptance.people.Account;
import org.wugu.acceptance.people.Applicant;
import org.wugu.acceptance.people.Applicants;
import org.wugu.acceptance.people.Village;

/** Applicants fill in the form themselves, on their own phones and without an account. */
@Order(20)
class JoiningIT extends BrowserTest {

    @Test
    void whoIsInvitedAppliesByPhoneAndTheClerkTakesTheApplicationOver() {
        // Given an invitation for one
        TownshipPage clerk = township(Account.SHOUZHANG_CLERK);
        InvitationsPage invitations = invitations(clerk);
        URI link = invitations.invite(1);

        // When somebody follows it on a phone, fills in the form with a photo, and hands it in
        Applicant applicant = Applicants.in(Village.LYUJIE);
        JoinPage phone = new JoinPage(phone());
        phone.open(link);
        phone.awaitForm();
        Pictures.take(phone.page(), "join-form");
        phone.fillIn(applicant);
        Pictures.take(phone.page(), "join-filled-in");
        String receipt = phone.handIn();

        // Then there is a receipt, and nothing of what was typed is left on the phone
        assertThat(receipt).isNotEmpty();
        assertThat(phone.page().content()).doesNotContain(applicant.idNumber(), applicant.mobile());
        Pictures.take(phone.page(), "join-receipt");

        // When another one follows the same invitation, then it is used up
        JoinPage late = new JoinPage(phone());
        late.open(link);
        late.awaitRefusal("邀请名额已用完");
        Pictures.take(late.page(), "join-used-up");

        // And another township has nothing to check
        TownshipPage stranger = township(Account.ZHANGQIU_CLERK);
        invitations(stranger).awaitText("没有待核对的自助申请");
        assertThat(stranger.page().content()).doesNotContain(applicant.name(), receipt);

        // When the clerk checks it against the ID card, takes it over and submits it
        clerk.page().reload();
        invitations.picture("self-applications");
        invitations.check(applicant.name());
        assertThat(invitations.written("idNumber")).isEqualTo(applicant.idNumber());
        assertThat(invitations.written("mobile")).isEqualTo(applicant.mobile());
        invitations.awaitPhoto();
        invitations.picture("self-application");
        assertThat(invitations.takeOverAndSubmit().status()).isEqualTo(200);
        clerk.awaitNotice("已接收并提交县团审核");
        clerk.awaitText("提交县团");
        clerk.picture("taken-over");

        // Then the county can approve it like any other
        CountyPage county = county(Account.YANGGU_REVIEWER);
        county.open("review");
        county.openApplication(applicant.name());
        county.picture("self-applied");
        Response approval = county.approve("材料齐全，同意");
        assertThat(approval.status()).isEqualTo(200);
    }

    @Test
    void anInvitationThatIsOfNoUseSaysWhy() {
        // Given an invitation that the clerk withdraws
        InvitationsPage invitations = invitations(township(Account.SHOUZHANG_CLERK));
        URI withdrawn = invitations.invite(5);
        invitations.withdrawNewest();
        invitations.awaitText("已停用");
        invitations.picture("invitations");

        // When somebody follows it, or one that never was, then the page says what to do
        JoinPage phone = new JoinPage(phone());
        phone.open(withdrawn);
        phone.awaitRefusal("乡镇团已停用这个邀请，请向乡镇团工作人员索取新的邀请。");
        assertThat(phone.offersRetry()).isFalse();
        Pictures.take(phone.page(), "join-withdrawn");
        phone.open(withdrawn.resolve("/join/never-was"));
        phone.awaitRefusal("邀请");
        Pictures.take(phone.page(), "join-unknown");
    }

    private static InvitationsPage invitations(TownshipPage clerk) {
        InvitationsPage invitations = new InvitationsPage(clerk);
        invitations.open("invitations");
        invitations.awaitHeading("自助申请");
        return invitations;
    }
}
