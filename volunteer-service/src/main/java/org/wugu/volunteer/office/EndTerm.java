package org.wugu.volunteer.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.Ids;

/** 卸任与交接: a holder leaves, with a reason, and hands the post to a successor in the same step when there is one. */
@ApplicationScoped
class EndTerm {

    private final Officers officers;
    private final OfficerPeople people;
    private final OfficeInCharge inCharge;
    private final Clock clock;

    EndTerm(Officers officers, OfficerPeople people, OfficeInCharge inCharge, Clock clock) {
        this.officers = officers;
        this.people = people;
        this.inCharge = inCharge;
        this.clock = clock;
    }

    /**
     * Who takes over.
     *
     * @param until last day of the successor's term, or null when none is set
     */
    record Successor(Person person, @Nullable LocalDate until) {}

    @Transactional
    void end(UUID id, long seenVersion, LocalDate lastDay, String reason, @Nullable Successor successor) {
        Officer officer = officers.require(id, seenVersion);
        inCharge.requireKept(officer.office());
        Instant now = clock.instant();
        officer.end(lastDay, now, inCharge.person());
        officers.write();
        people.keepReason(id, reason);
        if (successor != null) {
            Officer next = officer.succeededBy(Ids.next(), successor.until(), now, inCharge.person());
            officers.add(next);
            people.keep(next.id(), next.office(), successor.person());
        }
    }
}
