package org.wugu.volunteer.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** 更正: name, phone or term of a present holder. */
@ApplicationScoped
class CorrectOfficer {

    private final Officers officers;
    private final OfficerPeople people;
    private final OfficeInCharge inCharge;

    CorrectOfficer(Officers officers, OfficerPeople people, OfficeInCharge inCharge) {
        this.officers = officers;
        this.people = people;
        this.inCharge = inCharge;
    }

    /** @param keepPhone whether the number stays as it is: the form shows it masked */
    @Transactional
    void correct(UUID id, long seenVersion, Person person, boolean keepPhone, Term term) {
        Officer officer = officers.require(id, seenVersion);
        officer.change(term, inCharge.keeps(officer.office()));
        officers.write();
        Person kept = keepPhone ? new Person(person.name(), people.phone(id).orElse(null)) : person;
        people.keep(id, officer.office(), kept);
    }
}
