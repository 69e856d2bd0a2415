package org.wugu.volunteer.office;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.aggregate.Aggregate;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;

/** One person's term in one post of an office (任职). Who it is stands in a table of its own. */
@Entity
@Table(name = "officer")
class Officer extends Aggregate {

    private String officeCode;

    private String post;

    private boolean sole;

    private LocalDate since;

    private @Nullable LocalDate termUntil;

    private @Nullable LocalDate endedOn;

    private @Nullable UUID predecessor;

    private Instant enteredAt;

    private String enteredBy;

    private @Nullable Instant endedAt;

    private @Nullable String endedBy;

    /** For Hibernate, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Officer() {}

    private Officer(
            UUID id,
            DivisionCode office,
            String post,
            boolean sole,
            Term term,
            @Nullable UUID predecessor,
            Instant now,
            String by) {
        super(id);
        this.officeCode = office.value();
        this.post = post;
        this.sole = sole;
        this.since = term.since();
        this.termUntil = term.until();
        this.predecessor = predecessor;
        this.enteredAt = now;
        this.enteredBy = by;
    }

    /** 任职: somebody takes up a post. */
    static Officer named(UUID id, DivisionCode office, Post post, Term term, Instant now, String by) {
        return new Officer(id, office, post.code(), post.sole(), term, null, now, by);
    }

    /** 改任期: the term was entered wrongly, or is prolonged. @throws Problem {@code term-ended} once it has ended */
    void change(Term term, boolean keeps) {
        require(OfficerAct.CORRECT, keeps);
        since = term.since();
        termUntil = term.until();
    }

    /**
     * 卸任.
     *
     * @param lastDay in the post
     * @param keeps whether the caller keeps the posts of the office
     * @throws Problem {@code term-ended} when it has ended already, {@code invalid} for a day before the term
     */
    void end(LocalDate lastDay, boolean keeps, Instant now, String by) {
        require(OfficerAct.END, keeps);
        if (lastDay.isBefore(since)) {
            throw new Problem(PlatformProblems.INVALID).withField("endedOn", "ended-before-begun");
        }
        endedOn = lastDay;
        endedAt = now;
        endedBy = by;
    }

    /**
     * 接任: the post goes to somebody else, from the day after the last one on.
     *
     * @param until last day of the successor's term, or null when none is set
     */
    Officer succeededBy(UUID successor, @Nullable LocalDate until, Instant now, String by) {
        if (endedOn == null) {
            throw new IllegalStateException("nobody succeeds a holder who has not left");
        }
        Term term = new Term(endedOn.plusDays(1), until);
        return new Officer(successor, office(), post, sole, term, id(), now, by);
    }

    private void require(OfficerAct act, boolean keeps) {
        act.require(new OfficerAct.Held(keeps, endedOn != null));
    }

    DivisionCode office() {
        return DivisionCode.of(officeCode);
    }

    LocalDate since() {
        return since;
    }

    @Nullable
    LocalDate termUntil() {
        return termUntil;
    }

    @Nullable
    LocalDate endedOn() {
        return endedOn;
    }
}
