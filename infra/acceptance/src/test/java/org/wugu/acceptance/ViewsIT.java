package org.wugu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.wugu.acceptance.doors.CityPage;
import org.wugu.acceptance.doors.CountyPage;
import org.wugu.acceptance.doors.Door;
import org.wugu.acceptance.people.Account;

/** Every view that the stories do not come past opens, shows its heading and no trouble, and has its picture taken. */
@Order(35)
class ViewsIT extends BrowserTest {

    @Test
    void theTownshipsViewsOpen() {
        see(
                township(Account.SHOUZHANG_CLERK),
                Map.of(
                        "applications", "志愿者申请",
                        "imports", "Excel 批量导入",
                        "invitations", "自助申请",
                        "hours", "服务时长",
                        "office", "团务",
                        "children/missing", "缺项清单",
                        "children/figures", "儿童统计"));
    }

    @Test
    void theCountysViewsOpen() {
        see(
                county(Account.YANGGU_REVIEWER),
                Map.of(
                        "review", "审核队列",
                        "volunteers", "志愿者名册",
                        "journey", "培养进度",
                        "training", "培训",
                        "owed", "待交回",
                        "pairs", "疑似重复",
                        "hours", "服务时长",
                        "office", "团务",
                        "coverage", "各村志愿者覆盖",
                        "", "县级概览"));
    }

    @Test
    void theCitysViewsOpen() {
        see(
                city(Account.CITY_CLERK),
                Map.of(
                        "counties/371521",
                        "阳谷县",
                        "coverage?township=371521109",
                        "各村志愿者覆盖",
                        "reported",
                        "上报审核",
                        "outfitting",
                        "服装和团徽配发",
                        "training",
                        "培训",
                        "office",
                        "团务",
                        "form",
                        "申请表文本",
                        "",
                        "全市数据"));
    }

    @Test
    void theCityLooksAtACourse() {
        CityPage city = city(Account.CITY_CLERK);
        city.open("training");
        city.page().locator("table .lead a").first().click();
        city.awaitHeading("学员");
        city.picture("view-course");
    }

    /** How many rows of tiles end before the others do, and how many tiles are too narrow for what they say. */
    private static final String UNEVEN = """
            () => {
              const tiles = [...document.querySelectorAll('.tiles > div')].map((tile) => tile.getBoundingClientRect());
              const end = document.querySelector('.tiles').getBoundingClientRect().right;
              const rows = new Set(tiles.map(({ top }) => Math.round(top)));
              const full = tiles.filter(({ right }) => end - right < 3);
              const narrow = [...document.querySelectorAll('.tiles > div, #main li a')]
                .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1);
              return rows.size - full.length + narrow.length;
            }""";

    @Test
    void theTilesOfAHomeFillTheirRowsAtEveryWidth() {
        // Given
        CountyPage county = county(Account.YANGGU_REVIEWER);
        for (int width : new int[] {1024, 1280, 1440}) {
            // When
            county.page().setViewportSize(width, 900);
            county.open("");
            county.page().locator(".tiles > div").first().waitFor();

            // Then
            assertThat(county.page().evaluate(UNEVEN)).as("at %d px", width).isEqualTo(0);
        }
    }

    private static void see(Door door, Map<String, String> headings) {
        new TreeMap<>(headings).forEach((path, heading) -> {
            // When a view is opened by its address
            door.open(path);

            // Then it is there and complains of nothing
            door.awaitHeading(heading);
            assertThat(door.page().getByRole(AriaRole.ALERT).count()).as(path).isZero();
            door.picture("view-" + (path.isEmpty() ? "home" : path.replaceAll("\\W", "-")));
        });
    }
}
