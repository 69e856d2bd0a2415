package org.wugu.volunteer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook as a clerk fills it in. */
final class Sheet {

    /** A cell that Excel would work out. */
    record Formula(String expression) {}

    private static final String YES = "是";

    /** As the template has them. */
    static final List<String> HEADINGS = List.of(
            "姓名*",
            "性别*",
            "民族",
            "出生日期*",
            "证件类型*",
            "身份证号码*",
            "政治面貌",
            "学历",
            "职业",
            "单位",
            "现住址（村、社区）*",
            "详细地址",
            "手机号*",
            "微信号",
            "专业技能",
            "服务意向",
            "可服务时间",
            "健康状况",
            "服装尺码",
            "紧急联系人",
            "与本人关系",
            "紧急联系人手机号",
            "服务村*",
            "无违法犯罪承诺*",
            "从业查询授权*",
            "保密承诺*",
            "签署日期*");

    private final List<String> headings = new ArrayList<>(HEADINGS);
    private final List<Map<String, @Nullable Object>> rows = new ArrayList<>();

    /** A row of that person. */
    Sheet with(Applicant person) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("姓名*", person.text("name"));
        row.put("性别*", person.text("gender").equals("MALE") ? "男" : "女");
        row.put("民族", "汉族");
        row.put("出生日期*", person.text("birthDate"));
        row.put("证件类型*", "居民身份证");
        row.put("身份证号码*", person.text("idNumber"));
        row.put("政治面貌", "群众");
        row.put("现住址（村、社区）*", person.text("residenceCode"));
        row.put("手机号*", person.text("mobile"));
        row.put("专业技能", "教育辅导、心理疏导");
        row.put("服装尺码", "XL");
        row.put("服务村*", "某村委会 " + person.text("servingVillageCode"));
        row.put("无违法犯罪承诺*", YES);
        row.put("从业查询授权*", YES);
        row.put("保密承诺*", YES);
        row.put("签署日期*", person.text("signedOn"));
        rows.add(row);
        return this;
    }

    /** Another answer in the last row. */
    Sheet but(String heading, @Nullable Object value) {
        rows.get(rows.size() - 1).put(heading, value);
        return this;
    }

    /** A row with nothing in it. */
    Sheet blank() {
        rows.add(new LinkedHashMap<>());
        return this;
    }

    Sheet renamed(String heading, String other) {
        headings.set(headings.indexOf(heading), other);
        return this;
    }

    Sheet without(String heading) {
        headings.remove(heading);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("志愿者申请表");
            for (int column = 0; column < headings.size(); column++) {
                sheet.value(0, column, headings.get(column));
                for (int row = 0; row < rows.size(); row++) {
                    write(sheet, row + 1, column, rows.get(row).get(headings.get(column)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int row, int column, @Nullable Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof Formula formula) {
            sheet.formula(row, column, formula.expression());
        } else if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (value != null) {
            sheet.value(row, column, value.toString());
        }
    }
}
