package org.wugu.volunteer.journey;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The three milestones of a volunteer, independent of each other: record query; oath, then filing; training, then exam. */
@Embeddable
class Milestones {

    private @Nullable LocalDate recordQueriedOn;

    private @Nullable Boolean recordClear;

    private @Nullable LocalDate recordDueOn;

    private @Nullable LocalDate swornOn;

    private @Nullable LocalDate filedOn;

    private @Nullable String archiveNumber;

    private @Nullable LocalDate trainedOn;

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
        swornOn = on;
    }

    void file(LocalDate on, String number) {
        filedOn = on;
        archiveNumber = number;
    }

    void completeTraining(LocalDate on) {
        trainedOn = on;
    }

    void passExam(LocalDate on) {
        passedOn = on;
    }

    /** Takes a milestone back. */
    void retract(Act mistake) {
        switch (mistake) {
            case SWORN -> swornOn = null;
            case FILED -> {
                filedOn = null;
                archiveNumber = null;
            }
            case TRAINED -> trainedOn = null;
            case PASSED -> passedOn = null;
            default -> throw new IllegalArgumentException(mistake + " reaches no milestone");
        }
    }

    MilestoneDays days() {
        return new MilestoneDays(
                recordQueriedOn, recordClear, recordDueOn, swornOn, filedOn, archiveNumber, trainedOn, passedOn);
    }
}
