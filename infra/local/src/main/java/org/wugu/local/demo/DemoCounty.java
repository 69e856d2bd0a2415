package org.wugu.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wugu.local.process.Trouble;

/** What becomes of a county's approved people: each step is taken with all who go that far, as an office does it. */
final class DemoCounty {

    /** As many as the service takes at once. */
    private static final int PORTION = 500;

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int NEARLY_A_YEAR = 350;

    private final Json json;
    private final String api;
    private final String name;
    private final LocalDate today = LocalDate.now(ZONE);
    private final Map<String, Member> members = new LinkedHashMap<>();

    /**
     * @param api the volunteer service's address
     * @param name 县名
     */
    DemoCounty(Json json, String api, String name, List<Member> approved) {
        this.json = json;
        this.api = api;
        this.name = name;
        approved.forEach(member -> members.put(member.id(), member));
    }

    /** Leads them on as the county's reviewer; answers what came of it, for a line of progress. */
    String lead(String reviewer) {
        // Those who stop there were queried long ago, so that the county has something that falls due.
        query(reviewer, today.minusDays(NEARLY_A_YEAR), only(Way.QUERIED));
        query(reviewer, today, those(Way.SWORN));
        take(reviewer, "/oaths", those(Way.SWORN), Map.of("swornOn", today, "place", name + "委党校礼堂", "leader", "周正"));
        take(reviewer, "/filings", those(Way.FILED), Map.of());
        return members.values().stream()
                .collect(Collectors.groupingBy(Member::way, java.util.TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(way -> way.getValue() + " " + way.getKey().name().toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private void query(String reviewer, LocalDate on, List<Member> asked) {
        take(reviewer, "/record-queries", asked, Map.of("queriedOn", on, "result", "CLEAR", "authority", name + "公安局"));
    }

    private List<Member> those(Way step) {
        return members.values().stream()
                .filter(member -> member.way().passes(step))
                .toList();
    }

    private List<Member> only(Way way) {
        return members.values().stream().filter(member -> member.way() == way).toList();
    }

    /** One step for many; whoever is left out is trouble, for nothing here is in anybody's way. */
    private void take(String token, String path, List<Member> people, Map<String, Object> more) {
        for (int from = 0; from < people.size(); from += PORTION) {
            List<Map<String, Object>> items = new ArrayList<>();
            for (Member member : people.subList(from, Math.min(people.size(), from + PORTION))) {
                items.add(Map.of("id", member.id(), "version", member.version()));
            }
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("items", items);
            more.forEach((field, value) -> body.put(field, value.toString()));
            for (JsonNode outcome : json.post(api + path, token, body)) {
                went(path, outcome);
            }
        }
    }

    private void went(String path, JsonNode outcome) {
        if (outcome.hasNonNull("problem")) {
            throw new Trouble(path + ": " + outcome);
        }
        String id = outcome.path("id").asText();
        long version = outcome.path("application").path("version").asLong();
        members.computeIfPresent(id, (same, member) -> new Member(id, version, member.way()));
    }
}
