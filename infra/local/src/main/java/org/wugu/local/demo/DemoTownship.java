package org.wugu.local.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.wugu.kernel.CorpsTime;
import org.wugu.people.ApplicationForm;
import org.wugu.people.SyntheticPerson;
import org.wugu.people.http.Api;
import org.wugu.people.journey.Application;
import org.wugu.people.journey.Journey;

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

    private static final List<String> SKILLS = List.of("教育辅导", "心理疏导", "医疗护理", "文艺体育", "法律援助");
    private static final List<String> SIZES = List.of("M", "L", "XL", "2XL", "S");

    private final String code;
    private final int firstNumber;
    private final Map<Application, Way> approved = new LinkedHashMap<>();

    /** @param firstNumber the number of the first synthetic person */
    DemoTownship(String code, int firstNumber) {
        this.code = code;
        this.firstNumber = firstNumber;
    }

    /** Fills it as its clerk and the county's reviewer; answers those approved, nobody when it has applications already. */
    Map<Application, Way> fill(Api clerk, Api reviewer) {
        if (!clerk.get("/applications?limit=1&township=" + code)
                .expecting(200)
                .json()
                .path("items")
                .isEmpty()) {
            return Map.of();
        }
        List<String> villages = StreamSupport.stream(
                        clerk.get("/divisions?parent=" + code)
                                .expecting(200)
                                .json()
                                .spliterator(),
                        false)
                .map(village -> village.path("code").asText())
                .toList();
        // About three villages of five get somebody, the rest stay empty on the map.
        int people = Math.max(LEAST, villages.size() * 3 / 5);
        for (int i = 0; i < people; i++) {
            int number = firstNumber + i;
            Map<String, Object> form = form(number, villages.get((i * 7) % villages.size()));
            walk(TURN.get(number % TURN.size()), new Journey(form, "demo-" + code + "-" + number, clerk, reviewer));
        }
        return approved;
    }

    private void walk(Way way, Journey journey) {
        switch (way) {
            case DRAFT -> journey.drafted();
            case SUBMITTED -> journey.submitted();
            case RETURNED -> journey.returned("address", "请补充详细住址");
            case REFUSED -> journey.refused("暂不符合条件");
            default -> approved.put(journey.approved(), way);
        }
    }

    private static Map<String, Object> form(int number, String village) {
        Map<String, Object> form =
                ApplicationForm.of(SyntheticPerson.of(number), village, LocalDate.now(CorpsTime.ZONE));
        form.put("politicalStatus", number % 3 == 0 ? "CPC_MEMBER" : "MASSES");
        form.put("skills", List.of(SKILLS.get(number % SKILLS.size())));
        form.put("uniformSize", SIZES.get(number % SIZES.size()));
        return form;
    }
}
