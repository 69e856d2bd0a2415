package org.wugu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.wugu.acceptance.doors.ScreeningPage;
import org.wugu.acceptance.doors.TownshipPage;
import org.wugu.acceptance.people.Account;
import org.wugu.kernel.Tier;

/** A county has its villages searched; a township reports them on a phone, and the county sees how far it is. */
@Order(20)
class ScreeningIT extends BrowserTest {

    private static final String ROUND = "秋季摸排";
    private static final String LYUJIE = "吕街村";
    private static final String YANGZHUANG = "杨庄村";

    @Test
    void aRoundIsOpenedByTheCountyAndReportedVillageByVillageOnAPhone() {
        // Given
        ScreeningPage county = new ScreeningPage(county(Account.YANGGU_REVIEWER).page(), Tier.COUNTY);
        assertThat(county.openRound(ROUND).status()).isEqualTo(201);
        county.awaitHeading("各乡镇进度");
        TownshipPage clerk = townshipByPhone(Account.SHOUZHANG_CLERK);
        clerk.awaitText("有 1 轮摸排正在进行");
        clerk.picture("screening-task");

        // When one village has children in need and another has none
        ScreeningPage township = new ScreeningPage(clerk.page(), Tier.TOWNSHIP);
        township.picture("screening");
        township.openRound(ROUND, "各村进度");
        assertThat(township.reportChildren(LYUJIE, "张三、李四", 2).status()).isEqualTo(201);
        township.awaitNotice("已登记 " + LYUJIE);
        assertThat(township.reportNil(YANGZHUANG, "张三", "王村长").status()).isEqualTo(201);
        township.awaitNotice("已登记 " + YANGZHUANG);

        // Then both are searched, and what was mistaken is corrected
        assertThat(township.searched(LYUJIE)).contains("发现 2 人");
        assertThat(township.searched(YANGZHUANG)).contains("零报告");
        assertThat(township.correct(LYUJIE, 3, "漏数一人").status()).isEqualTo(200);
        township.awaitText("发现 3 人");
        township.picture("screening-round");

        // And the county sees how far it is, by whom, and what stood there before
        county.open("screening");
        county.awaitText("2 / 379 村");
        county.picture("screening");
        county.openRound(ROUND, "各乡镇进度");
        assertThat(county.townshipRow("寿张镇").split("\\s+")).containsExactly("寿张镇", "31", "2", "0", "29", "3");
        county.chooseTownship("寿张镇");
        county.picture("screening-round");
        assertThat(county.look(LYUJIE))
                .contains("张三、李四", "3 人", "漏数一人", "原发现人数：2")
                .doesNotContain("提交更正");
        county.picture("screening-village");
    }
}
