package org.wugu.volunteer.training;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.aggregate.Aggregate;
import org.wugu.problem.Problem;

/**
 * A cohort (培训班) of a county. Everything that is done with its participants, sessions, attendance and exams goes through
 * a named step here, which says whether it is allowed now; the version tells two officers who work on it at once apart.
 */
@Entity
@Table(name = "training_cohort")
class Cohort extends Aggregate {

    private String countyCode;

    private String number;

    @Enumerated(EnumType.STRING)
    private CohortKind kind;

    @Enumerated(EnumType.STRING)
    private CohortState state;

    private String title;

    private @Nullable Integer approvedTotal;

    private @Nullable Instant proposedAt;

    private @Nullable Instant openedAt;

    private @Nullable Instant attendanceClosedAt;

    private @Nullable Instant closedAt;

    private Instant updatedAt;

    /** For Hibernate, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Cohort() {}

    private Cohort(UUID id, DivisionCode county, String number, CohortKind kind, String title, Instant now) {
        super(id);
        this.countyCode = county.value();
        this.number = number;
        this.kind = kind;
        this.state = CohortState.PROPOSED;
        this.title = title;
        this.updatedAt = now;
    }

    /** 建议开班: the county's approved volunteers have first reached the threshold. */
    static Cohort proposed(UUID id, DivisionCode county, String number, String title, int approved, Instant now) {
        Cohort cohort = new Cohort(id, county, number, CohortKind.COURSE, title, now);
        cohort.approvedTotal = approved;
        cohort.proposedAt = now;
        return cohort;
    }

    /** 开班, of a cohort that was not proposed. */
    static Cohort opened(UUID id, DivisionCode county, String number, CohortKind kind, String title, Instant now) {
        Cohort cohort = new Cohort(id, county, number, kind, title, now);
        cohort.open(title, now);
        return cohort;
    }

    /** 开班. @throws Problem {@code cohort-state} unless it is only proposed */
    void open(String itsTitle, Instant now) {
        require(CohortOption.OPEN);
        state = CohortState.OPEN;
        title = itsTitle;
        openedAt = now;
        updatedAt = now;
    }

    /** Participants, sessions or attendance change. @throws Problem {@code attendance-closed} once attendance is closed */
    void prepare(CohortOption step, Instant now) {
        require(step);
        updatedAt = now;
    }

    /**
     * 考勤结束.
     *
     * @param sessions how many were held
     * @param untaken at how many of them nobody has noted who was there
     * @throws Problem {@code no-sessions} or {@code attendance-missing}
     */
    void closeAttendance(int sessions, int untaken, Instant now) {
        CohortOption.CLOSE_ATTENDANCE.require(now(sessions, untaken));
        attendanceClosedAt = now;
        updatedAt = now;
    }

    /** 重开考勤. @throws Problem {@code attendance-open} when it is not closed */
    void reopenAttendance(Instant now) {
        require(CohortOption.REOPEN_ATTENDANCE);
        attendanceClosedAt = null;
        updatedAt = now;
    }

    /** Exam results are entered or taken back. @throws Problem {@code no-exam} when the cohort is no course */
    void examine(Instant now) {
        require(CohortOption.RECORD_EXAM);
        updatedAt = now;
    }

    /** 结班. @throws Problem {@code attendance-open} while attendance is not closed */
    void close(Instant now) {
        require(CohortOption.CLOSE);
        state = CohortState.CLOSED;
        closedAt = now;
        updatedAt = now;
    }

    /** 重新开班: it was closed by mistake. */
    void reopen(Instant now) {
        require(CohortOption.REOPEN);
        state = CohortState.OPEN;
        closedAt = null;
        updatedAt = now;
    }

    private void require(CohortOption step) {
        step.require(now(0, 0));
    }

    /** As far as it decides on the steps; the sessions do only on the close of attendance. */
    CohortOption.Now now(int sessions, int untaken) {
        return new CohortOption.Now(kind, state, attendanceClosedAt != null, sessions, untaken);
    }

    DivisionCode county() {
        return DivisionCode.of(countyCode);
    }

    /** For people to read out, such as {@code PX-371521-2026-0001}. */
    String number() {
        return number;
    }

    CohortKind kind() {
        return kind;
    }

    CohortState state() {
        return state;
    }
}
