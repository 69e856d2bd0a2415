package org.wugu.assessment.messages;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.assessment.figures.Stage;
import org.wugu.assessment.figures.VolunteerState;
import org.wugu.kernel.CorpsTime;
import org.wugu.kernel.DivisionCode.Level;
import org.wugu.platform.inbox.Told;

/**
 * The fields of a volunteer's event that figures use, of the many that it has. Tested on the examples of
 * volunteer-service, to whom the contract belongs.
 *
 * @param submittedOn day in Asia/Shanghai of the last submission
 * @param approvedOn day in Asia/Shanghai; from stage APPROVED on
 * @param reportedOn day in Asia/Shanghai; from stage REPORTED on, which all later ones but LEFT count under
 * @param leftOn day in Asia/Shanghai; at stage LEFT only
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record VolunteerWire(
        @Nullable UUID volunteerId,
        long version,
        @Nullable Stage stage,
        @Nullable String townshipCode,
        @Nullable String villageCode,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate reportedOn,
        @Nullable LocalDate leftOn) {

    /** @throws IllegalArgumentException naming the field that is missing or impossible */
    VolunteerState toState(Instant occurredAt) {
        long counted = Told.version(version);
        Stage reached = Told.required("stage", stage);
        return new VolunteerState(
                Told.required("volunteerId", volunteerId),
                counted,
                reached,
                Told.division("townshipCode", townshipCode, Level.TOWNSHIP),
                Told.division("villageCode", villageCode, Level.VILLAGE),
                YearMonth.from(reachedOn(reached, occurredAt)),
                reached.isSinceApproval() ? YearMonth.from(Told.required("approvedOn", approvedOn)) : null,
                reached == Stage.LEFT ? YearMonth.from(Told.required("leftOn", leftOn)) : null,
                occurredAt);
    }

    /** The day on which the stage was reached: a field of the event, or for decisions without one the event's own time. */
    private LocalDate reachedOn(Stage reached, Instant occurredAt) {
        return switch (reached) {
            case SUBMITTED -> Told.required("submittedOn", submittedOn);
            case APPROVED -> Told.required("approvedOn", approvedOn);
            case REPORTED, ACCEPTED, OUTFITTED, ACTIVE, SUSPENDED -> Told.required("reportedOn", reportedOn);
            case LEFT -> Told.required("leftOn", leftOn);
            case RETURNED, REFUSED -> LocalDate.ofInstant(occurredAt, CorpsTime.ZONE);
        };
    }
}
