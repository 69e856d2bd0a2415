package org.wugu.volunteer.journey;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The three milestones of a volunteer, independent of each other: record query; oath, then filing; training, then exam. */
@Embeddable
class Milestones {

    @Column(name = "record_queried_on")
    @Nullable
    LocalDate recordQueriedOn;

    @Column(name = "record_clear")
    @Nullable
    Boolean recordClear;

    @Column(name = "record_due_on")
    @Nullable
    LocalDate recordDueOn;

    @Column(name = "sworn_on")
    @Nullable
    LocalDate swornOn;

    @Column(name = "filed_on")
    @Nullable
    LocalDate filedOn;

    @Column(name = "archive_number")
    @Nullable
    String archiveNumber;

    @Column(name = "trained_on")
    @Nullable
    LocalDate trainedOn;

    @Column(name = "passed_on")
    @Nullable
    LocalDate passedOn;

    /** A query in date and without findings. The day on which the next one is due is the first that it does not cover. */
    boolean recordInDate(LocalDate today) {
        return Boolean.TRUE.equals(recordClear) && recordDueOn != null && today.isBefore(recordDueOn);
    }

    boolean recordFound() {
        return Boolean.FALSE.equals(recordClear);
    }

    /** What is missing for the report to the city. */
    Set<Milestone> missing(LocalDate today) {
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

    boolean none() {
        return recordQueriedOn == null && swornOn == null && trainedOn == null;
    }

    MilestoneDays days() {
        return new MilestoneDays(
                recordQueriedOn, recordClear, recordDueOn, swornOn, filedOn, archiveNumber, trainedOn, passedOn);
    }
}
