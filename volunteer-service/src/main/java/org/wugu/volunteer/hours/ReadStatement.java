package org.wugu.volunteer.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.problem.Problem;
import org.wugu.volunteer.VolunteerProblems;
import org.wugu.volunteer.hours.ServiceRecords.Entry;
import org.wugu.volunteer.hours.ServiceRecords.Stars;
import org.wugu.volunteer.hours.ServiceRecords.State;
import org.wugu.volunteer.journey.Names;
import org.wugu.volunteer.journey.OwnVolunteer;
import org.wugu.volunteer.journey.Volunteer;
import org.wugu.volunteer.journey.Volunteers;

/** A volunteer's confirmed service within a period, as it is printed; the access log tells of it. */
@ApplicationScoped
class ReadStatement {

    private final ServiceRecords records;
    private final Volunteers volunteers;
    private final OwnVolunteer ownVolunteer;
    private final Names names;
    private final CurrentScope scope;
    private final Clock clock;

    ReadStatement(
            ServiceRecords records,
            Volunteers volunteers,
            OwnVolunteer ownVolunteer,
            Names names,
            CurrentScope scope,
            Clock clock) {
        this.records = records;
        this.volunteers = volunteers;
        this.ownVolunteer = ownVolunteer;
        this.names = names;
        this.scope = scope;
        this.clock = clock;
    }

    /** How often something was done, and for how long together. */
    record Sum(int times, long minutes) {

        Sum with(Entry entry) {
            return new Sum(times + 1, minutes + entry.minutes());
        }
    }

    /**
     * What the statement says.
     *
     * @param name empty once the person's data are deleted
     * @param issuer the office of the reader; the township when volunteers read their own
     * @param own whether the volunteer reads it
     * @param entries the confirmed ones of the period, the earliest first
     * @param minutes of the period
     * @param ever confirmed minutes up to today, of which the stars are
     */
    record Statement(
            String name,
            String number,
            DivisionCode township,
            DivisionCode issuer,
            boolean own,
            LocalDate since,
            LocalDate from,
            LocalDate to,
            Map<Kind, Sum> sums,
            List<Entry> entries,
            long minutes,
            long ever,
            Stars stars) {

        @Override
        public String toString() {
            return "Statement";
        }
    }

    /**
     * The statement of a volunteer of the office.
     *
     * @throws Problem {@code not-found} outside the scope, {@code wrong-stage} of somebody who was not taken in, {@code
     *     invalid} when the period is none
     */
    @Transactional
    Statement of(UUID id, AskedPeriod asked) {
        return statement(id, asked, false);
    }

    /** Likewise of the volunteer whom the caller's account is tied to; {@code login-not-linked} when it is to nobody. */
    @Transactional
    Statement own(AskedPeriod asked) {
        return statement(ownVolunteer.require(), asked, true);
    }

    private Statement statement(UUID id, AskedPeriod asked, boolean own) {
        Volunteer volunteer = volunteers.require(id);
        LocalDate since = volunteer.approvedOn();
        if (since == null) {
            throw new Problem(VolunteerProblems.WRONG_STAGE, volunteer.stage());
        }
        LocalDate to = asked.to() == null ? LocalDate.now(clock) : asked.to();
        LocalDate from = asked.from() == null ? since : asked.from();
        if (from.isAfter(to)) {
            throw new Problem(PlatformProblems.INVALID).withField("to", "period-backwards");
        }
        List<Entry> confirmed = records.of(id).stream()
                .filter(entry -> entry.state() == State.CONFIRMED)
                .toList();
        List<Entry> entries = confirmed.stream()
                .filter(entry ->
                        !entry.servedOn().isBefore(from) && !entry.servedOn().isAfter(to))
                .sorted(ServiceRecords.EARLIEST_FIRST)
                .toList();
        Map<Kind, Sum> sums = new EnumMap<>(Kind.class);
        entries.forEach(entry -> sums.merge(entry.kind(), new Sum(1, entry.minutes()), (sum, one) -> sum.with(entry)));
        long ever = minutes(confirmed);
        return new Statement(
                names.of(List.of(id), "print-service-record", from + "/" + to).getOrDefault(id, ""),
                volunteer.number(),
                volunteer.township(),
                own ? volunteer.township() : scope.get().code(),
                own,
                since,
                from,
                to,
                sums,
                entries,
                minutes(entries),
                ever,
                records.stars(ever, LocalDate.now(clock)));
    }

    private static long minutes(List<Entry> entries) {
        return entries.stream().mapToLong(Entry::minutes).sum();
    }
}
