package org.wugu.assessment.figures;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.scope.ScopeRunner;
import org.wugu.testing.Database;

/** For tests: counts states as a listener would, and starts from nothing. */
@ApplicationScoped
public class Counted {

    private final Counting counting;
    private final ScopeRunner scopes;

    Counted(Counting counting, ScopeRunner scopes) {
        this.counting = counting;
        this.scopes = scopes;
    }

    /** Forgets everything that was counted. */
    public void nothing() {
        Database.of("assessment").execute("truncate figure_subject, township_figure, village_figure");
    }

    /** Counts the states as one batch. */
    public void batch(VolunteerState... states) {
        scopes.system(
                () -> QuarkusTransaction.requiringNew().run(() -> counting.count(Volunteers.COUNTED, List.of(states))));
    }

    /** Counts so many new volunteers of one village, as of one batch. */
    public void volunteers(int number, String village, Stage stage, String month) {
        VolunteerState[] states = new VolunteerState[number];
        for (int i = 0; i < number; i++) {
            states[i] = state(UUID.randomUUID(), 1, stage, village, month);
        }
        batch(states);
    }

    /** A volunteer's state; the township is the village's, and approval and leaving were in the same month. */
    public static VolunteerState state(UUID volunteer, long version, Stage stage, String village, String month) {
        return state(
                volunteer,
                version,
                stage,
                village,
                YearMonth.parse(month),
                month,
                Instant.parse("2026-11-20T01:00:00Z").plusSeconds(version));
    }

    /** The same of a volunteer whom the county approved in another month than that of the stage. */
    static VolunteerState state(
            UUID volunteer,
            long version,
            Stage stage,
            String village,
            YearMonth month,
            String approvedIn,
            Instant occurredAt) {
        DivisionCode code = DivisionCode.of(village);
        return new VolunteerState(
                volunteer,
                version,
                stage,
                code.ancestor(DivisionCode.Level.TOWNSHIP),
                code,
                month,
                stage.isSinceApproval() ? YearMonth.parse(approvedIn) : null,
                stage == Stage.LEFT ? month : null,
                occurredAt);
    }
}
