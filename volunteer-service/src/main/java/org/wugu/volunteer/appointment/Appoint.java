package org.wugu.volunteer.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.Ids;
import org.wugu.kernel.OrgScope;
import org.wugu.platform.numbers.Numbers;
import org.wugu.platform.scope.CurrentScope;

/** 聘任: county or city appoints somebody for a term, under the next certificate number of the office. */
@ApplicationScoped
class Appoint {

    private final Appointments appointments;
    private final Appointees appointees;
    private final Kinds kinds;
    private final Numbers numbers;
    private final CurrentScope scope;
    private final Clock clock;

    Appoint(
            Appointments appointments,
            Appointees appointees,
            Kinds kinds,
            Numbers numbers,
            CurrentScope scope,
            Clock clock) {
        this.appointments = appointments;
        this.appointees = appointees;
        this.kinds = kinds;
        this.numbers = numbers;
        this.scope = scope;
        this.clock = clock;
    }

    @Transactional
    UUID appoint(String kind, String name, @Nullable String unit, LocalDate since, LocalDate until) {
        OrgScope office = scope.get();
        LocalDate today = LocalDate.now(clock);
        Appointment.requireTerm(since, until, today);
        Appointment appointment = new Appointment(
                Ids.next(),
                numbers.next(CertificateNumber.CERTIFICATE, office.code(), 1).get(0),
                office.code(),
                kinds.require(kind).code(),
                since,
                until,
                VerificationCode.next(),
                today,
                office.person());
        appointments.add(appointment);
        appointees.add(appointment.id(), office.code(), name, unit);
        return appointment.id();
    }
}
