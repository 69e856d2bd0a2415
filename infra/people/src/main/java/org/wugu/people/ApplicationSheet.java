package org.wugu.people;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** An Excel sheet of applications in the layout of the template that the service hands out, as if filled in by hand. */
public final class ApplicationSheet {

    private static final Map<String, Function<Map<String, Object>, String>> COLUMNS = Map.ofEntries(
            Map.entry("姓名", field("name")),
            Map.entry("性别", form -> "MALE".equals(form.get("gender")) ? "男" : "女"),
            Map.entry("民族", field("ethnicity")),
            Map.entry("出生日期", field("birthDate")),
            Map.entry("证件类型", form -> "居民身份证"),
            Map.entry("身份证号码", field("idNumber")),
            Map.entry("政治面貌", form -> "群众"),
            Map.entry("学历", field("education")),
            Map.entry("职业", field("occupation")),
            Map.entry("单位", field("employer")),
            Map.entry("现住址（村、社区）", field("residenceCode")),
            Map.entry("详细地址", field("address")),
            Map.entry("手机号", field("mobile")),
            Map.entry("微信号", field("wechat")),
            Map.entry("专业技能", list("skills")),
            Map.entry("服务意向", list("intentions")),
            Map.entry("可服务时间", field("availableTime")),
            Map.entry("健康状况", field("health")),
            Map.entry("服装尺码", field("uniformSize")),
            Map.entry("紧急联系人", contact("name")),
            Map.entry("与本人关系", contact("relation")),
            Map.entry("紧急联系人手机号", contact("mobile")),
            Map.entry("服务村", field("servingVillageCode")),
            Map.entry("无违法犯罪承诺", form -> "是"),
            Map.entry("从业查询授权", form -> "是"),
            Map.entry("保密承诺", form -> "是"),
            Map.entry("签署日期", field("signedOn")));

    private final String name;
    private final List<String> titles;

    private ApplicationSheet(String name, List<String> titles) {
        this.name = name;
        this.titles = titles;
    }

    /** @param template the bytes of the template */
    public static ApplicationSheet like(byte[] template) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(template));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            List<String> titles = rows.findFirst().orElseThrow().stream()
                    .map(cell -> cell.getText().replace("*", "").trim())
                    .toList();
            return new ApplicationSheet(workbook.getFirstSheet().getName(), titles);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A workbook with one row for each form.
     *
     * @throws IllegalStateException when the template has a column that this does not know
     */
    public byte[] of(Stream<Map<String, Object>> forms) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Wugu", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(name);
            for (int column = 0; column < titles.size(); column++) {
                sheet.value(0, column, titles.get(column));
            }
            int row = 0;
            for (Map<String, Object> form : (Iterable<Map<String, Object>>) forms::iterator) {
                row++;
                for (int column = 0; column < titles.size(); column++) {
                    sheet.value(row, column, column(titles.get(column)).apply(form));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** What stands below the headings of a workbook's first sheet, row by row. */
    public static List<List<String>> rows(byte[] workbook) {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return read.getFirstSheet().read().stream()
                    .skip(1)
                    .map(row -> row.stream()
                            .map(cell -> cell == null ? "" : cell.getText())
                            .toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Function<Map<String, Object>, String> column(String title) {
        Function<Map<String, Object>, String> column = COLUMNS.get(title);
        if (column == null) {
            throw new IllegalStateException("the template has a column that nobody can fill in: " + title);
        }
        return column;
    }

    private static Function<Map<String, Object>, String> field(String name) {
        return form -> text(form, name);
    }

    private static Function<Map<String, Object>, String> contact(String name) {
        return form -> form.get("emergencyContact") instanceof Map<?, ?> contact ? text(contact, name) : "";
    }

    private static Function<Map<String, Object>, String> list(String name) {
        return form -> form.get(name) instanceof List<?> list
                ? String.join("、", list.stream().map(String::valueOf).toList())
                : "";
    }

    private static String text(Map<?, ?> form, String name) {
        Object value = form.get(name);
        return value == null ? "" : value.toString();
    }
}
