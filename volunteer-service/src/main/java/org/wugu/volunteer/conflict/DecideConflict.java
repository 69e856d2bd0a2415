package org.wugu.volunteer.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.aggregate.Remark;
import org.wugu.platform.crypto.Vault;
import org.wugu.platform.database.Database;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.problem.Problem;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.volunteer.VolunteerProblems;
import org.wugu.volunteer.journey.Stage;
import org.wugu.volunteer.journey.Volunteer;
import org.wugu.volunteer.journey.Volunteers;

/**
 * The county of who came second says which is right. An application that waits with it goes back to the township where the
 * number is wrong, and is refused where the person is registered already; one that has not been handed in stays, and the
 * township is told when it submits.
 */
@ApplicationScoped
class DecideConflict {

    private final Database database;
    private final Volunteers volunteers;
    private final Vault vault;
    private final CurrentScope scope;
    private final Clock clock;

    DecideConflict(Database database, Volunteers volunteers, Vault vault, CurrentScope scope, Clock clock) {
        this.database = database;
        this.volunteers = volunteers;
        this.vault = vault;
        this.scope = scope;
        this.clock = clock;
    }

    private record Conflict(UUID newcomer, String townshipCode, String state) {}

    /**
     * Keeps the decision.
     *
     * @throws Problem {@code not-found} outside the county, {@code not-your-office} for the county of the other one, {@code
     *     conflict-decided}
     */
    @Transactional
    void decide(DivisionCode county, UUID id, Decision decision, String reason) {
        UUID newcomer = take(county, id);
        keep(id, decision, reason);
        volunteers
                .findByIdOptional(newcomer)
                .filter(volunteer -> volunteer.stage() == Stage.SUBMITTED)
                .ifPresent(volunteer -> act(volunteer, decision, reason));
    }

    private void act(Volunteer volunteer, Decision decision, String reason) {
        switch (decision) {
            case TYPING_MISTAKE -> volunteer.sendBack(clock.instant());
            case SAME_PERSON -> volunteer.refuse(clock.instant());
            case DIFFERENT -> {}
        }
        volunteers.stepped(volunteer, List.of(new Remark("idNumber", reason)));
    }

    private UUID take(DivisionCode county, UUID id) {
        // Without a lock: only the county that decides may lock, and the update counts on the state.
        Conflict conflict = database.sql("select newcomer, township_code, state from number_conflict where id = :id")
                .with("id", id)
                .first(Conflict.class)
                .orElseThrow(() -> new Problem(PlatformProblems.NOT_FOUND));
        if (!conflict.townshipCode().startsWith(county.value())) {
            throw new Problem(VolunteerProblems.NOT_YOUR_OFFICE);
        }
        if (!"OPEN".equals(conflict.state())) {
            throw new Problem(VolunteerProblems.CONFLICT_DECIDED);
        }
        return conflict.newcomer();
    }

    private void keep(UUID id, Decision decision, String reason) {
        int kept = database.sql("""
                        update number_conflict
                        set state = :decision, decided_at = :now, decided_by = :person, reason = :reason
                        where id = :id and state = 'OPEN'""")
                .with("decision", decision)
                .with("now", clock.instant())
                .with("person", scope.get().person())
                .with("reason", vault.sealText(reason, ListConflicts.REASON + id))
                .with("id", id)
                .run();
        if (kept == 0) {
            throw new Problem(VolunteerProblems.CONFLICT_DECIDED);
        }
    }
}
