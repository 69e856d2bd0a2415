package org.wugu.volunteer.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.database.Database;
import org.wugu.volunteer.journey.Stage;

/** How near a county is to its first course. */
@ApplicationScoped
class Approved {

    private static final List<Stage> MEMBERS =
            Stream.of(Stage.values()).filter(Stage::isMember).toList();

    private final Database database;

    Approved(Database database) {
        this.database = database;
    }

    /** What became of the cohort that proposes itself. */
    enum Proposal {
        NONE,
        WAITS,
        OPENED
    }

    Proposal proposalOf(DivisionCode county) {
        return database.sql("""
                        select state from training_cohort
                        where county_code = :county and approved_total is not null""")
                .with("county", county)
                .first(CohortState.class)
                .map(state -> state == CohortState.PROPOSED ? Proposal.WAITS : Proposal.OPENED)
                .orElse(Proposal.NONE);
    }

    /** Until the transaction ends no other counts in this county, so that the last of two approvals at once sees both. */
    void countAlone(DivisionCode county) {
        database.sql("select pg_advisory_xact_lock(hashtext('training-cohort'), :county)")
                .with("county", Integer.parseInt(county.value()))
                .run();
    }

    /** Everybody whom the county has taken in and who has not left. */
    int total(DivisionCode county) {
        return database.sql("select count(*) from volunteer where county_code = :county and stage = any (:members)")
                .with("county", county)
                .with("members", MEMBERS)
                .one(Integer.class);
    }
}
