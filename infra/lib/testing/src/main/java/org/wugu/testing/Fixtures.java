package org.wugu.testing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.wugu.local.demo.SyntheticPerson;

/** People and forms for tests: valid by every rule, and nobody's. */
public final class Fixtures {

    /** 寿张镇, a township of Yanggu. */
    public static final String SHOUZHANG = "371521109";
    /** 张秋镇, another township of the same county. */
    public static final String ZHANGQIU = "371521112";
    /** 阳谷县. */
    public static final String YANGGU = "371521";
    /** 东阿县, another county of the same city. */
    public static final String DONGE = "371524";
    /** 聊城市. */
    public static final String LIAOCHENG = "3715";

    private static final AtomicInteger NEXT = new AtomicInteger(1_000_000);

    private Fixtures() {}

    /** Always the same person for the same number. */
    public static SyntheticPerson person(int number) {
        return SyntheticPerson.numbered(number, YANGGU);
    }

    /** A person whom no other test of this JVM gets. */
    public static SyntheticPerson newPerson() {
        return person(NEXT.getAndIncrement());
    }

    /** A complete application form (志愿者申请表) of that person, to be changed at will. */
    public static Map<String, Object> form(SyntheticPerson person, String villageCode) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("name", person.name());
        form.put("gender", person.gender().name());
        form.put("birthDate", person.birthDate().toString());
        form.put("idType", "RESIDENT_ID");
        form.put("idNumber", person.idNumber());
        form.put("residenceCode", villageCode);
        form.put("mobile", person.mobile());
        form.put("servingVillageCode", villageCode);
        form.put("noCrimePledge", true);
        form.put("recordQueryConsent", true);
        form.put("confidentialityPledge", true);
        form.put("signedOn", LocalDate.of(2026, 7, 1).toString());
        return form;
    }
}
