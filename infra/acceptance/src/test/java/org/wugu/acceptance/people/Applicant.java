package org.wugu.acceptance.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.wugu.people.ApplicationForm;
import org.wugu.people.SyntheticPerson;

/**
 * Somebody who wants to become a volunteer. Nobody real: see {@link Applicants}.
 *
 * @param village the village lived in and to serve in
 */
public record Applicant(SyntheticPerson person, Village village) {

    private static final LocalDate SIGNED_ON = LocalDate.of(2026, 6, 1);

    public String name() {
        return person.name();
    }

    public String idNumber() {
        return person.idNumber().value();
    }

    public String mobile() {
        return person.mobile();
    }

    public String address() {
        return person.address();
    }

    /** 紧急联系人. */
    public SyntheticPerson.Contact contact() {
        return person.contact();
    }

    /** What must never be found in an event or in a log. */
    public List<String> secrets() {
        return List.of(
                name(),
                idNumber(),
                mobile(),
                address(),
                contact().name(),
                contact().mobile());
    }

    public Applicant withMobile(String other) {
        return new Applicant(person.withMobile(other), village);
    }

    /** The same somebody, registered under another's ID number. */
    public Applicant withNumberOf(Applicant other) {
        return new Applicant(person.withIdNumber(other.person.idNumber()), village);
    }

    /** The application form as a program sends it. */
    public Map<String, Object> form() {
        return ApplicationForm.of(person, village.code(), SIGNED_ON);
    }
}
