package org.wugu.volunteer.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.audit.AccessLog;
import org.wugu.problem.Problem;
import org.wugu.volunteer.VolunteerProblems;

/** What stands on a certificate; the access log tells that it was printed. */
@ApplicationScoped
class ReadCertificate {

    private final Appointments appointments;
    private final Appointees appointees;
    private final Kinds kinds;
    private final AccessLog accessLog;

    ReadCertificate(Appointments appointments, Appointees appointees, Kinds kinds, AccessLog accessLog) {
        this.appointments = appointments;
        this.appointees = appointees;
        this.kinds = kinds;
        this.accessLog = accessLog;
    }

    /** What is printed of an appointment. {@link #toString()} says nothing. */
    record Certificate(
            String name,
            DivisionCode office,
            String title,
            LocalDate since,
            LocalDate until,
            LocalDate issuedOn,
            String number,
            String code) {

        @Override
        public String toString() {
            return "Certificate";
        }
    }

    @Transactional
    Certificate read(UUID id) {
        Appointment appointment = appointments.require(id);
        if (appointment.revokedOn() != null) {
            throw new Problem(VolunteerProblems.APPOINTMENT_REVOKED);
        }
        accessLog.record("print-certificate", "appointment", List.of(id), "print");
        return new Certificate(
                appointees.name(id),
                appointment.office(),
                kinds.require(appointment.kind()).title(),
                appointment.since(),
                appointment.termUntil(),
                appointment.issuedOn(),
                appointment.number(),
                appointment.code());
    }
}
