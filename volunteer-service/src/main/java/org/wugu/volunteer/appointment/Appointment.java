package org.wugu.volunteer.appointment;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.OrgScope;
import org.wugu.platform.aggregate.Aggregate;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;
import org.wugu.volunteer.appointment.AppointmentAct.Made;

/**
 * An appointment (聘任), for a term, under a certificate (聘书). What is printed does not change: a mistake is revoked and
 * the person appointed anew. Who it is stands in a table of its own.
 */
@Entity
class Appointment extends Aggregate {

    static final int MOST_YEARS = 10;

    private String number;
    private String officeCode;
    private String kind;
    private LocalDate since;
    private LocalDate termUntil;
    private LocalDate issuedOn;
    private String issuedBy;
    private String code;
    private @Nullable LocalDate revokedOn;
    private @Nullable String revokedBy;

    /** For Hibernate, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Appointment() {}

    /**
     * 聘任.
     *
     * @param office that appoints
     * @param kind code of what the person is appointed to
     * @param until last day
     * @param code what the public verification asks for
     */
    Appointment(
            UUID id,
            String number,
            DivisionCode office,
            String kind,
            LocalDate since,
            LocalDate until,
            String code,
            LocalDate today,
            String by) {
        super(id);
        this.number = number;
        this.officeCode = office.value();
        this.kind = kind;
        this.since = since;
        this.termUntil = until;
        this.code = code;
        this.issuedOn = today;
        this.issuedBy = by;
    }

    /** @throws Problem {@code invalid} for a term that ends before it begins, begins too late or lasts too long */
    static void requireTerm(LocalDate since, LocalDate until, LocalDate today) {
        Problem problem = new Problem(PlatformProblems.INVALID);
        if (since.isAfter(today.plusYears(1))) {
            problem.withField("since", "day-too-far");
        }
        if (until.isBefore(since)) {
            problem.withField("until", "term-ends-before-it-begins");
        } else if (until.isAfter(since.plusYears(MOST_YEARS).minusDays(1))) {
            problem.withField("until", "term-too-long", MOST_YEARS);
        }
        if (!problem.fields().isEmpty()) {
            throw problem;
        }
    }

    /** 撤销聘任. @throws Problem {@code not-your-office}, {@code appointment-revoked} when it is already */
    void revoke(LocalDate today, OrgScope actor) {
        AppointmentAct.REVOKE.require(new Made(office().equals(actor.code()), revokedOn != null));
        revokedOn = today;
        revokedBy = actor.person();
    }

    String number() {
        return number;
    }

    DivisionCode office() {
        return DivisionCode.of(officeCode);
    }

    String kind() {
        return kind;
    }

    LocalDate since() {
        return since;
    }

    LocalDate termUntil() {
        return termUntil;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    String code() {
        return code;
    }

    @Nullable
    LocalDate revokedOn() {
        return revokedOn;
    }
}
