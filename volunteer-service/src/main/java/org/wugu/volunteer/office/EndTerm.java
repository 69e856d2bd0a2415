package org.wugu.volunteer.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.Ids;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;

/**
 * 卸任与交接: a holder leaves, with a reason, and hands the post to a successor in the same step when there is one. The work
 * of which the holder was in charge goes to the successor or to a colleague in that step, so that none of it lies.
 */
@ApplicationScoped
class EndTerm {

    private final Officers officers;
    private final OfficerPeople people;
    private final Duties duties;
    private final OfficeInCharge inCharge;
    private final Clock clock;

    EndTerm(Officers officers, OfficerPeople people, Duties duties, OfficeInCharge inCharge, Clock clock) {
        this.officers = officers;
        this.people = people;
        this.duties = duties;
        this.inCharge = inCharge;
        this.clock = clock;
    }

    /**
     * Who takes over.
     *
     * @param until last day of the successor's term, or null when none is set
     */
    record Successor(Person person, @Nullable LocalDate until) {}

    /**
     * @param colleague who takes over the work when there is no successor; needed when the holder is in charge of any
     * @throws Problem {@code invalid} without anybody to take the work over, or when the colleague is none
     */
    @Transactional
    void end(
            UUID id,
            long seenVersion,
            LocalDate lastDay,
            String reason,
            @Nullable Successor successor,
            @Nullable UUID colleague) {
        Officer officer = officers.require(id, seenVersion);
        Instant now = clock.instant();
        officer.end(lastDay, inCharge.keeps(officer.office()), now, inCharge.person());
        officers.write();
        people.keepReason(id, reason);
        UUID next = successor == null ? colleague : succeed(officer, successor, now);
        Set<Duty> held = duties.heldBy(id);
        if (held.isEmpty()) {
            return;
        }
        if (next == null) {
            throw new Problem(PlatformProblems.INVALID).withField("colleague", "duties-to-hand-over", held.size());
        }
        if (successor == null) {
            officers.requirePresent(next, officer.office(), "colleague");
        }
        duties.handOver(officer.office(), held, id, next);
    }

    private UUID succeed(Officer officer, Successor successor, Instant now) {
        Officer next = officer.succeededBy(Ids.next(), successor.until(), now, inCharge.person());
        officers.add(next);
        people.keep(next.id(), next.office(), successor.person());
        return next.id();
    }
}
