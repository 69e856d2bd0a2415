package org.wugu.volunteer.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wugu.platform.aggregate.Remark;
import org.wugu.volunteer.form.People;
import org.wugu.volunteer.form.PhotoOfVolunteer;
import org.wugu.volunteer.journey.ApplicationState;
import org.wugu.volunteer.journey.Volunteer;
import org.wugu.volunteer.journey.Volunteers;

/**
 * 删除: once the time of keeping has ended, all that tells who somebody was goes for good. That there was a volunteer of
 * that number, and what was done when, stays.
 */
@ApplicationScoped
class ErasePerson {

    private final Volunteers volunteers;
    private final People people;
    private final PhotoOfVolunteer photo;
    private final Clock clock;
    private final Period keptFor;

    ErasePerson(
            Volunteers volunteers,
            People people,
            PhotoOfVolunteer photo,
            Clock clock,
            @ConfigProperty(name = "wugu.retention") Period keptFor) {
        this.volunteers = volunteers;
        this.people = people;
        this.photo = photo;
        this.clock = clock;
        this.keptFor = keptFor;
    }

    @Transactional
    ApplicationState erase(UUID id, long seenVersion, String reason) {
        Volunteer volunteer = volunteers.require(id, seenVersion);
        people.requireUntold(id, reason);
        volunteer.erase(keptFor, clock.instant());
        volunteers.flush();
        photo.discard(id);
        people.erase(id);
        return volunteers.erased(volunteer, List.of(Remark.onTheWhole(reason)));
    }
}
