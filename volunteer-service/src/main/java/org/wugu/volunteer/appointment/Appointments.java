package org.wugu.volunteer.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import org.wugu.platform.aggregate.Aggregates;

/** The appointments that the caller's scope covers. */
@ApplicationScoped
class Appointments extends Aggregates<Appointment> {}
