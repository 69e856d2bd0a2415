package org.wugu.acceptance.people;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wugu.kernel.Gender;

/**
 * Somebody who wants to become a volunteer. Nobody real: see {@link Applicants}.
 *
 * @param village the village lived in and to serve in
 */
public record Applicant(
        String name,
        Gender gender,
        LocalDate birthDate,
        String idNumber,
        String mobile,
        String address,
        Village village,
        Contact contact) {

    /** 紧急联系人. */
    public record Contact(String name, String mobile) {}

    /** What must never be found in an event or in a log. */
    public List<String> secrets() {
        return List.of(name, idNumber, mobile, address, contact.name, contact.mobile);
    }

    public Applicant withMobile(String other) {
        return new Applicant(name, gender, birthDate, idNumber, other, address, village, contact);
    }

    /** The same somebody, registered under another's ID number: birth date and sex stand in it. */
    public Applicant withNumberOf(Applicant other) {
        return new Applicant(name, other.gender, other.birthDate, other.idNumber, mobile, address, village, contact);
    }

    /** The application form as a program sends it. */
    public Map<String, Object> form() {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("name", name);
        form.put("gender", gender.name());
        form.put("birthDate", birthDate.toString());
        form.put("idType", "RESIDENT_ID");
        form.put("idNumber", idNumber);
        form.put("politicalStatus", "MASSES");
        form.put("residenceCode", village.code());
        form.put("address", address);
        form.put("mobile", mobile);
        form.put("skills", List.of("心理辅导"));
        form.put("intentions", List.of("学业辅导"));
        form.put("uniformSize", "L");
        form.put("emergencyContact", Map.of("name", contact.name, "mobile", contact.mobile));
        form.put("servingVillageCode", village.code());
        form.put("noCrimePledge", true);
        form.put("recordQueryConsent", true);
        form.put("confidentialityPledge", true);
        form.put("signedOn", "2026-06-01");
        return form;
    }
}
