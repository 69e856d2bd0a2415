package org.wugu.bench.feed;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wugu.bench.installation.Office;
import org.wugu.bench.installation.Running;
import org.wugu.bench.measure.Latencies;
import org.wugu.bench.measure.ProcessorTime;
import org.wugu.people.http.Api;

/**
 * What came of a time of submissions at a steady rate.
 *
 * @param acknowledged how many were, each of which the city has seen
 * @param refused how many were not, by what was answered instead
 * @param lag from the gateway's 200 to the city's stream
 * @param whole from sending to the city's stream
 * @param answer from sending to the gateway's 200
 * @param used processor time of all programs and parts, until the last was seen
 * @param seconds how long that was
 */
record Round(
        int acknowledged,
        Map<String, Integer> refused,
        Latencies lag,
        Latencies whole,
        Latencies answer,
        ProcessorTime used,
        double seconds) {

    static Round at(double perSecond, Duration time, Clerks clerks, Running system) throws Exception {
        clerks.prepare(perSecond, time);
        Api city = Api.at(system.gateway(), system.token(Office.CITY));
        try (CityFigures figures = CityFigures.watch(city)) {
            Map<String, Long> before = figures.now(clerks.counties());
            ProcessorTime usedBefore = system.programs().processorTime();
            long start = System.nanoTime();
            Clerks.Answers answers = clerks.submit(perSecond, time);
            Map<String, Long> wanted = new HashMap<>(before);
            answers.acknowledged().forEach(submission -> wanted.merge(submission.county(), 1L, Long::sum));
            figures.await(wanted);
            double seconds = (System.nanoTime() - start) / 1e9;
            ProcessorTime used = system.programs().processorTime().since(usedBefore);
            return of(answers, figures.sightings().visible(List.copyOf(answers.acknowledged()), before), used, seconds);
        }
    }

    private static Round of(
            Clerks.Answers answers, List<Sightings.Visible> visible, ProcessorTime used, double seconds) {
        Latencies lag = new Latencies();
        Latencies whole = new Latencies();
        Latencies answer = new Latencies();
        for (Sightings.Visible one : visible) {
            lag.add(one.sinceAcknowledged());
            whole.add(one.sinceSent());
            answer.add(one.submission().acknowledgedAt() - one.submission().sentAt());
        }
        return new Round(answers.acknowledged().size(), answers.refused(), lag, whole, answer, used, seconds);
    }

    int refusals() {
        return refused.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** What a submission has used, beyond what is used at rest. */
    ProcessorTime each(ProcessorTime atRest) {
        return used.beyond(atRest, seconds).each(Math.max(1, acknowledged));
    }
}
