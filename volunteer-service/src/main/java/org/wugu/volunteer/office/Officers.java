package org.wugu.volunteer.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.UUID;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.aggregate.Aggregates;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;
import org.wugu.problem.ProblemType;
import org.wugu.volunteer.VolunteerProblems;

/** The officers that the caller's scope covers. A post with one holder at a time that has one refuses another. */
@ApplicationScoped
class Officers extends Aggregates<Officer> {

    /**
     * A present holder of a post of the office, locked until the transaction ends, so that nobody is given work who leaves at
     * the same time.
     *
     * @param field where the request names the officer
     * @throws Problem {@code invalid} when it is none
     */
    Officer requirePresent(UUID id, DivisionCode office, String field) {
        return find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .filter(officer -> officer.office().equals(office) && officer.endedOn() == null)
                .orElseThrow(() -> new Problem(PlatformProblems.INVALID).withField(field, "officer-not-of-office"));
    }

    @Override
    protected Map<String, ProblemType> constraints() {
        return Map.of("officer_sole", VolunteerProblems.POST_HELD);
    }
}
