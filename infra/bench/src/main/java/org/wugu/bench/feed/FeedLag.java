package org.wugu.bench.feed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.wugu.bench.Benchmark;
import org.wugu.bench.installation.Running;
import org.wugu.bench.measure.Aim;
import org.wugu.bench.measure.Figure;
import org.wugu.bench.measure.Latencies;
import org.wugu.bench.measure.Medians;
import org.wugu.bench.measure.ProcessorTime;

/**
 * From the gateway's 200 of a submission to the figure in the city's stream, and what a submission costs: at half of the rate
 * that the machine carries, which is looked for first, and at a rate that is the same on every machine. The bare parts are
 * measured before and after, so that all stand under the same sky.
 */
public final class FeedLag implements Benchmark {

    private static final double WRITES_PER_SECOND = 50;
    private static final double LEAST_PER_SECOND = 10;
    private static final double MOST_PER_SECOND = 320;
    private static final double MOST_MILLIS = 150;
    private static final Aim MOST_OF_BARE = Aim.atMost(4);

    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final Duration TRIAL = Duration.ofSeconds(15);
    private static final int TRIALS = 2;
    private static final Duration MEASURED = Duration.ofSeconds(60);
    private static final Duration BARE = Duration.ofSeconds(15);
    private static final Duration REST = Duration.ofSeconds(5);
    private static final int LOOKS_AT_REST = 6;
    private static final String TOPIC = "bench.bare";

    /** What the way of a submission leads through. */
    private static final List<String> ON_THE_WAY =
            List.of("gateway", "volunteer-service", "assessment-service", "postgresql", "kafka");

    @Override
    public String title() {
        return "feed lag and processor time of a submission";
    }

    @Override
    public List<Figure> run(Running system) throws Exception {
        Clerks clerks = Clerks.in(system);
        makeTopic(system);
        try (BareParts bare = new BareParts(system.elsewhere(), system.kafka(), TOPIC)) {
            Round.at(LEAST_PER_SECOND, WARM_UP, clerks, system);
            double carried = CarriedRate.find(LEAST_PER_SECOND, MOST_PER_SECOND, rate -> carries(rate, clerks, system));
            ProcessorTime atRest = system.programs().atRest(REST, LOOKS_AT_REST);
            bare.measure(new Pace(WRITES_PER_SECOND), BARE.dividedBy(3));

            Bare before = measure(bare, system, atRest);
            Round half = Round.at(Math.max(carried / 2, LEAST_PER_SECOND / 2), MEASURED, clerks, system);
            Bare between = measure(bare, system, atRest);
            Round fixed = Round.at(WRITES_PER_SECOND, MEASURED, clerks, system);
            Bare after = measure(bare, system, atRest);

            List<Figure> figures = new ArrayList<>();
            figures.add(Figure.of(
                    "submissions a second that are carried with a lag of " + Math.round(MOST_MILLIS) + " ms at p99",
                    carried,
                    "/s"));
            figures.addAll(figures("at half of that", half, atRest, before.and(between), true));
            figures.addAll(figures(
                    "at " + Math.round(WRITES_PER_SECOND) + " a second", fixed, atRest, between.and(after), false));
            figures.add(Figure.of("processor time of all programs and parts at rest", atRest.total(), "ms/s"));
            return figures;
        }
    }

    /** What meets a collection or a checkpoint is tried once more. */
    private static boolean carries(double perSecond, Clerks clerks, Running system) throws Exception {
        for (int trial = 0; trial < TRIALS; trial++) {
            if (isCarried(Round.at(perSecond, TRIAL, clerks, system))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCarried(Round round) {
        return round.refusals() == 0 && round.lag().millis(99) <= MOST_MILLIS;
    }

    /**
     * What the bare parts need.
     *
     * @param millis the median
     * @param slowest p99
     * @param processorMillis of one, PostgreSQL's and Kafka's share with that of this process
     */
    private record Bare(double millis, double slowest, double processorMillis) {

        Bare and(Bare other) {
            return new Bare(
                    Medians.of(List.of(millis, other.millis)),
                    Medians.of(List.of(slowest, other.slowest)),
                    Medians.of(List.of(processorMillis, other.processorMillis)));
        }
    }

    private static Bare measure(BareParts bare, Running system, ProcessorTime atRest) throws Exception {
        Map<String, Long> here = Map.of("bench", ProcessHandle.current().pid());
        ProcessorTime before = system.programs().processorTime();
        ProcessorTime hereBefore = ProcessorTime.of(here);
        Latencies sums = bare.measure(new Pace(WRITES_PER_SECOND), BARE);
        double hereUsed = ProcessorTime.of(here).since(hereBefore).total();
        double used = system.programs()
                .processorTime()
                .since(before)
                .beyond(atRest, BARE.toSeconds())
                .of(List.of("postgresql", "kafka"));
        return new Bare(sums.median(), sums.millis(99), (used + hereUsed) / sums.count());
    }

    private static List<Figure> figures(
            String when, Round round, ProcessorTime atRest, Bare bare, boolean halfOfCarried) {
        ProcessorTime each = round.each(atRest);
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.of(when + ": sent and seen", round.acknowledged() / round.seconds(), "/s"));
        figures.add(Figure.of(when + ": refused", round.refusals(), "", halfOfCarried ? Aim.atMost(0) : null));
        round.refused().forEach((answer, times) -> figures.add(Figure.of(when + ": answered " + answer, times, "")));
        figures.add(Figure.of(
                        when + ": lag from the gateway's 200 to the city's stream, p50",
                        round.lag().median(),
                        "ms")
                .over(bare.millis(), halfOfCarried ? MOST_OF_BARE : null));
        figures.add(Figure.of(
                        when + ": the same, p99",
                        round.lag().millis(99),
                        "ms",
                        halfOfCarried ? Aim.atMost(MOST_MILLIS) : null)
                .over(bare.slowest()));
        figures.add(Figure.of(
                        when + ": from sending to the city's stream, p50",
                        round.whole().median(),
                        "ms")
                .over(bare.millis()));
        figures.add(Figure.of(
                when + ": the gateway's answer to a submission, p50",
                round.answer().median(),
                "ms"));
        figures.add(Figure.of(when + ": processor time of a submission, all programs and parts", each.total(), "ms")
                .over(bare.processorMillis()));
        for (String part : ON_THE_WAY) {
            figures.add(Figure.of(when + ": of these " + part, each.of(part), "ms"));
        }
        return figures;
    }

    private static void makeTopic(Running system) throws Exception {
        try (Admin admin = Admin.create(Map.copyOf(system.kafka()))) {
            if (!admin.listTopics().names().get().contains(TOPIC)) {
                admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1)))
                        .all()
                        .get();
            }
        }
    }
}
