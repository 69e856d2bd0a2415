package org.wugu.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wugu.kernel.CorpsTime;
import org.wugu.people.SyntheticFamily;
import org.wugu.people.http.Api;

/** One township's children: how far each has come follows from a turn that goes on from township to township. */
final class DemoChildren {

    /** Most are verified, so that every office has something to see and something to do. */
    private static final List<String> TURN = List.of(
            "VERIFIED",
            "REPORTED",
            "VERIFIED",
            "VERIFIED",
            "DRAFT",
            "VERIFIED",
            "RETURNED",
            "VERIFIED",
            "REPORTED",
            "VERIFIED",
            "REFUSED",
            "VERIFIED",
            "REPORTED");

    private static final int FAMILIES = 7;

    private final String code;
    private final int firstNumber;
    private int turn;

    /** @param firstNumber the number of the first synthetic family */
    DemoChildren(String code, int firstNumber) {
        this.code = code;
        this.firstNumber = firstNumber;
        this.turn = firstNumber;
    }

    /**
     * Fills it as its clerk and the county's reviewer; answers how many are registered, none when it has children already.
     *
     * @param villages codes, at least one
     */
    int fill(Api clerk, Api reviewer, List<String> villages) {
        if (!clerk.get("/children?limit=1").expecting(200).json().path("items").isEmpty()) {
            return 0;
        }
        int registered = 0;
        for (int family = 0; family < FAMILIES; family++) {
            String sibling = null;
            int number = firstNumber + family;
            for (Map<String, Object> form : new SyntheticFamily(number)
                    .forms(villages.get(number * 5 % villages.size()), LocalDate.now(CorpsTime.ZONE))) {
                Map<String, Object> asked = new LinkedHashMap<>(Map.of("form", form));
                if (sibling != null) {
                    asked.put("siblingId", sibling);
                }
                JsonNode draft = clerk.create("/children", asked, "demo-" + code + "-" + number + "-" + registered)
                        .expecting(201)
                        .json();
                sibling = draft.path("id").asText();
                walk(TURN.get(turn++ % TURN.size()), draft, clerk, reviewer);
                registered++;
            }
        }
        registerOnceMore(clerk, villages.get(0));
        return registered;
    }

    /** In some townships a child of the township before has moved in: the county has a case to decide. */
    private void registerOnceMore(Api clerk, String village) {
        if (firstNumber / Demo.NUMBERS_PER_TOWNSHIP % 6 == 1) {
            Map<String, Object> form = new SyntheticFamily(firstNumber - Demo.NUMBERS_PER_TOWNSHIP)
                    .forms(village, LocalDate.now(CorpsTime.ZONE))
                    .get(0);
            JsonNode draft = clerk.create("/children", Map.of("form", form), "demo-" + code + "-again")
                    .expecting(201)
                    .json();
            step(clerk, draft, "submission", Map.of());
        }
    }

    private static void walk(String way, JsonNode draft, Api clerk, Api reviewer) {
        if (way.equals("DRAFT")) {
            return;
        }
        JsonNode submitted = step(clerk, draft, "submission", Map.of());
        switch (way) {
            case "RETURNED" ->
                step(
                        reviewer,
                        submitted,
                        "return",
                        Map.of("remarks", List.of(Map.of("field", "school", "text", "请核对就读学校"))));
            case "REFUSED" -> step(reviewer, submitted, "refusal", Map.of("reason", "父母均在家照料，暂不纳入"));
            case "VERIFIED" -> step(reviewer, submitted, "verification", visit());
            default -> {}
        }
    }

    private static Map<String, Object> visit() {
        return Map.of(
                "visitedOn",
                LocalDate.now(CorpsTime.ZONE).toString(),
                "seen",
                Map.of(
                        "visitors",
                        List.of("县团走访员甲", "县团走访员乙"),
                        "place",
                        "HOME",
                        "findings",
                        List.of(
                                Map.of("field", "guardian", "result", "CONFIRMED"),
                                Map.of("field", "school", "result", "CONFIRMED")),
                        "summary",
                        "入户查看，情况与登记相符"));
    }

    private static JsonNode step(Api api, JsonNode child, String step, Map<String, Object> more) {
        Map<String, Object> body = new LinkedHashMap<>(more);
        body.put("version", child.path("version").asLong());
        return api.post("/children/" + child.path("id").asText() + "/" + step, body)
                .expecting(200)
                .json();
    }
}
