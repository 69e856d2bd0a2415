package org.wugu.local.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.wugu.kernel.CorpsTime;
import org.wugu.people.http.Api;
import org.wugu.people.journey.Application;
import org.wugu.people.journey.Course;
import org.wugu.people.journey.Together;

/** What becomes of a county's approved people: each step is taken with all who go that far, as an office does it. */
final class DemoCounty {

    private static final int NEARLY_A_YEAR = 350;
    private static final int LEAST_PASSED = 72;
    private static final int FAILED = 52;
    private static final int SPREAD = 27;

    private final String code;
    private final String name;
    private final LocalDate today = LocalDate.now(CorpsTime.ZONE);
    private final Map<String, Way> ways = new LinkedHashMap<>();
    private final Map<String, Application> people = new LinkedHashMap<>();

    /**
     * @param code 6 digits
     * @param name 县名
     */
    DemoCounty(String code, String name, Map<Application, Way> approved) {
        this.code = code;
        this.name = name;
        approved.forEach((one, way) -> ways.put(one.id(), way));
        stand(List.copyOf(approved.keySet()));
    }

    /** Leads them on as the county's and the city's reviewers; answers what came of it, for a line of progress. */
    String lead(Api reviewer, Api cityReviewer) {
        Together county = new Together(reviewer);
        Together city = new Together(cityReviewer);
        // Those who stop there were queried long ago, so that the county has something that falls due.
        stand(county.queryRecords(name, today.minusDays(NEARLY_A_YEAR), only(Way.QUERIED)));
        stand(county.queryRecords(name, today, those(Way.SWORN)));
        stand(county.swear(name, those(Way.SWORN)));
        stand(county.file(those(Way.FILED)));
        train(reviewer);
        // What a course answers says nothing of where its people stand now.
        stand(county.all("APPROVED"));
        stand(county.report(those(Way.REPORTED)));
        stand(city.accept(those(Way.ACCEPTED)));
        stand(city.giveBack("请核对服装尺码后重新上报", only(Way.CITY_RETURNED)));
        stand(city.issue(those(Way.OUTFITTED), "FZ-" + code + "-0001", "TH-" + code + "-0001"));
        stand(county.receive(those(Way.ACTIVE)));
        stand(county.suspend("外出务工，暂停半年", only(Way.SUSPENDED)));
        return ways.values().stream()
                .collect(Collectors.groupingBy(way -> way, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(way -> way.getValue() + " " + way.getKey().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    /** The county's first course, which has proposed itself: held today, with an exam in which some fail. */
    private void train(Api reviewer) {
        List<Application> trained = those(Way.TRAINED);
        if (trained.isEmpty()) {
            return;
        }
        Course course =
                Course.proposed(reviewer, name + "首期志愿者培训班").orElseGet(() -> Course.opened(reviewer, name + "志愿者培训班"));
        course.enrol(trained);
        course.hold(name + "委党校", trained);
        List<Application> passing = those(Way.PASSED);
        Map<Application, Integer> scores = new LinkedHashMap<>();
        for (int i = 0; i < trained.size(); i++) {
            scores.put(trained.get(i), passing.contains(trained.get(i)) ? LEAST_PASSED + i * 7 % SPREAD : FAILED);
        }
        course.examine(scores);
    }

    private List<Application> those(Way step) {
        return who(way -> way.passes(step));
    }

    private List<Application> only(Way way) {
        return who(way::equals);
    }

    private List<Application> who(Predicate<Way> goes) {
        return people.values().stream()
                .filter(one -> goes.test(ways.getOrDefault(one.id(), Way.DRAFT)))
                .toList();
    }

    private void stand(List<Application> now) {
        now.stream().filter(one -> ways.containsKey(one.id())).forEach(one -> people.put(one.id(), one));
    }
}
