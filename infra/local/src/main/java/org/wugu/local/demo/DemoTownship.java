package org.wugu.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** One township's volunteers: how far each has come follows from a turn that goes on from township to township. */
final class DemoTownship {

    /** Most have come far, so that every office has something to see. */
    private static final List<Way> TURN = List.of(
            Way.ACTIVE,
            Way.SUBMITTED,
            Way.REPORTED,
            Way.DRAFT,
            Way.ACTIVE,
            Way.SWORN,
            Way.RETURNED,
            Way.ACTIVE,
            Way.FILED,
            Way.SUBMITTED,
            Way.ACCEPTED,
            Way.REFUSED,
            Way.ACTIVE,
            Way.PASSED,
            Way.ACTIVE,
            Way.QUERIED,
            Way.ACTIVE,
            Way.TRAINED,
            Way.OUTFITTED,
            Way.APPROVED,
            Way.SUBMITTED,
            Way.CITY_RETURNED,
            Way.SUSPENDED,
            Way.REPORTED);

    /** A township has at least so many. */
    private static final int LEAST = 12;

    private static final List<String> SKILLS = List.of("教育辅导", "心理疏导", "医疗护理", "文艺体育", "法律咨询");
    private static final List<String> SIZES = List.of("M", "L", "XL", "XXL", "S");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Json json;
    private final String api;
    private final String code;
    private final int firstNumber;
    private final List<Member> approved = new ArrayList<>();

    /**
     * @param api the volunteer service's address
     * @param firstNumber the number of the first synthetic person
     */
    DemoTownship(Json json, String api, String code, int firstNumber) {
        this.json = json;
        this.api = api;
        this.code = code;
        this.firstNumber = firstNumber;
    }

    /** Fills it as its clerk and the county's reviewer; answers those approved, nobody when it has applications already. */
    List<Member> fill(String clerk, String reviewer) {
        if (!json.get(api + "/applications?limit=1&township=" + code, clerk)
                .path("items")
                .isEmpty()) {
            return List.of();
        }
        List<String> villages = StreamSupport.stream(
                        json.get(api + "/divisions?parent=" + code, clerk).spliterator(), false)
                .map(village -> village.path("code").asText())
                .toList();
        // About three villages of five get somebody, the rest stay empty on the map.
        int people = Math.max(LEAST, villages.size() * 3 / 5);
        for (int i = 0; i < people; i++) {
            walk(
                    TURN.get((firstNumber + i) % TURN.size()),
                    firstNumber + i,
                    villages.get((i * 7) % villages.size()),
                    clerk,
                    reviewer);
        }
        return approved;
    }

    private void walk(Way way, int number, String village, String clerk, String reviewer) {
        JsonNode state = json.create(
                api + "/applications", clerk, "demo-" + code + "-" + number, Map.of("form", form(number, village)));
        if (way != Way.DRAFT) {
            state = step(state, "submission", clerk, Map.of());
        }
        switch (way) {
            case DRAFT, SUBMITTED -> {}
            case RETURNED ->
                step(
                        state,
                        "return",
                        reviewer,
                        Map.of("reasons", List.of(Map.of("field", "address", "text", "请补充详细住址"))));
            case REFUSED -> step(state, "refusal", reviewer, Map.of("reason", "暂不符合条件"));
            default -> approve(way, state, reviewer);
        }
    }

    private void approve(Way way, JsonNode state, String reviewer) {
        JsonNode now = step(state, "approval", reviewer, Map.of("opinion", "同意"));
        approved.add(new Member(now.path("id").asText(), now.path("version").asLong(), way));
    }

    private JsonNode step(JsonNode state, String step, String token, Map<String, Object> more) {
        Map<String, Object> body = new LinkedHashMap<>(more);
        body.put("version", state.path("version").asLong());
        return json.post(api + "/applications/" + state.path("id").asText() + "/" + step, token, body);
    }

    private Map<String, Object> form(int number, String village) {
        SyntheticPerson person = SyntheticPerson.numbered(number, code.substring(0, 6));
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("name", person.name());
        form.put("gender", person.gender().name());
        form.put("ethnicity", "汉族");
        form.put("birthDate", person.birthDate().toString());
        form.put("idType", "RESIDENT_ID");
        form.put("idNumber", person.idNumber());
        form.put("politicalStatus", number % 3 == 0 ? "CPC_MEMBER" : "MASSES");
        form.put("residenceCode", village);
        form.put("mobile", person.mobile());
        form.put("skills", List.of(SKILLS.get(number % SKILLS.size())));
        form.put("uniformSize", SIZES.get(number % SIZES.size()));
        form.put("servingVillageCode", village);
        form.put("noCrimePledge", true);
        form.put("recordQueryConsent", true);
        form.put("confidentialityPledge", true);
        form.put("signedOn", LocalDate.now(ZONE).toString());
        return form;
    }
}
