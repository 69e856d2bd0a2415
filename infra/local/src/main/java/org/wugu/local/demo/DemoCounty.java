package org.wugu.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What becomes of a county's approved people: each step is taken with all who go that far, as an office does it. */
final class DemoCounty {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int NEARLY_A_YEAR = 350;

    private final Json json;
    private final String api;
    private final String code;
    private final String name;
    private final LocalDate today = LocalDate.now(ZONE);
    private final Map<String, Member> members = new LinkedHashMap<>();

    /**
     * @param api the volunteer service's address
     * @param code 6 digits
     * @param name 县名
     */
    DemoCounty(Json json, String api, String code, String name, List<Member> approved) {
        this.json = json;
        this.api = api;
        this.code = code;
        this.name = name;
        approved.forEach(member -> members.put(member.id(), member));
    }

    /** Leads them on as the county's and the city's reviewers; answers what came of it, for a line of progress. */
    String lead(String county, String city) {
        // Those who stop there were queried long ago, so that the county has something that falls due.
        query(county, today.minusDays(NEARLY_A_YEAR), only(Way.QUERIED));
        query(county, today, those(Way.SWORN));
        take(county, "/oaths", those(Way.SWORN), Map.of("swornOn", today, "place", name + "委党校礼堂", "leader", "周正"));
        take(county, "/filings", those(Way.FILED), Map.of());
        new DemoCourse(json, api, county, name).hold(those(Way.TRAINED), those(Way.PASSED));
        lookAgain(county);
        take(county, "/reports", those(Way.REPORTED), Map.of());
        take(city, "/reports/acceptance", those(Way.ACCEPTED), Map.of("opinion", "材料齐全，同意受理"));
        take(city, "/reports/return", only(Way.CITY_RETURNED), Map.of("opinion", "请核对服装尺码后重新上报"));
        take(
                city,
                "/outfitting/issues",
                those(Way.OUTFITTED),
                Map.of(
                        "issuedOn",
                        today,
                        "firstUniform",
                        "FZ-" + code + "-0001",
                        "firstBadge",
                        "TH-" + code + "-0001"));
        take(county, "/outfitting/receipts", those(Way.ACTIVE), Map.of("receivedOn", today));
        take(county, "/service-changes/suspension", only(Way.SUSPENDED), Map.of("reason", "外出务工，暂停半年"));
        return members.values().stream()
                .collect(Collectors.groupingBy(Member::way, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(way -> way.getValue() + " " + way.getKey().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private void query(String token, LocalDate on, List<Member> asked) {
        take(token, "/record-queries", asked, Map.of("queriedOn", on, "result", "CLEAR", "authority", name + "公安局"));
    }

    private List<Member> those(Way step) {
        return members.values().stream()
                .filter(member -> member.way().passes(step))
                .toList();
    }

    private List<Member> only(Way way) {
        return members.values().stream().filter(member -> member.way() == way).toList();
    }

    private void take(String token, String path, List<Member> people, Map<String, Object> more) {
        for (JsonNode outcome : json.together(api + path, token, people, more)) {
            stands(outcome.path("application"));
        }
    }

    /** What a course answers says nothing of where its people stand now. */
    private void lookAgain(String token) {
        String next = "";
        do {
            JsonNode page = json.get(api + "/applications?stage=APPROVED&limit=200" + next, token);
            page.path("items").forEach(this::stands);
            next = page.hasNonNull("next") ? "&after=" + page.path("next").asText() : "";
        } while (!next.isEmpty());
    }

    private void stands(JsonNode state) {
        long version = state.path("version").asLong();
        members.computeIfPresent(state.path("id").asText(), (id, member) -> new Member(id, version, member.way()));
    }
}
