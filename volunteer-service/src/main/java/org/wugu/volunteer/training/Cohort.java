package org.wugu.volunteer.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.aggregate.Aggregate;
import org.wugu.platform.problem.Problem;
import org.wugu.volunteer.VolunteerProblems;

/**
 * A cohort (培训班) of a county. Everything that is done with its participants, sessions, attendance and exams goes through
 * a named step here, which says whether it is allowed now; the version tells two officers who work on it at once apart.
 */
@Entity
@Table(name = "training_cohort")
class Cohort extends Aggregate {

    @Column(name = "county_code")
    private String countyCode;

    private String number;

    @Enumerated(EnumType.STRING)
    private CohortKind kind;

    @Enumerated(EnumType.STRING)
    private CohortState state;

    private String title;

    @Column(name = "approved_total")
    private @Nullable Integer approvedTotal;

    @Column(name = "proposed_at")
    private @Nullable Instant proposedAt;

    @Column(name = "opened_at")
    private @Nullable Instant openedAt;

    @Column(name = "attendance_closed_at")
    private @Nullable Instant attendanceClosedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "updated_at")
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
        requireState(CohortState.PROPOSED);
        state = CohortState.OPEN;
        title = itsTitle;
        openedAt = now;
        updatedAt = now;
    }

    /** Participants, sessions or attendance change. @throws Problem {@code attendance-closed} once attendance is closed */
    void prepare(Instant now) {
        requireState(CohortState.OPEN);
        if (attendanceClosedAt != null) {
            throw new Problem(VolunteerProblems.ATTENDANCE_CLOSED);
        }
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
        prepare(now);
        if (sessions == 0) {
            throw new Problem(VolunteerProblems.NO_SESSIONS);
        }
        if (untaken > 0) {
            throw new Problem(VolunteerProblems.ATTENDANCE_MISSING, untaken);
        }
        attendanceClosedAt = now;
    }

    /** 重开考勤. @throws Problem {@code attendance-open} when it is not closed */
    void reopenAttendance(Instant now) {
        requireState(CohortState.OPEN);
        requireAttendanceClosed();
        attendanceClosedAt = null;
        updatedAt = now;
    }

    /** Exam results are entered or taken back. @throws Problem {@code no-exam} when the cohort is no course */
    void examine(Instant now) {
        requireState(CohortState.OPEN);
        if (kind != CohortKind.COURSE) {
            throw new Problem(VolunteerProblems.NO_EXAM);
        }
        requireAttendanceClosed();
        updatedAt = now;
    }

    /** 结班. @throws Problem {@code attendance-open} while attendance is not closed */
    void close(Instant now) {
        requireState(CohortState.OPEN);
        requireAttendanceClosed();
        state = CohortState.CLOSED;
        closedAt = now;
        updatedAt = now;
    }

    /** 重新开班: it was closed by mistake. */
    void reopen(Instant now) {
        requireState(CohortState.CLOSED);
        state = CohortState.OPEN;
        closedAt = null;
        updatedAt = now;
    }

    private void requireAttendanceClosed() {
        if (attendanceClosedAt == null) {
            throw new Problem(VolunteerProblems.ATTENDANCE_OPEN);
        }
    }

    private void requireState(CohortState wanted) {
        if (state != wanted) {
            throw new Problem(VolunteerProblems.COHORT_STATE, state);
        }
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
