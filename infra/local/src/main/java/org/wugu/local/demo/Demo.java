package org.wugu.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.wugu.parts.setup.Installation;
import org.wugu.parts.setup.Settings;
import org.wugu.people.http.Accounts;
import org.wugu.people.http.Api;
import org.wugu.people.journey.Application;

/**
 * Gives every township of Yanggu and Dong'e synthetic volunteers and children at all stages, through the public interface and as the
 * accounts of the offices that would do it. A township that has applications or children already is left alone.
 */
public final class Demo {

    private static final Map<String, String> REVIEWERS =
            new TreeMap<>(Map.of("371521", "yanggu-reviewer", "371524", "donge-reviewer"));

    private static final String CITY = "3715";
    private static final String CITY_REVIEWER = "city-reviewer";

    /** More than a township can use. */
    static final int NUMBERS_PER_TOWNSHIP = 100;

    private final URI volunteers;
    private final URI children;
    private final Accounts accounts;
    private final Consumer<String> progress;

    /** @param progress takes a line for each township */
    public Demo(Installation installation, Settings settings, Consumer<String> progress) {
        this.volunteers = URI.create(installation.publicUrl() + "/api/volunteer");
        this.children = URI.create(installation.publicUrl() + "/api/child");
        this.accounts = new Accounts(
                URI.create(installation.keycloak().url()),
                installation.programsSecret(),
                installation::setupPassword,
                settings.demoPassword());
        this.progress = progress;
    }

    /** Returns when all townships have their people. */
    public void run() {
        int number = 0;
        for (Map.Entry<String, String> county : REVIEWERS.entrySet()) {
            Map<String, String> townships = divisions(county.getKey(), county.getValue());
            Map<String, String> titles = new LinkedHashMap<>();
            townships.forEach((code, name) -> titles.put(code, name + "团经办"));
            Map<String, String> clerks = accounts.clerks("clerk-", titles);
            Map<Application, Way> approved = new LinkedHashMap<>();
            for (Map.Entry<String, String> clerk : clerks.entrySet()) {
                approved.putAll(fill(
                        clerk.getKey(),
                        townships.getOrDefault(clerk.getKey(), ""),
                        clerk.getValue(),
                        county.getValue(),
                        number));
                search(clerk.getKey(), clerk.getValue(), county.getValue(), number);
                number += NUMBERS_PER_TOWNSHIP;
            }
            lead(county.getKey(), county.getValue(), approved);
        }
        progress.accept("demo: done; every township's clerk is clerk-CODE, such as clerk-371521109");
    }

    private Map<Application, Way> fill(String code, String name, String clerk, String reviewer, int number) {
        Map<Application, Way> approved = new DemoTownship(code, number).fill(as(clerk), as(reviewer));
        progress.accept("demo: " + name + " " + code + ": "
                + (approved.isEmpty() ? "has applications already" : approved.size() + " approved"));
        return approved;
    }

    private void search(String code, String clerk, String reviewer, int number) {
        List<String> villages = List.copyOf(divisions(code, clerk).keySet());
        int registered = new DemoChildren(code, number)
                .fill(as(clerk).at(children), as(reviewer).at(children), villages);
        if (registered > 0) {
            progress.accept("demo: " + code + ": " + registered + " children");
        }
    }

    private void lead(String code, String reviewer, Map<Application, Way> approved) {
        if (approved.isEmpty()) {
            return;
        }
        String name = divisions(CITY, reviewer).getOrDefault(code, code);
        progress.accept("demo: " + name + " " + code + ": "
                + new DemoCounty(code, name, approved).lead(as(reviewer), as(CITY_REVIEWER)));
    }

    /** The names of what lies directly below a division, by code. */
    private Map<String, String> divisions(String parent, String reader) {
        Map<String, String> divisions = new LinkedHashMap<>();
        for (JsonNode division :
                as(reader).get("/divisions?parent=" + parent).expecting(200).json()) {
            divisions.put(division.path("code").asText(), division.path("name").asText());
        }
        return divisions;
    }

    /** With a fresh token, which lives for five minutes: enough for a township, or for a county's steps. */
    private Api as(String username) {
        return Api.at(volunteers, accounts.token(username));
    }
}
