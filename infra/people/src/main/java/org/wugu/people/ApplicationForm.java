package org.wugu.people;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The application form (志愿者申请表) as a program sends it. */
public final class ApplicationForm {

    private ApplicationForm() {}

    /**
     * With every field filled in. Whoever wants another answer puts it into the map.
     *
     * @param village code of the serving village, where the person lives as well
     */
    public static Map<String, Object> of(SyntheticPerson person, String village, LocalDate signedOn) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("name", person.name());
        form.put("gender", person.gender().name());
        form.put("ethnicity", "汉族");
        form.put("birthDate", person.birthDate().toString());
        form.put("idType", "RESIDENT_ID");
        form.put("idNumber", person.idNumber().value());
        form.put("politicalStatus", "MASSES");
        form.put("education", "大专");
        form.put("occupation", "务农");
        form.put("employer", "本村");
        form.put("residenceCode", village);
        form.put("address", person.address());
        form.put("mobile", person.mobile());
        form.put("wechat", "wx" + person.mobile());
        form.put("skills", List.of("教育辅导", "心理疏导"));
        form.put("intentions", List.of("入户走访"));
        form.put("availableTime", "双休日");
        form.put("health", "良好");
        form.put("uniformSize", "L");
        form.put(
                "emergencyContact",
                Map.of(
                        "name", person.contact().name(),
                        "relation", "兄弟姐妹",
                        "mobile", person.contact().mobile()));
        form.put("servingVillageCode", village);
        form.put("noCrimePledge", true);
        form.put("recordQueryConsent", true);
        form.put("confidentialityPledge", true);
        form.put("signedOn", signedOn.toString());
        return form;
    }
}
