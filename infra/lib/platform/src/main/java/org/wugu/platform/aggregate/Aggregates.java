package org.wugu.platform.aggregate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.http.Limit;
import org.wugu.platform.http.Page;
import org.wugu.platform.problem.DatabaseFaults;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;
import org.wugu.problem.ProblemType;

/** The aggregates of a kind that the caller's scope covers; row-level security hides all others. A subclass is the bean. */
public abstract class Aggregates<T extends Aggregate> implements PanacheRepositoryBase<T, UUID> {

    /** @throws Problem {@code not-found} when there is none within the scope */
    public T require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Problem(PlatformProblems.NOT_FOUND));
    }

    /**
     * The aggregate as the caller last saw it.
     *
     * @throws Problem {@code not-found} when there is none within the scope, {@code changed-meanwhile} when somebody else
     *     changed it since
     */
    public T require(UUID id, long seenVersion) {
        T aggregate = require(id);
        requireSeen(aggregate, seenVersion);
        return aggregate;
    }

    /** @throws Problem {@code changed-meanwhile} when somebody else changed it since the caller saw that version */
    public void requireSeen(T aggregate, long seenVersion) {
        if (aggregate.version() != seenVersion) {
            throw new Problem(PlatformProblems.CHANGED_MEANWHILE);
        }
    }

    /**
     * Locked until the transaction ends, so that what hangs on it is changed by one at a time.
     *
     * @throws Problem {@code not-found} when there is none that the caller may change
     */
    public T lock(UUID id) {
        return find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new Problem(PlatformProblems.NOT_FOUND));
    }

    /** As {@link #lock(UUID)} and {@link #require(UUID, long)} together. */
    public T lock(UUID id, long seenVersion) {
        T aggregate = lock(id);
        requireSeen(aggregate, seenVersion);
        return aggregate;
    }

    /** Those that the caller may change, locked in the order of their ids, so that nobody waits for who waits in turn. */
    public List<T> lock(Collection<UUID> ids) {
        return find("id in ?1", Sort.by("id"), ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /**
     * A page of them, newest first.
     *
     * @param after the last one of the page before, or null for the first page
     * @param item how one is shown
     */
    public <I> Page<I> page(@Nullable UUID after, Limit limit, Function<T, I> item) {
        Sort newestFirst = Sort.descending("id");
        List<T> found = (after == null ? findAll(newestFirst) : find("id < ?1", newestFirst, after))
                .range(0, limit.items())
                .list();
        Page<T> page = Page.of(found, limit, T::id);
        return page.with(page.items().stream().map(item).toList());
    }

    /** What a refused step may have changed in memory is not written. */
    public void forget(T aggregate) {
        getEntityManager().detach(aggregate);
    }

    /** Keeps a new one. @throws Problem as {@link #write} */
    public void add(T aggregate) {
        persist(aggregate);
        write();
    }

    /**
     * Brings what was changed to the database, which raises the versions and lets what follows find it.
     *
     * @throws Problem the one of a {@link #constraints() constraint} that refuses it
     */
    public void write() {
        try {
            flush();
        } catch (PersistenceException e) {
            ProblemType refusal =
                    DatabaseFaults.constraint(e).map(constraints()::get).orElse(null);
            throw refusal == null ? e : new Problem(refusal);
        }
    }

    /** Constraints that hold a rule between rows, and what their refusal is told as. */
    protected Map<String, ProblemType> constraints() {
        return Map.of();
    }
}
