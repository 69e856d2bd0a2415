package org.wugu.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.wugu.parts.setup.Installation;
import org.wugu.parts.setup.Settings;

/**
 * Gives every township of Yanggu and Dong'e synthetic volunteers at all stages, through the public interface and as the
 * accounts of the offices that would do it. A township that has applications already is left alone.
 */
public final class Demo {

    private static final Map<String, String> REVIEWERS =
            new TreeMap<>(Map.of("371521", "yanggu-reviewer", "371524", "donge-reviewer"));

    private static final String CITY_REVIEWER = "city-reviewer";
    private static final int CITY_DIGITS = 4;

    /** More than a township can use. */
    private static final int NUMBERS_PER_TOWNSHIP = 100;

    private final Json json = new Json();
    private final String api;
    private final DemoAccounts accounts;
    private final Consumer<String> progress;

    /** @param progress takes a line for each township */
    public Demo(Installation installation, Settings settings, Consumer<String> progress) {
        this.api = installation.publicUrl() + "/api/volunteer";
        this.accounts = new DemoAccounts(
                json,
                installation.keycloak(),
                installation.programsSecret(),
                installation.setupPassword(),
                settings.demoPassword());
        this.progress = progress;
    }

    /** Returns when all townships have their people. */
    public void run() {
        int number = 0;
        for (Map.Entry<String, String> county : REVIEWERS.entrySet()) {
            String token = accounts.token(county.getValue());
            List<Member> approved = new ArrayList<>();
            for (JsonNode township : json.get(api + "/divisions?parent=" + county.getKey(), token)) {
                approved.addAll(fill(
                        township.path("code").asText(), township.path("name").asText(), county.getValue(), number));
                number += NUMBERS_PER_TOWNSHIP;
            }
            lead(county.getKey(), county.getValue(), approved);
        }
        progress.accept("demo: done; every township's clerk is clerk-CODE, such as clerk-371521109");
    }

    private List<Member> fill(String code, String name, String reviewer, int number) {
        String clerk = accounts.clerkOf(code, name);
        // Fresh tokens for each township: they live for five minutes.
        List<Member> approved =
                new DemoTownship(json, api, code, number).fill(accounts.token(clerk), accounts.token(reviewer));
        progress.accept("demo: " + name + " " + code + ": "
                + (approved.isEmpty() ? "has applications already" : approved.size() + " approved"));
        return approved;
    }

    private void lead(String code, String reviewer, List<Member> approved) {
        if (approved.isEmpty()) {
            return;
        }
        String token = accounts.token(reviewer);
        String name = name(code, token);
        progress.accept("demo: " + name + " " + code + ": "
                + new DemoCounty(json, api, code, name, approved).lead(token, accounts.token(CITY_REVIEWER)));
    }

    private String name(String county, String token) {
        for (JsonNode division : json.get(api + "/divisions?parent=" + county.substring(0, CITY_DIGITS), token)) {
            if (division.path("code").asText().equals(county)) {
                return division.path("name").asText();
            }
        }
        return county;
    }
}
