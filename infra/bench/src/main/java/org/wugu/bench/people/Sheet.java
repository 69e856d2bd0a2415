package org.wugu.bench.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** An Excel sheet of applications in the layout of the template that the service hands out. */
public final class Sheet {

    private static final Map<String, Function<JsonNode, String>> COLUMNS = Map.ofEntries(
            Map.entry("姓名", field("name")),
            Map.entry("性别", form -> form.path("gender").asText().equals("MALE") ? "男" : "女"),
            Map.entry("民族", field("ethnicity")),
            Map.entry("出生日期", field("birthDate")),
            Map.entry("证件类型", form -> "居民身份证"),
            Map.entry("证件号码", field("idNumber")),
            Map.entry("政治面貌", form -> "群众"),
            Map.entry("学历", field("education")),
            Map.entry("职业", field("occupation")),
            Map.entry("单位", field("employer")),
            Map.entry("居住区划", field("residenceCode")),
            Map.entry("详细地址", field("address")),
            Map.entry("手机", field("mobile")),
            Map.entry("微信", field("wechat")),
            Map.entry("专业技能", list("skills")),
            Map.entry("服务意向", list("intentions")),
            Map.entry("可服务时间", field("availableTime")),
            Map.entry("健康状况", field("health")),
            Map.entry("服装尺码", field("uniformSize")),
            Map.entry("紧急联系人", contact("name")),
            Map.entry("与本人关系", contact("relation")),
            Map.entry("紧急联系人手机", contact("mobile")),
            Map.entry("服务村", field("servingVillageCode")),
            Map.entry("无违法犯罪承诺", form -> "是"),
            Map.entry("从业查询授权", form -> "是"),
            Map.entry("保密承诺", form -> "是"),
            Map.entry("签名日期", field("signedOn")));

    private final String name;
    private final List<String> titles;

    private Sheet(String name, List<String> titles) {
        this.name = name;
        this.titles = titles;
    }

    /** @param template the bytes of the template */
    public static Sheet like(byte[] template) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(template));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            List<String> titles = rows.findFirst().orElseThrow().stream()
                    .map(cell -> cell.getText().replace("*", "").trim())
                    .toList();
            return new Sheet(workbook.getFirstSheet().getName(), titles);
        }
    }

    /**
     * A workbook with one row for each form.
     *
     * @throws IllegalStateException when the template has a column that this does not know
     */
    public byte[] of(Stream<ObjectNode> forms) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Wugu", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(name);
            for (int column = 0; column < titles.size(); column++) {
                sheet.value(0, column, titles.get(column));
            }
            int row = 0;
            for (ObjectNode form : (Iterable<ObjectNode>) forms::iterator) {
                row++;
                for (int column = 0; column < titles.size(); column++) {
                    sheet.value(row, column, column(titles.get(column)).apply(form));
                }
            }
        }
        return bytes.toByteArray();
    }

    private static Function<JsonNode, String> column(String title) {
        Function<JsonNode, String> column = COLUMNS.get(title);
        if (column == null) {
            throw new IllegalStateException("the template has a column that the benchmark cannot fill: " + title);
        }
        return column;
    }

    private static Function<JsonNode, String> field(String name) {
        return form -> form.path(name).asText();
    }

    private static Function<JsonNode, String> contact(String name) {
        return form -> form.path("emergencyContact").path(name).asText();
    }

    private static Function<JsonNode, String> list(String name) {
        return form -> String.join(
                "、",
                StreamSupport.stream(form.path(name).spliterator(), false)
                        .map(JsonNode::asText)
                        .toList());
    }
}
