package org.wugu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.wugu.acceptance.doors.CountyPage;
import org.wugu.acceptance.doors.OfficersPage;
import org.wugu.acceptance.doors.TransfersPage;
import org.wugu.acceptance.people.Account;
import org.wugu.acceptance.people.Applicant;
import org.wugu.acceptance.people.Applicants;
import org.wugu.acceptance.people.Village;
import org.wugu.acceptance.programs.Journey;
import org.wugu.kernel.Tier;
import org.wugu.people.journey.Application;

/** What is handed over: a volunteer from county to county, an officer's work to a colleague. */
@Order(20)
class HandoverIT extends BrowserTest {

    @Test
    void aVolunteerMovesToAnotherCountyRecordAndAll() {
        // Given a volunteer of Yanggu
        Applicant applicant = Applicants.in(Village.LYUJIE);
        Application approved = Journey.of(applicant)
                .by(Account.SHOUZHANG_CLERK, Account.YANGGU_REVIEWER)
                .approved();

        // When Yanggu offers
        CountyPage yanggu = county(Account.YANGGU_REVIEWER);
        yanggu.open("review/" + approved.id());
        yanggu.awaitHeading("办理记录");
        assertThat(yanggu.offerTo("东阿县", "铜城街道", "南湖社区居民委员会", "随家人迁居").status()).isEqualTo(201);
        yanggu.awaitNotice("已提出转出，等待对方接收");

        // And Dong'e accepts
        CountyPage donge = county(Account.DONGE_REVIEWER);
        TransfersPage transfers = new TransfersPage(donge.page());
        transfers.awaitText("东阿县 · 铜城街道 · 南湖社区");
        assertThat(transfers.listed(applicant.name())).contains("随家人迁居");
        assertThat(transfers.accept(applicant.name()).status()).isEqualTo(200);
        transfers.awaitNotice("已接收，档案已转入本县");

        // Then Dong'e has the record with its history, and Yanggu has none
        donge.open("review/" + approved.id());
        donge.awaitText("铜城街道 · 南湖社区");
        donge.awaitText("随家人迁居");
        donge.picture("transferred");
        yanggu.page().reload();
        yanggu.awaitText("没有找到");
    }

    @Test
    void nobodyLeavesAnOfficeWithoutHandingTheWorkOver() {
        // Given two officers, one of them in charge of the review
        OfficersPage office = new OfficersPage(county(Account.DONGE_REVIEWER).page(), Tier.COUNTY);
        office.name("秘书长", "钱秘书长");
        office.name("副团长", "孙副团长");
        assertThat(office.putInCharge("申请审核", "钱秘书长（秘书长）").status()).isEqualTo(204);
        office.awaitNotice("分工已保存");

        // When that one leaves
        assertThat(office.leave("钱秘书长", "换届", "孙副团长（副团长）").status()).isEqualTo(204);
        office.awaitNotice("卸任已办理");

        // Then the other is in charge, and the list says what was handed over
        office.awaitText("交接给 孙副团长");
        office.awaitInCharge("申请审核", "孙副团长（副团长）");
        assertThat(office.listed("钱秘书长")).contains("申请审核");
        office.picture("handed-over");
    }
}
