package org.wugu.acceptance.doors;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.wugu.kernel.CorpsTime;
import org.wugu.kernel.Tier;

/** The county's courses (培训). */
public final class TrainingPage extends Door {

    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm").withZone(CorpsTime.ZONE);

    /** @param county whoever leads the courses, already inside */
    public TrainingPage(CountyPage county) {
        super(county.page(), Tier.COUNTY);
    }

    /** 开办培训班: opens a course of that name, and its page. */
    public void openCourse(String name) {
        open("training");
        awaitHeading("培训");
        button("开办培训班").click();
        Locator dialog = dialog("开办培训班");
        dialog.getByLabel("名称").fill(name);
        press(within(dialog, "开班"), "POST", "/cohorts");
        awaitHeading(name);
    }

    /** The same from the home by the keyboard alone. */
    public void openCourseByKeys(String name) {
        Keys keys = new Keys(page());
        keys.use(page().getByRole(AriaRole.NAVIGATION)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName("培训").setExact(true)));
        keys.use(button("开办培训班"));
        keys.type(dialog("开办培训班").getByLabel("名称"), name);
        keys.press("Enter");
        awaitHeading(name);
    }

    /** 加入学员: all those of a township, by its name, who wait for a course, when they are that many. */
    public Response enrolAll(String township, int expected) {
        button("加入学员").click();
        Locator dialog = dialog("加入学员");
        dialog.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName("选择乡镇"))
                .click();
        page().waitForResponse(response -> response.url().contains("township"), () -> dialog.getByRole(
                        AriaRole.OPTION,
                        new Locator.GetByRoleOptions().setName(township).setExact(true))
                .click());
        dialog.getByLabel("全部", new Locator.GetByLabelOptions().setExact(true)).check();
        dialog.getByText("已选 " + expected + " 人").waitFor();
        picture("enrol");
        return press(within(dialog, "加入 " + expected + " 人"), "POST", "/participants");
    }

    /** 安排课次: a session that began an hour ago, or with the day when the day is younger. */
    public void schedule(String topic, String place, String trainer) {
        button("安排课次").click();
        Locator dialog = dialog("安排课次");
        dialog.getByLabel("开始时间").fill(MINUTES.format(CorpsTime.earlierThatDay(Instant.now(), Duration.ofHours(1))));
        dialog.getByLabel("时长（分钟）").fill("45");
        dialog.getByLabel("内容").fill(topic);
        dialog.getByLabel("地点").fill(place);
        dialog.getByLabel("主讲人").fill(trainer);
        picture("session");
        press(within(dialog, "保存"), "POST", "/sessions");
        awaitNotice("课次已保存");
    }

    /** 登记考勤: everybody was there. */
    public void noteAllPresent() {
        button("登记考勤").click();
        Locator dialog = dialog("登记考勤");
        dialog.getByLabel("全部出勤").check();
        picture("attendance");
        press(within(dialog, "保存考勤"), "PUT", "/attendance");
        awaitNotice("考勤已登记");
    }

    /** 结束考勤: who was there often enough may sit the exam. */
    public Response closeAttendance() {
        button("结束考勤").click();
        return press(within(dialog("结束考勤"), "结束考勤"), "POST", "/attendance-closing");
    }

    /** 登记成绩, typed one after the other. */
    public Response enterResults(Map<String, Integer> scores) {
        button("登记成绩").click();
        Locator dialog = dialog("登记成绩");
        scores.forEach((name, score) -> dialog.getByLabel(name + " 的成绩").fill(score.toString()));
        picture("results");
        return press(within(dialog, "提交 " + scores.size() + " 个成绩"), "POST", "/exam-results");
    }

    /** 下载成绩表: keeps the sheet of those who may sit the exam in a folder. */
    public Path downloadSheet(Path folder) {
        Path file = folder.resolve("scores.xlsx");
        button("登记成绩").click();
        page().waitForDownload(() -> dialog("登记成绩").getByText("下载成绩表").click()).saveAs(file);
        return file;
    }

    /** 上传成绩表, in the dialog that is open, and submits what was read when it is that many and without a mistake. */
    public Response upload(Path sheet, int expected) {
        Locator dialog = dialog("登记成绩");
        dialog.getByLabel("上传成绩表").setInputFiles(sheet);
        dialog.getByText("已读入 " + expected + " 个成绩，0 处有误，0 人未填").waitFor();
        picture("results-of-sheet");
        return press(within(dialog, "提交 " + expected + " 个成绩"), "POST", "/exam-results");
    }

    /** Waits until somebody's results stand there, the first one first, such as {@code 52 不合格}. */
    public void awaitResults(String name, String... results) {
        Locator shown = page().getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(name))
                .getByRole(AriaRole.LISTITEM);
        for (int i = 0; i < results.length; i++) {
            shown.nth(i)
                    .filter(new Locator.FilterOptions().setHasText(results[i]))
                    .waitFor();
        }
    }

    /** 结班. */
    public void close() {
        button("结班").click();
        press(within(dialog("结班"), "结班"), "POST", "/closing");
        awaitNotice("已结班");
    }
}
