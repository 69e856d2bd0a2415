package org.wugu.testing.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.wugu.testing.Answer;

/** What came of it, operation by operation. */
public final class Tally {

    private static final int SHOWN = 40;

    private final Map<String, int[]> counts = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private final Map<Damage, Integer> kinds = new EnumMap<>(Damage.class);
    private final Set<Damage> expected = EnumSet.noneOf(Damage.class);
    private int least;
    private boolean narrowed;
    private int requests;
    private int faulty;

    Tally() {}

    /**
     * @param what what was sent, for whoever looks for the cause
     * @param silent whether the server itself refuses it before the program, and without a word
     */
    synchronized void add(Operation operation, Answer answer, String what, boolean silent) {
        requests++;
        counts.computeIfAbsent(operation.endpoint(), none -> new int[6])[Math.min(answer.status() / 100, 5)]++;
        if (answer.status() >= 500) {
            fault("a fault of ours: " + what, answer);
        } else if (answer.isUnexplained() && !silent) {
            fault("unexplained: " + what, answer);
        }
    }

    /** @param what what was sent, which should have been read and refused */
    synchronized void amiss(Answer answer, String what) {
        fault(answer.isTaken() ? "taken: " + what : "not read: " + what, answer);
    }

    synchronized void damaged(Damage damage) {
        kinds.merge(damage, 1, Integer::sum);
    }

    /** Each of these kinds of damage must have been done. */
    void expect(List<Damage> fitting) {
        expected.addAll(fitting);
    }

    /** So many requests must have been sent. */
    Tally expect(int requests) {
        least = requests;
        return this;
    }

    /** Not all was tried: that nothing was found proves nothing. */
    Tally narrowed() {
        narrowed = true;
        return this;
    }

    synchronized void silence(Operation operation, Exception e, String what) {
        requests++;
        counts.computeIfAbsent(operation.endpoint(), none -> new int[6])[0]++;
        faulty++;
        if (faults.size() < SHOWN) {
            faults.add("no answer: " + what + " (" + e + ")");
        }
    }

    /** How many requests were sent. */
    public int requests() {
        return requests;
    }

    /** Fails when anything was answered with a fault of ours, without an explanation, or not at all, and when too little was tried. */
    public Tally withoutFault() {
        assertThat(faults).as("%d of %d requests", faulty, requests).isEmpty();
        Assumptions.assumeFalse(narrowed, "nothing was found, but not all was tried");
        assertThat(requests).as("requests").isGreaterThanOrEqualTo(least);
        assertThat(kinds).as("kinds of damage").containsKeys(expected.toArray(Damage[]::new));
        return this;
    }

    /** One line for each operation. */
    public Tally print() {
        StringBuilder text = new StringBuilder("requests   2xx   3xx   4xx   5xx  none\n");
        counts.forEach((endpoint, by) -> text.append("%8d %5d %5d %5d %5d %5d  %s%n"
                .formatted(
                        by[0] + by[1] + by[2] + by[3] + by[4] + by[5], by[2], by[3], by[4], by[5], by[0], endpoint)));
        System.out.print(text.append(kinds).append('\n'));
        return this;
    }

    private void fault(String what, Answer answer) {
        faulty++;
        if (faults.size() < SHOWN) {
            faults.add(what + " -> " + answer.status() + " " + answer.contentType() + " " + answer.text());
        }
    }
}
