package org.wugu.volunteer.messages;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.Gender;
import org.wugu.volunteer.journey.Matching;
import org.wugu.volunteer.journey.MilestoneDays;
import org.wugu.volunteer.journey.PublicState;
import org.wugu.volunteer.journey.Stage;

/**
 * The data of every {@code org.wugu.volunteer.*.v1} event, as {@code contracts/events} describes it.
 *
 * @param recordDueOn when the next record query is due, whatever the latest one has found, which is told to nobody by an
 *     event; absent without one
 * @param matchableUntil as {@link Matching#until} has it, after the event
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VolunteerRecord(
        UUID volunteerId,
        String number,
        long version,
        Stage stage,
        String townshipCode,
        String villageCode,
        Gender gender,
        String ageBand,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate recordDueOn,
        @Nullable LocalDate swornOn,
        @Nullable LocalDate filedOn,
        @Nullable LocalDate trainedOn,
        @Nullable LocalDate passedOn,
        @Nullable LocalDate reportedOn,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate outfittedOn,
        @Nullable LocalDate servingSince,
        @Nullable LocalDate leftOn,
        @Nullable LocalDate matchableUntil) {

    static VolunteerRecord of(PublicState state, @Nullable LocalDate matchableUntil) {
        MilestoneDays reached = state.milestones();
        return new VolunteerRecord(
                state.volunteer(),
                state.number(),
                state.version(),
                state.stage(),
                state.township().value(),
                state.village().value(),
                state.gender(),
                state.ageBand().label(),
                state.submittedOn(),
                state.approvedOn(),
                reached.recordDueOn(),
                reached.swornOn(),
                reached.filedOn(),
                reached.trainedOn(),
                reached.passedOn(),
                state.reportedOn(),
                state.acceptedOn(),
                state.outfittedOn(),
                state.servingSince(),
                state.leftOn(),
                matchableUntil);
    }
}
