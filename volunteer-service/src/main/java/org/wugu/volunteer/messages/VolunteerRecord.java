package org.wugu.volunteer.messages;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.Gender;
import org.wugu.volunteer.journey.PublicState;
import org.wugu.volunteer.journey.Stage;

/** The data of every {@code org.wugu.volunteer.*.v1} event, as {@code contracts/events} describes it. */
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
        @Nullable LocalDate reportedOn) {

    static VolunteerRecord of(PublicState state) {
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
                state.reportedOn());
    }
}
