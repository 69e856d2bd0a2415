package org.wugu.volunteer.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.Ids;

/** 登记任职: an office, or the county for its township, names the holder of a post. */
@ApplicationScoped
class EnterOfficer {

    private final Officers officers;
    private final OfficerPeople people;
    private final Posts posts;
    private final OfficeInCharge inCharge;
    private final Clock clock;

    EnterOfficer(Officers officers, OfficerPeople people, Posts posts, OfficeInCharge inCharge, Clock clock) {
        this.officers = officers;
        this.people = people;
        this.posts = posts;
        this.inCharge = inCharge;
        this.clock = clock;
    }

    @Transactional
    UUID enter(DivisionCode office, String post, Person person, Term term) {
        Officer officer =
                Officer.named(Ids.next(), office, posts.require(post), term, clock.instant(), inCharge.person());
        officers.add(officer);
        people.keep(officer.id(), office, person);
        return officer.id();
    }
}
