package org.wugu.volunteer.journey;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The county's report (上报) of a volunteer, and what the city said to it. */
@Embeddable
class Report {

    private @Nullable Instant reportedAt;
    private @Nullable Instant cityReturnedAt;
    private @Nullable Instant earlierReportAt;
    private @Nullable Instant earlierReturnAt;
    private @Nullable Instant acceptedAt;

    /** What the city gave back is answered by this report, and stands again if the report is taken back. */
    void make(Instant now) {
        earlierReportAt = reportedAt;
        earlierReturnAt = cityReturnedAt;
        reportedAt = now;
        cityReturnedAt = null;
    }

    void retract() {
        reportedAt = earlierReportAt;
        cityReturnedAt = earlierReturnAt;
        earlierReportAt = null;
        earlierReturnAt = null;
    }

    void giveBack(Instant now) {
        cityReturnedAt = now;
    }

    void accept(Instant now) {
        acceptedAt = now;
    }

    void retractAcceptance() {
        acceptedAt = null;
    }

    /** Whether the city has ever had it. */
    boolean wasMade() {
        return reportedAt != null;
    }

    /** Since when the city has it, or null while it does not. */
    @Nullable
    Instant standsSince() {
        return cityReturnedAt == null ? reportedAt : null;
    }

    @Nullable
    Instant acceptedAt() {
        return acceptedAt;
    }
}
