package org.wugu.bench.feed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the city saw of the number of submitted applications of each county, and when. The n-th acknowledged submission of
 * a county is visible when the county's figure has grown by n.
 */
final class Sightings {

    private record Sighting(long at, long submitted) {}

    private final Map<String, List<Sighting>> byCounty = new TreeMap<>();

    /** Notes a figure; only what is greater than before counts. */
    synchronized void note(String county, long at, long submitted) {
        List<Sighting> seen = byCounty.computeIfAbsent(county, code -> new ArrayList<>());
        if (seen.isEmpty() || seen.get(seen.size() - 1).submitted() < submitted) {
            seen.add(new Sighting(at, submitted));
        }
    }

    /** The last figure seen of a county; 0 before the first. */
    synchronized long latest(String county) {
        List<Sighting> seen = byCounty.getOrDefault(county, List.of());
        return seen.isEmpty() ? 0 : seen.get(seen.size() - 1).submitted();
    }

    /**
     * When each submission became visible, in the order of acknowledgement within its county.
     *
     * @param before the figures of the counties before the first of these submissions
     * @throws IllegalStateException when one never did
     */
    synchronized List<Visible> visible(List<Submission> submissions, Map<String, Long> before) {
        Map<String, List<Submission>> counties = submissions.stream()
                .sorted(Comparator.comparingLong(Submission::acknowledgedAt))
                .collect(Collectors.groupingBy(Submission::county));
        List<Visible> visible = new ArrayList<>();
        counties.forEach((county, own) -> {
            long figure = before.getOrDefault(county, 0L);
            for (Submission submission : own) {
                figure++;
                visible.add(new Visible(submission, firstAtLeast(county, figure)));
            }
        });
        return visible;
    }

    private long firstAtLeast(String county, long figure) {
        return byCounty.getOrDefault(county, List.of()).stream()
                .filter(sighting -> sighting.submitted() >= figure)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(county + " never came to " + figure))
                .at();
    }

    /** @param at when the city saw it */
    record Visible(Submission submission, long at) {

        long sinceAcknowledged() {
            return at - submission.acknowledgedAt();
        }

        long sinceSent() {
            return at - submission.sentAt();
        }
    }
}
