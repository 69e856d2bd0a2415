package org.wugu.testing.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wugu.testing.Answer;

/** What came of it, operation by operation. */
public final class Tally {

    private static final int SHOWN = 40;

    private final Map<String, int[]> counts = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
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

    /** @param what what was sent, which should have been refused */
    synchronized void taken(Answer answer, String what) {
        fault("taken: " + what, answer);
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

    /** Fails when anything was answered with a fault of ours, without an explanation, or not at all. */
    public Tally withoutFault() {
        assertThat(faults).as("%d of %d requests", faulty, requests).isEmpty();
        return this;
    }

    /** One line for each operation. */
    public Tally print() {
        StringBuilder text = new StringBuilder("requests   2xx   3xx   4xx   5xx  none\n");
        counts.forEach((endpoint, by) -> text.append("%8d %5d %5d %5d %5d %5d  %s%n"
                .formatted(
                        by[0] + by[1] + by[2] + by[3] + by[4] + by[5], by[2], by[3], by[4], by[5], by[0], endpoint)));
        System.out.print(text);
        return this;
    }

    private void fault(String what, Answer answer) {
        faulty++;
        if (faults.size() < SHOWN) {
            faults.add(what + " -> " + answer.status() + " " + answer.contentType() + " " + answer.text());
        }
    }
}
