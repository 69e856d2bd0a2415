package org.wugu.people.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wugu.kernel.CorpsTime;
import org.wugu.parts.process.Trouble;
import org.wugu.people.http.Answer;
import org.wugu.people.http.Api;

/** Steps with many at once, in as many requests as that needs. Whoever is left out is a {@link Trouble}. */
public final class Together {

    /** As many as the service takes in one request. */
    private static final int MOST_AT_ONCE = 500;

    private static final int PAGE = 200;

    private final Api api;

    /** @param api volunteer-service as somebody calls it who may take the steps */
    public Together(Api api) {
        this.api = api;
    }

    /** 从业查询, without a finding. @param place the county's name, which its police bear */
    public List<Application> queryRecords(String place, LocalDate on, List<Application> people) {
        return take(
                "/record-queries",
                people,
                Map.of("queriedOn", on.toString(), "result", "CLEAR", "authority", place + "公安局"));
    }

    public List<Application> swear(String place, List<Application> people) {
        return take("/oaths", people, Map.of("swornOn", today(), "place", place + "委党校礼堂", "leader", "领誓人"));
    }

    public List<Application> file(List<Application> people) {
        return take("/filings", people, Map.of());
    }

    public List<Application> report(List<Application> people) {
        return take("/reports", people, Map.of());
    }

    /** 市团受理. */
    public List<Application> accept(List<Application> people) {
        return take("/reports/acceptance", people, Map.of("opinion", "材料齐全，同意受理"));
    }

    /** 市团退回. */
    public List<Application> giveBack(String opinion, List<Application> people) {
        return take("/reports/return", people, Map.of("opinion", opinion));
    }

    /** 配发, with numbers that count on from those. */
    public List<Application> issue(List<Application> people, String firstUniform, String firstBadge) {
        return take(
                "/outfitting/issues",
                people,
                Map.of("issuedOn", today(), "firstUniform", firstUniform, "firstBadge", firstBadge));
    }

    /** 签收. */
    public List<Application> receive(List<Application> people) {
        return take("/outfitting/receipts", people, Map.of("receivedOn", today()));
    }

    public List<Application> suspend(String reason, List<Application> people) {
        return take("/service-changes/suspension", people, Map.of("reason", reason));
    }

    /** Everybody whom the caller sees at a stage. */
    public List<Application> all(String stage) {
        return all(stage, "");
    }

    /** Everybody of a township at a stage. */
    public List<Application> all(String stage, String township) {
        List<Application> all = new ArrayList<>();
        String list =
                "/applications?limit=" + PAGE + "&stage=" + stage + (township.isEmpty() ? "" : "&township=" + township);
        String next = "";
        do {
            JsonNode page = api.get(list + next).expecting(200).json();
            page.path("items").forEach(item -> all.add(Application.of(item)));
            next = page.hasNonNull("next") ? "&after=" + page.path("next").asText() : "";
        } while (!next.isEmpty());
        return all;
    }

    /** What a step with these is sent as. */
    public static Map<String, Object> body(List<Application> people, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put(
                "items",
                people.stream()
                        .map(one -> Map.of("id", one.id(), "version", one.version()))
                        .toList());
        return body;
    }

    /** Where each stands whom such a step was taken with. */
    public static List<Application> outcomes(Answer answer) {
        List<Application> stepped = new ArrayList<>();
        for (JsonNode outcome : answer.expecting(200).json()) {
            if (!outcome.hasNonNull("application")) {
                throw new Trouble(answer.request().uri() + ": " + outcome);
            }
            stepped.add(Application.of(outcome.path("application")));
        }
        return stepped;
    }

    private List<Application> take(String step, List<Application> people, Map<String, ?> more) {
        List<Application> stepped = new ArrayList<>();
        for (int from = 0; from < people.size(); from += MOST_AT_ONCE) {
            List<Application> portion = people.subList(from, Math.min(people.size(), from + MOST_AT_ONCE));
            stepped.addAll(outcomes(api.post(step, body(portion, more))));
        }
        return stepped;
    }

    private static String today() {
        return LocalDate.now(CorpsTime.ZONE).toString();
    }
}
