package org.wugu.volunteer.transfer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.UUID;
import org.wugu.platform.http.Position;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.problem.Problem;
import org.wugu.volunteer.Constraints;
import org.wugu.volunteer.VolunteerProblems;

/** The transfers from and to the caller's county. */
@ApplicationScoped
class Transfers implements PanacheRepositoryBase<Transfer, UUID> {

    private static final String ONE_AT_A_TIME = "volunteer_transfer_open";

    /**
     * Locked until the transaction ends, so that an answer and a withdrawal do not meet.
     *
     * @throws Problem {@code not-found} when there is none within the scope
     */
    Transfer lock(UUID id) {
        return find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new Problem(PlatformProblems.NOT_FOUND));
    }

    /** @throws Problem {@code transfer-open} when the volunteer is offered already */
    void add(Transfer transfer) {
        persist(transfer);
        try {
            flush();
        } catch (PersistenceException e) {
            throw Constraints.refused(e, ONE_AT_A_TIME) ? new Problem(VolunteerProblems.TRANSFER_OPEN) : e;
        }
    }

    /** Those that wait first, then the latest; one more than a part has when others follow. */
    List<Transfer> latest(Position after) {
        return findAll(Sort.by("decidedAt", Sort.Direction.Descending, Sort.NullPrecedence.NULLS_FIRST)
                        .and("id", Sort.Direction.Descending))
                .range(after.before(), after.before() + after.andOne() - 1)
                .list();
    }
}
