package org.wugu.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.wugu.local.setup.Installation;
import org.wugu.local.setup.Settings;

/**
 * Gives every township of Yanggu and Dong'e synthetic volunteers at all stages, through the public interface and as the
 * accounts of the offices that would do it. A township that has applications already is left alone.
 */
public final class Demo {

    private static final Map<String, String> REVIEWERS =
            new TreeMap<>(Map.of("371521", "yanggu-reviewer", "371524", "donge-reviewer"));

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
            for (JsonNode township : json.get(api + "/divisions?parent=" + county.getKey(), token)) {
                fill(township.path("code").asText(), township.path("name").asText(), county.getValue(), number);
                number += NUMBERS_PER_TOWNSHIP;
            }
        }
        progress.accept("demo: done; every township's clerk is clerk-CODE, such as clerk-371521109");
    }

    private void fill(String code, String name, String reviewer, int number) {
        String clerk = accounts.clerkOf(code, name);
        // Fresh tokens for each township: they live for five minutes.
        String outcome =
                new DemoTownship(json, api, code, number).fill(accounts.token(clerk), accounts.token(reviewer));
        progress.accept("demo: " + name + " " + code + ": " + outcome);
    }
}
