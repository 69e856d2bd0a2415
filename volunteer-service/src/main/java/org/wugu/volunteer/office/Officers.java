package org.wugu.volunteer.office;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.util.UUID;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.problem.Problem;
import org.wugu.volunteer.Constraints;
import org.wugu.volunteer.VolunteerProblems;

/** The officers that the caller's scope covers. */
@ApplicationScoped
class Officers implements PanacheRepositoryBase<Officer, UUID> {

    private static final String SOLE = "officer_sole";

    /**
     * The term as the caller last saw it.
     *
     * @throws Problem {@code not-found} when there is none within the scope, {@code changed-meanwhile} when somebody else
     *     changed it since
     */
    Officer require(UUID id, long seenVersion) {
        Officer officer = findByIdOptional(id).orElseThrow(() -> new Problem(PlatformProblems.NOT_FOUND));
        if (officer.version() != seenVersion) {
            throw new Problem(PlatformProblems.CHANGED_MEANWHILE);
        }
        return officer;
    }

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

    /** @throws Problem {@code post-held} when the post has one holder at a time and has one */
    void add(Officer officer) {
        persist(officer);
        write();
    }

    /** Brings what was changed to the database, so that what follows finds it. */
    void write() {
        try {
            flush();
        } catch (PersistenceException e) {
            throw Constraints.refused(e, SOLE) ? new Problem(VolunteerProblems.POST_HELD) : e;
        }
    }
}
