package org.wugu.child;

import static org.wugu.child.Api.SHOUZHANG;
import static org.wugu.child.Api.as;
import static org.wugu.child.Api.ok;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.wugu.testing.Caller;

/** A sheet of children as a clerk sends it in. */
final class Imports {

    /** What the row of most children says nothing of. */
    private static final List<String> SELDOM =
            List.of("详细地址", "病种", "年级", "父亲姓名", "父亲身份证号码", "父亲手机号", "母亲身份证号码", "母亲手机号", "监护人身份证号码");

    private Imports() {}

    /** A row of a boy whom nobody has registered, by headings. */
    static Map<String, String> row() {
        Map<String, @Nullable Object> form = Children.form();
        Map<String, String> row = new LinkedHashMap<>();
        row.put("姓名*", String.valueOf(form.get("name")));
        row.put("性别*", "男");
        row.put("民族", "汉族");
        row.put("出生日期*", String.valueOf(form.get("birthDate")));
        row.put("身份证号码", String.valueOf(form.get("idNumber")));
        row.put("未上户原因", "");
        row.put("户籍地*", "山东省阳谷县寿张镇");
        row.put("现住址（村、社区）*", "某村委会 " + Api.LUJIE);
        row.put("五类类别*", "②事实孤儿");
        row.put("民政认定类别*", "事实无人抚养儿童");
        row.put("健康状况*", "残疾");
        row.put("残疾类型", "听力");
        row.put("残疾等级", "2");
        row.put("就学情况*", "小学");
        row.put("学校", "寿张镇中心小学");
        row.put("是否寄宿", "否");
        row.put("父亲状况*", "死亡");
        row.put("母亲状况*", "服刑");
        row.put("母亲姓名", "欧阳秀英");
        row.put("监护人姓名*", "濮阳守望");
        row.put("监护人手机号", "13812345678");
        row.put("与儿童关系*", "祖父");
        row.put("监护能力*", "监护能力不足");
        row.put("收入来源", "种养殖、政府救助");
        row.put("已享受政策", "最低生活保障，学生资助");
        row.put("监护人是否同意登记*", "已同意");
        row.put("监护人答复日期", Api.today().toString());
        return row;
    }

    static Map<String, String> row(String heading, String text) {
        Map<String, String> row = row();
        row.put(heading, text);
        return row;
    }

    static byte[] sheet(List<Map<String, String>> rows) {
        List<String> headings = new ArrayList<>(row().keySet());
        headings.addAll(SELDOM);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("孤困儿童统计表");
            for (int column = 0; column < headings.size(); column++) {
                sheet.value(0, column, headings.get(column));
                for (int row = 0; row < rows.size(); row++) {
                    sheet.value(row + 1, column, rows.get(row).getOrDefault(headings.get(column), ""));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static JsonPath checked(List<Map<String, String>> rows) {
        return ok(upload(SHOUZHANG, sheet(rows)));
    }

    static JsonPath checked() {
        return checked(List.of(row()));
    }

    static Response upload(Caller caller, byte[] file) {
        return as(caller)
                .contentType(ContentType.MULTIPART)
                .multiPart("file", "统计表.xlsx", file)
                .post("/imports");
    }

    static Response confirm(Caller caller, JsonPath checked) {
        return as(caller).post("/imports/{id}/confirmation", checked.getString("id"));
    }
}
