package org.wugu.volunteer.journey;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

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
