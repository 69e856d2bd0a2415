package org.wugu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.wugu.acceptance.doors.ChildrenPage;
import org.wugu.acceptance.doors.CityPage;
import org.wugu.acceptance.doors.CountyPage;
import org.wugu.acceptance.doors.ScreeningPage;
import org.wugu.acceptance.doors.TownshipPage;
import org.wugu.acceptance.people.Account;
import org.wugu.acceptance.people.Child;
import org.wugu.acceptance.people.Village;
import org.wugu.kernel.Tier;

/** A village is searched on a phone, a child found and registered, verified by the county, counted without a name. */
@Order(21)
class ChildrenIT extends BrowserTest {

    private static final String ROUND = "冬季摸排";
    private static final String LYUJIE = "吕街村";
    private static final String SAVED = "已保存，等待县团核对";

    @Test
    void aChildIsFoundRegisteredVerifiedAndCounted() {
        // Given a round of the county, and two children whom the township finds
        CountyPage reviewer = county(Account.YANGGU_REVIEWER);
        ScreeningPage rounds = new ScreeningPage(reviewer.page(), Tier.COUNTY);
        assertThat(rounds.openRound(ROUND).status()).isEqualTo(201);
        rounds.awaitHeading("各乡镇进度");
        TownshipPage clerk = townshipByPhone(Account.SHOUZHANG_CLERK);
        ScreeningPage searching = new ScreeningPage(clerk.page(), Tier.TOWNSHIP);
        searching.openRound(ROUND, "各村进度");
        assertThat(searching.reportChildren(LYUJIE, "张三、李四", 2).status()).isEqualTo(201);
        List<Child> found = Child.siblings(Village.LYUJIE);
        Child brother = found.get(0);
        Child sister = found.get(1);

        // When the first is looked for, and registered because nobody has it
        ChildrenPage township = new ChildrenPage(clerk.page(), Tier.TOWNSHIP);
        township.open("children/new");
        township.awaitHeading("登记儿童");
        assertThat(township.search(brother).text()).isEqualTo("[]");
        township.awaitText("本乡镇没有登记过这名儿童。");
        township.picture("child-search");
        township.register();
        township.picture("child-form");
        township.fillInChild(brother, "初中");
        township.fillInFamily(brother, Village.LYUJIE);
        assertThat(township.written("birthDate")).isEqualTo(brother.birthDate());
        township.picture("child-form-filled-in");
        assertThat(township.save().status()).isEqualTo(201);
        township.awaitNotice(SAVED);
        township.picture("child-draft");
        assertThat(township.submit().status()).isEqualTo(200);

        // And the other's family is not typed again
        township.open("children/new");
        township.searchByNumber(sister);
        township.register();
        assertThat(township.takeFamilyOf(brother).status()).isEqualTo(200);
        township.awaitText("已沿用");
        assertThat(township.written("guardianName")).isEqualTo(brother.text("guardian.name"));
        township.fillInChild(sister, "小学");
        assertThat(township.save().status()).isEqualTo(201);
        township.awaitNotice(SAVED);
        assertThat(township.submitAll(1).text()).doesNotContain("problem");

        // Then whoever looks again finds both where they are, by number too
        township.open("children/new");
        assertThat(township.searchByNumber(brother).text()).contains("\"REPORTED\"");
        township.awaitText("本乡镇已登记 1 人");
        township.picture("child-found");
        township.open("children");
        township.awaitText(sister.name());
        township.picture("children");

        // When the county asks for a correction, then the township finds it at the field
        ChildrenPage county = new ChildrenPage(reviewer.page(), Tier.COUNTY);
        county.open("");
        county.awaitText("名儿童待核实");
        county.open("verification");
        county.openChild(brother.name());
        county.picture("child-to-verify");
        assertThat(county.sendBack("监护人手机号", "号码打不通").status()).isEqualTo(200);
        township.open("children?stage=RETURNED");
        township.openChild(brother.name());
        township.picture("child-returned");
        township.page().getByText("修改后重新提交").last().click();
        township.awaitHeading("监护人与同意");
        assertThat(township.said("guardianPhone")).isEqualTo("号码打不通");
        township.correct("guardianPhone", "13800001234");
        assertThat(township.submit().status()).isEqualTo(200);

        // When two have visited
        county.open("verification");
        county.openChild(brother.name());
        assertThat(county.reveal("走访前核对住址").status()).isEqualTo(200);
        county.awaitText(brother.idNumber().substring(6, 14));
        Response verified = county.verify("健康与就学", "已转到县城上学", "张三", "李四");
        assertThat(verified.status()).isEqualTo(200);
        county.awaitNotice("已核实：" + brother.name());

        // Then the next is shown by itself, and the visit stands with the child
        county.awaitHeading(sister.name());
        county.picture("verification");
        county.open("children?stage=VERIFIED");
        county.awaitHeading("儿童名册");
        county.picture("children");
        county.openChild(brother.name());
        county.look("核实");
        county.awaitText("已转到县城上学");
        county.picture("child-verified");
        county.look("家庭与监护");
        county.awaitText(sister.name());
        county.picture("child-family");
        county.look("经过");
        county.awaitText("号码打不通");
        county.picture("child-history");
        county.open("children/missing?kind=SCHOOL");
        county.awaitHeading("缺项清单");
        county.picture("children-missing");

        // And both are counted, and neither is named
        county.open("children/figures");
        county.awaitHeading("各乡镇");
        assertThat(county.page()
                        .getByText("寿张镇")
                        .first()
                        .locator("xpath=..")
                        .innerText()
                        .split("\\s+"))
                .containsExactly("寿张镇", "2", "1", "1");
        assertThat(county.page().content()).doesNotContain(brother.name(), sister.name());
        county.picture("children-figures");
        CityPage city = city(Account.CITY_CLERK);
        city.open("children");
        city.awaitText("未上报");
        assertThat(city.page().content()).doesNotContain(brother.name(), sister.name());
        city.picture("children");
    }
}
