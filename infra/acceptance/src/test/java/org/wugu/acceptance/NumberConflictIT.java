package org.wugu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.wugu.acceptance.doors.ConflictsPage;
import org.wugu.acceptance.doors.CountyPage;
import org.wugu.acceptance.doors.TownshipPage;
import org.wugu.acceptance.people.Account;
import org.wugu.acceptance.people.Applicant;
import org.wugu.acceptance.people.Applicants;
import org.wugu.acceptance.people.Village;
import org.wugu.acceptance.programs.Journey;

/** One ID number under two names: the township that came second is answered as always, and the county decides. */
@Order(20)
class NumberConflictIT extends BrowserTest {

    private static final String FOUND_OUT = "与身份证原件核对，张秋镇抄错了号码";

    @Test
    void whoComesSecondWithAKnownNumberIsSortedOutByTheCountyAndCorrectedByTheTownship() {
        // Given somebody whom Shouzhang has registered
        Applicant holder = Applicants.in(Village.LYUJIE);
        Journey.of(holder).by(Account.SHOUZHANG_CLERK, Account.YANGGU_REVIEWER).approved();

        // When Zhangqiu registers somebody else, and types that number
        Applicant right = Applicants.in(Village.NANJIE);
        Applicant newcomer = right.withNumberOf(holder);
        TownshipPage zhangqiu = townshipByPhone(Account.ZHANGQIU_CLERK);
        zhangqiu.open("applications/new");
        zhangqiu.fillIn(newcomer);
        assertThat(zhangqiu.submit().status()).isEqualTo(200);

        // Then its clerk is answered as always, and does not learn who has the number
        zhangqiu.awaitNotice("已提交县团审核");
        zhangqiu.unfold("办理记录");
        zhangqiu.awaitText("提交县团");
        assertThat(zhangqiu.page().content()).doesNotContain(holder.name(), "号码核对");

        // When the county is about to approve, then it is told what comes first, and cannot yet
        CountyPage yanggu = county(Account.YANGGU_REVIEWER);
        yanggu.open("review");
        yanggu.openApplication(newcomer.name());
        yanggu.awaitText("另有一份档案登记了同一身份证号码而姓名不同");
        assertThat(yanggu.canApprove("材料齐全，同意")).isFalse();
        yanggu.picture("number-contested");

        // And finds it among what waits
        yanggu.open("");
        yanggu.awaitTodo("号码待核对", 1);
        yanggu.picture("number-waits");

        // When it compares the two, and finds that the second was typed wrong
        ConflictsPage conflicts = new ConflictsPage(yanggu);
        conflicts.awaitText("阳谷县 · 寿张镇 · 吕街村");
        conflicts.awaitText("阳谷县 · 张秋镇 · 南街村");
        assertThat(conflicts.listed(newcomer.name())).contains(holder.name()).doesNotContain(holder.idNumber());
        conflicts.picture("conflicts");
        assertThat(conflicts.decide(newcomer.name(), "号码填错", FOUND_OUT).status())
                .isEqualTo(204);
        conflicts.awaitNotice("已办理");

        // Then nothing waits any more, and what was decided can be read
        conflicts.awaitText("没有待核对的号码");
        conflicts.picture("conflicts-none");
        conflicts.showDecided();
        conflicts.awaitText(FOUND_OUT);
        conflicts.picture("conflicts-decided");
        yanggu.open("");
        yanggu.awaitTodo("号码待核对", 0);

        // And Zhangqiu has the application back, with the reason and without the other name
        zhangqiu.open("");
        zhangqiu.openApplication(newcomer.name());
        zhangqiu.awaitText(FOUND_OUT);
        zhangqiu.awaitText("张秋镇 · 南街村");
        assertThat(zhangqiu.page().content()).doesNotContain(holder.name());
        zhangqiu.picture("number-returned");

        // When its clerk types the right number and submits again
        zhangqiu.edit();
        zhangqiu.correctIdNumber(right.idNumber());
        assertThat(zhangqiu.submit().status()).isEqualTo(200);
        zhangqiu.awaitNotice("已提交县团审核");

        // Then the county can approve it
        yanggu.open("review");
        yanggu.openApplication(newcomer.name());
        assertThat(yanggu.approve("号码已更正，同意").status()).isEqualTo(200);
    }
}
