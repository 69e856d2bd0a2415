package org.wugu.volunteer.appointment;

import org.wugu.kernel.Tier;
import org.wugu.platform.acts.Callers;
import org.wugu.platform.acts.DeclaredAct;
import org.wugu.platform.acts.Rule;
import org.wugu.volunteer.VolunteerProblems;

/** What can be done with an appointment, by the office that made it. */
enum AppointmentAct implements DeclaredAct<AppointmentAct.Made> {
    /** 撤销聘任, also of one whose term is over. */
    REVOKE;

    private final Declaration<Made> declared = new Declaration<>(
            Callers.deciders(Tier.COUNTY, Tier.CITY),
            "revokeAppointment",
            Rule.when(Made::own, VolunteerProblems.NOT_YOUR_OFFICE)
                    .and(Rule.when(made -> !made.revoked(), VolunteerProblems.APPOINTMENT_REVOKED)));

    /**
     * An appointment that was made.
     *
     * @param own whether the caller's office made it
     */
    record Made(boolean own, boolean revoked) {}

    @Override
    public Declaration<Made> declared() {
        return declared;
    }
}
