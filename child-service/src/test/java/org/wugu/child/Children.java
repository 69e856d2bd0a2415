package org.wugu.child;

import static org.wugu.child.Api.LUJIE;
import static org.wugu.child.Api.SHOUZHANG;
import static org.wugu.child.Api.YANGGU;
import static org.wugu.child.Api.ZHANGQIU;
import static org.wugu.child.Api.as;
import static org.wugu.child.Api.creatingAs;
import static org.wugu.child.Api.ok;
import static org.wugu.child.Api.today;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.IdNumber;
import org.wugu.testing.Caller;

/** Children whom no test has registered yet, and the steps that many tests begin with. */
final class Children {

    private static final AtomicInteger NEXT = new AtomicInteger((int) (System.nanoTime() / 1000 % 900_000));

    /** Of 张秋镇. */
    static final String ZHANGQIU_VILLAGE = "371521112252";

    private Children() {}

    /** Nobody: a valid number of a place that there is not, and of a boy. */
    static IdNumber idNumber(LocalDate birth) {
        int next = NEXT.incrementAndGet();
        String digits = "%06d%s%03d"
                .formatted(990_001 + next / 400 % 9_000, birth.toString().replace("-", ""), next % 400 * 2 + 1);
        return IdNumber.of(digits + IdNumber.checkCharacter(digits));
    }

    /** The form of a boy of eight in 鲁街村, of whom nobody else has the name. */
    static Map<String, @Nullable Object> form() {
        LocalDate birth = today().minusYears(8).minusDays(NEXT.get() % 200);
        Map<String, @Nullable Object> form = new LinkedHashMap<>();
        form.put("name", name());
        form.put("gender", "MALE");
        form.put("birthDate", birth.toString());
        form.put("idNumber", idNumber(birth).value());
        form.put("registeredResidence", "山东省阳谷县寿张镇");
        form.put("villageCode", LUJIE);
        form.put("address", "雉水巷附九万号");
        form.put("category", "DE_FACTO_ORPHAN");
        form.put("civilAffairsClass", "UNATTENDED");
        form.put("health", "HEALTHY");
        form.put("schooling", "PRIMARY");
        form.put("school", "寿张镇中心小学");
        form.put("grade", "二年级");
        form.put("boarding", false);
        form.put("father", new HashMap<>(Map.of("status", "DEAD")));
        form.put("mother", new HashMap<>(Map.of("status", "OUT_OF_CONTACT")));
        form.put(
                "guardian",
                new HashMap<>(Map.of("name", "濮阳守望", "phone", "19900000001", "relation", "祖父", "capacity", "LIMITED")));
        form.put("income", List.of("FARMING"));
        form.put("policies", List.of("最低生活保障"));
        form.put("consent", Map.of("state", "GIVEN", "on", today().toString()));
        return form;
    }

    /** Of three characters, which differ from child to child, the surname first. */
    private static String name() {
        int next = NEXT.incrementAndGet();
        return Stream.of(next % 5_000, next / 5_000 % 5_000, next % 4_999)
                .map(one -> Character.toString(0x4e00 + one))
                .collect(Collectors.joining());
    }

    static Response register(Caller township, Map<String, @Nullable Object> form) {
        return creatingAs(township).body(Map.of("form", form)).post("/children");
    }

    static JsonPath registered(Map<String, @Nullable Object> form) {
        return ok(register(SHOUZHANG, form));
    }

    static JsonPath registered() {
        return registered(form());
    }

    static Response step(Caller caller, JsonPath child, String step, Map<String, @Nullable Object> more) {
        Map<String, @Nullable Object> body = new HashMap<>(more);
        body.put("version", child.getLong("version"));
        return as(caller).body(body).post("/children/{id}/" + step, child.getString("id"));
    }

    static JsonPath submitted(JsonPath child) {
        return ok(step(SHOUZHANG, child, "submission", Map.of()));
    }

    static JsonPath submitted() {
        return submitted(registered());
    }

    static JsonPath refused() {
        return ok(step(YANGGU, submitted(), "refusal", Map.of("reason", "父母已能照料")));
    }

    /** Two have visited, today. */
    static Map<String, @Nullable Object> visit() {
        return Map.of(
                "visitedOn",
                today().toString(),
                "seen",
                Map.of(
                        "visitors",
                        List.of("张三", "李四"),
                        "place",
                        "HOME",
                        "findings",
                        List.of(Map.of("field", "guardian", "result", "CONFIRMED")),
                        "summary",
                        "与祖父同住，情况属实"));
    }

    static JsonPath verified() {
        return ok(step(YANGGU, submitted(), "verification", visit()));
    }

    static JsonPath read(Caller caller, JsonPath child) {
        return ok(as(caller).get("/children/{id}", child.getString("id")));
    }

    /** A case that waits: a child of 寿张镇 was registered in 张秋镇 once more. */
    static JsonPath contested() {
        Map<String, @Nullable Object> form = form();
        registered(form);
        form.put("villageCode", ZHANGQIU_VILLAGE);
        JsonPath second = ok(register(ZHANGQIU, form));
        step(ZHANGQIU, second, "submission", Map.of());
        return new JsonPath(ok(as(YANGGU).get("/identity-cases")).prettify())
                .setRootPath("items.find { it.newcomer.id == '" + second.getString("id") + "' }");
    }

    /** A case that was decided: both are one. */
    static JsonPath merged() {
        JsonPath contested = contested();
        ok(as(YANGGU)
                .body(Map.of("decision", "SAME_PERSON", "reason", "同一儿童"))
                .post("/identity-cases/{id}/decision", contested.getString("id")));
        return contested;
    }
}
