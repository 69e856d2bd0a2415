package org.wugu.volunteer.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.http.Limit;
import org.wugu.platform.http.Page;
import org.wugu.platform.people.PersonPart;
import org.wugu.problem.Problem;
import org.wugu.volunteer.hours.ServiceRecords.Entry;
import org.wugu.volunteer.hours.ServiceRecords.Stars;
import org.wugu.volunteer.hours.ServiceRecords.State;
import org.wugu.volunteer.journey.Names;
import org.wugu.volunteer.journey.OwnVolunteer;
import org.wugu.volunteer.journey.Volunteers;

/** A volunteer's service record with its sums and stars, and what waits to be confirmed. */
@ApplicationScoped
public class ReadHours implements PersonPart {

    private static final Limit SHOWN = new Limit(100);

    private final ServiceRecords records;
    private final Volunteers volunteers;
    private final OwnVolunteer ownVolunteer;
    private final Names names;
    private final Clock clock;

    ReadHours(ServiceRecords records, Volunteers volunteers, OwnVolunteer ownVolunteer, Names names, Clock clock) {
        this.records = records;
        this.volunteers = volunteers;
        this.ownVolunteer = ownVolunteer;
        this.names = names;
        this.clock = clock;
    }

    /**
     * A volunteer's service record (平台记录).
     *
     * @param confirmed hours that count
     * @param waiting hours that wait to be confirmed
     * @param stars by the levels that hold today
     * @param nextStarAt confirmed hours of the next star, or null with all of them
     */
    public record ServiceRecord(
            BigDecimal confirmed,
            BigDecimal waiting,
            int stars,
            @Nullable Integer nextStarAt,
            List<Entry> entries) {}

    /**
     * Entries that wait, newest first.
     *
     * @param names of the volunteers, by id
     * @param next to be sent as {@code after} for the following page, or null when this is the last one
     */
    @Schema(name = "WaitingServiceRecords")
    record Waiting(
            List<Entry> items,
            Map<UUID, String> names,
            @Nullable String next) {}

    @Override
    public String part() {
        return "serviceRecord";
    }

    /** @throws Problem {@code not-found} when there is no such volunteer within the scope */
    @Override
    @Transactional
    public ServiceRecord of(UUID volunteer) {
        volunteers.require(volunteer);
        return summed(records.of(volunteer));
    }

    /** @throws Problem {@code login-not-linked} when the account is tied to no volunteer */
    @Transactional
    ServiceRecord own() {
        return summed(records.of(ownVolunteer.require()));
    }

    @Transactional
    Waiting waiting(@Nullable UUID after) {
        Page<Entry> page = Page.of(records.waiting(after, SHOWN.andOne()), SHOWN, Entry::id);
        Map<UUID, String> known = names.of(
                page.items().stream().map(Entry::volunteer).distinct().toList(), "list-service-records", "list");
        return new Waiting(page.items(), known, page.next());
    }

    private ServiceRecord summed(List<Entry> entries) {
        Stars stars = records.stars(minutes(entries, State.CONFIRMED), LocalDate.now(clock));
        return new ServiceRecord(
                Hours.of(minutes(entries, State.CONFIRMED)),
                Hours.of(minutes(entries, State.WAITING)),
                stars.reached(),
                stars.nextAt(),
                entries);
    }

    private static long minutes(List<Entry> entries, State state) {
        return entries.stream()
                .filter(entry -> entry.state() == state)
                .mapToLong(Entry::minutes)
                .sum();
    }
}
