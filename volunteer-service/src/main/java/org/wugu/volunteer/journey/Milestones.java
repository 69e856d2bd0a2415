package org.wugu.volunteer.journey;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.problem.Problem;
import org.wugu.volunteer.VolunteerProblems;

/** The three milestones of a volunteer, independent of each other: record query; oath, then filing; training, then exam. */
@Embeddable
class Milestones {

    @Column(name = "record_queried_on")
    private @Nullable LocalDate recordQueriedOn;

    @Column(name = "record_clear")
    private @Nullable Boolean recordClear;

    @Column(name = "record_due_on")
    private @Nullable LocalDate recordDueOn;

    @Column(name = "sworn_on")
    private @Nullable LocalDate swornOn;

    @Column(name = "filed_on")
    private @Nullable LocalDate filedOn;

    @Column(name = "archive_number")
    private @Nullable String archiveNumber;

    @Column(name = "trained_on")
    private @Nullable LocalDate trainedOn;

    @Column(name = "passed_on")
    private @Nullable LocalDate passedOn;

    /** The latest record query, whatever was known before. */
    void know(RecordCheck check) {
        recordQueriedOn = check.queriedOn();
        recordClear = check.clear();
        recordDueOn = check.dueOn();
    }

    void forgetQuery() {
        recordQueriedOn = null;
        recordClear = null;
        recordDueOn = null;
    }

    void swear(LocalDate on) {
        requireNotReached(swornOn, Milestone.OATH);
        swornOn = on;
    }

    void file(LocalDate on, Supplier<String> number) {
        requireNotReached(filedOn, Milestone.FILING);
        requireReached(swornOn, Milestone.OATH);
        filedOn = on;
        archiveNumber = number.get();
    }

    void completeTraining(LocalDate on) {
        requireNotReached(trainedOn, Milestone.TRAINING);
        trainedOn = on;
    }

    void passExam(LocalDate on) {
        requireNotReached(passedOn, Milestone.EXAM);
        requireReached(trainedOn, Milestone.TRAINING);
        passedOn = on;
    }

    /**
     * Takes a milestone back on which no later one rests.
     *
     * @return false, and nothing is changed, when it is not reached or one does
     */
    boolean retract(Act mistake) {
        switch (mistake) {
            case SWORN -> {
                if (swornOn == null || filedOn != null) {
                    return false;
                }
                swornOn = null;
            }
            case FILED -> {
                if (filedOn == null) {
                    return false;
                }
                filedOn = null;
                archiveNumber = null;
            }
            case TRAINED -> {
                if (trainedOn == null || passedOn != null) {
                    return false;
                }
                trainedOn = null;
            }
            case PASSED -> {
                if (passedOn == null) {
                    return false;
                }
                passedOn = null;
            }
            default -> throw new IllegalArgumentException(mistake + " reaches no milestone");
        }
        return true;
    }

    /**
     * @throws Problem {@code record-found} when the record query found something, {@code milestone-missing} naming what is
     *     still to be reached
     */
    void requireAll(LocalDate today) {
        if (Boolean.FALSE.equals(recordClear)) {
            throw new Problem(VolunteerProblems.RECORD_FOUND);
        }
        requireNothing(missing(today));
    }

    /** A query in date and without findings. The day on which the next one is due is the first that it does not cover. */
    private boolean recordInDate(LocalDate today) {
        return Boolean.TRUE.equals(recordClear) && recordDueOn != null && today.isBefore(recordDueOn);
    }

    /** What is missing for the report to the city. */
    private Set<Milestone> missing(LocalDate today) {
        Set<Milestone> missing = EnumSet.noneOf(Milestone.class);
        if (!recordInDate(today)) {
            missing.add(Milestone.RECORD_QUERY);
        }
        if (filedOn == null) {
            missing.add(swornOn == null ? Milestone.OATH : Milestone.FILING);
        }
        if (passedOn == null) {
            missing.add(trainedOn == null ? Milestone.TRAINING : Milestone.EXAM);
        }
        return missing;
    }

    boolean queried() {
        return recordQueriedOn != null;
    }

    boolean none() {
        return recordQueriedOn == null && swornOn == null && trainedOn == null;
    }

    MilestoneDays days() {
        return new MilestoneDays(
                recordQueriedOn, recordClear, recordDueOn, swornOn, filedOn, archiveNumber, trainedOn, passedOn);
    }

    private static void requireNotReached(@Nullable LocalDate reachedOn, Milestone milestone) {
        if (reachedOn != null) {
            throw new Problem(VolunteerProblems.MILESTONE_REACHED, milestone);
        }
    }

    private static void requireReached(@Nullable LocalDate reachedOn, Milestone milestone) {
        requireNothing(reachedOn == null ? Set.of(milestone) : Set.of());
    }

    private static void requireNothing(Set<Milestone> missing) {
        if (!missing.isEmpty()) {
            throw new Problem(VolunteerProblems.MILESTONE_MISSING, missing);
        }
    }
}
