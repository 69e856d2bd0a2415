package org.wugu.bench.people;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;

/** The application form (志愿者申请表) of a synthetic person, as JSON with every field filled in. */
public final class Form {

    /** Before every run, and after everybody of them has come of age. */
    public static final LocalDate SIGNED_ON = LocalDate.of(2026, 3, 2);

    private Form() {}

    /** @param village code of the serving village, where the person lives as well */
    public static ObjectNode of(Person person, String village) {
        ObjectNode form = JsonNodeFactory.instance.objectNode();
        form.put("name", person.name());
        form.put("gender", person.gender().name());
        form.put("ethnicity", "汉族");
        form.put("birthDate", person.birth().toString());
        form.put("idType", "RESIDENT_ID");
        form.put("idNumber", person.idNumber().value());
        form.put("politicalStatus", "MASSES");
        form.put("education", "高中");
        form.put("occupation", "务农");
        form.put("employer", "本村");
        form.put("residenceCode", village);
        form.put("address", "本村一组");
        form.put("mobile", person.mobile());
        form.put("wechat", "wx" + person.mobile());
        form.putArray("skills").add("心理疏导").add("课业辅导");
        form.putArray("intentions").add("走访陪伴");
        form.put("availableTime", "周末");
        form.put("health", "良好");
        form.put("uniformSize", "175/96A");
        form.putObject("emergencyContact")
                .put("name", person.name())
                .put("relation", "亲属")
                .put("mobile", person.mobile());
        form.put("servingVillageCode", village);
        form.put("noCrimePledge", true);
        form.put("recordQueryConsent", true);
        form.put("confidentialityPledge", true);
        form.put("signedOn", SIGNED_ON.toString());
        return form;
    }
}
