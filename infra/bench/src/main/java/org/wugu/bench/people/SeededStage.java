package org.wugu.bench.people;

import java.util.random.RandomGenerator;

/** How far a seeded volunteer has come, and how often that is the case in a corps that has worked for some years. */
public enum SeededStage {
    DRAFT(3, 0),
    SUBMITTED(7, 1),
    RETURNED(2, 2),
    REFUSED(3, 2),
    APPROVED(15, 2),
    /** With every milestone, which are five events. */
    REPORTED(10, 8),
    ACTIVE(60, 11);

    private final int percent;
    private final int events;

    SeededStage(int percent, int events) {
        this.percent = percent;
        this.events = events;
    }

    static SeededStage any(RandomGenerator random) {
        int left = random.nextInt(100);
        for (SeededStage stage : values()) {
            left -= stage.percent;
            if (left < 0) {
                return stage;
            }
        }
        return ACTIVE;
    }

    /** How many events the way to here has made. */
    int events() {
        return events;
    }

    boolean isSubmitted() {
        return this != DRAFT;
    }

    boolean isApproved() {
        return compareTo(APPROVED) >= 0;
    }

    boolean isReported() {
        return compareTo(REPORTED) >= 0;
    }

    boolean isActive() {
        return this == ACTIVE;
    }
}
