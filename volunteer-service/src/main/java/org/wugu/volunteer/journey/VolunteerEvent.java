package org.wugu.volunteer.journey;

import java.time.Instant;

/** Something that happened on a volunteer's journey and that others may know: it carries no personal data. */
public sealed interface VolunteerEvent {

    /** The whole public state after the event. */
    PublicState state();

    Instant at();

    /** The township handed the application to the county. */
    record Submitted(PublicState state, Instant at) implements VolunteerEvent {}

    /** The county wants corrections. */
    record Returned(PublicState state, Instant at) implements VolunteerEvent {}

    /** The county did not take the person in. */
    record Refused(PublicState state, Instant at) implements VolunteerEvent {}

    /** The county took the person in. */
    record Approved(PublicState state, Instant at) implements VolunteerEvent {}

    /** The county reported the volunteer to the city. */
    record Reported(PublicState state, Instant at) implements VolunteerEvent {}
}
