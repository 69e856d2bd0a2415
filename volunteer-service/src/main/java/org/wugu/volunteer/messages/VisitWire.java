package org.wugu.volunteer.messages;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.CorpsTime;
import org.wugu.kernel.DivisionCode.Level;
import org.wugu.platform.inbox.Told;
import org.wugu.volunteer.hours.Visit;

/**
 * The fields of a visit's event that hours are made of. Tested on the example of child-service, to whom the contract
 * belongs. What the database would not take is refused here, so that a dead letter says which field it was.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record VisitWire(
        @Nullable UUID visitId,
        long version,
        Visit.@Nullable State state,
        @Nullable String townshipCode,
        @Nullable List<@Nullable UUID> volunteerIds,
        @Nullable LocalDate visitedOn,
        int minutes) {

    private static final int MOST_VOLUNTEERS = 50;
    private static final int MOST_MINUTES = 24 * 60;

    /** Before there was a corps. */
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    /** @throws IllegalArgumentException naming the field that is missing or impossible */
    Visit toVisit(Instant told) {
        if (minutes < 1 || minutes > MOST_MINUTES) {
            throw new IllegalArgumentException("minutes are missing or not within a day");
        }
        return new Visit(
                Told.required("visitId", visitId),
                Told.version(version),
                Told.division("townshipCode", townshipCode, Level.TOWNSHIP),
                Told.required("state", state),
                day(told),
                minutes,
                volunteers(),
                told);
    }

    private LocalDate day(Instant told) {
        LocalDate day = Told.required("visitedOn", visitedOn);
        if (day.isBefore(EARLIEST) || day.isAfter(LocalDate.ofInstant(told, CorpsTime.ZONE))) {
            throw new IllegalArgumentException("visitedOn is not a day on which the visit can have been");
        }
        return day;
    }

    private List<UUID> volunteers() {
        List<@Nullable UUID> ids = Told.required("volunteerIds", volunteerIds);
        List<UUID> known = ids.stream().filter(Objects::nonNull).distinct().toList();
        if (known.isEmpty() || known.size() < ids.size() || ids.size() > MOST_VOLUNTEERS) {
            throw new IllegalArgumentException("volunteerIds are not 1 to " + MOST_VOLUNTEERS + " different ids");
        }
        return known;
    }
}
