package org.wugu.volunteer;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.IdNumber;

/** A made-up person with a valid form; every one has an ID number of its own. */
public final class Applicant {

    private static final AtomicInteger NEXT = new AtomicInteger((int) (System.nanoTime() / 1000 % 500_000));
    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨";
    private static final String GIVEN = "建国志强秀英桂兰丽华海燕春梅";

    private final Map<String, @Nullable Object> form = new LinkedHashMap<>();

    private Applicant(int number) {
        LocalDate birth = LocalDate.of(1960, 1, 1).plusDays(number % 15_000);
        // Who shares the birthday with somebody 15,000 before has another sequence number, of the same gender.
        int sequence = (number + 2 * (number / 15_000)) % 1000;
        String first17 = "371521" + birth.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(sequence);
        form.put("name", name(number));
        form.put("gender", number % 2 == 1 ? "MALE" : "FEMALE");
        form.put("ethnicity", "汉族");
        form.put("birthDate", birth.toString());
        form.put("idType", "RESIDENT_ID");
        form.put("idNumber", first17 + IdNumber.checkCharacter(first17));
        form.put("politicalStatus", "MASSES");
        form.put("education", "大专");
        form.put("residenceCode", Offices.SHOUZHANG_VILLAGE);
        form.put("address", "幸福路 " + number + " 号");
        form.put("mobile", "138%08d".formatted(number));
        form.put("wechat", "wx-" + number);
        form.put("skills", List.of("教育辅导", "心理疏导"));
        form.put("intentions", List.of("入户走访"));
        form.put("uniformSize", "XL");
        form.put("emergencyContact", Map.of("name", "紧急人", "relation", "配偶", "mobile", "13900000001"));
        form.put("servingVillageCode", Offices.SHOUZHANG_VILLAGE);
        form.put("noCrimePledge", true);
        form.put("recordQueryConsent", true);
        form.put("confidentialityPledge", true);
        form.put("signedOn", "2026-07-01");
    }

    public static Applicant next() {
        return new Applicant(NEXT.incrementAndGet());
    }

    /** The same person with another answer in one field; null leaves it out. */
    public Applicant with(String field, @Nullable Object value) {
        form.put(field, value);
        return this;
    }

    public Map<String, @Nullable Object> form() {
        return form;
    }

    public String text(String field) {
        return String.valueOf(form.get(field));
    }

    private static String name(int number) {
        return "" + SURNAMES.charAt(number % SURNAMES.length()) + GIVEN.charAt(number / 16 % GIVEN.length())
                + GIVEN.charAt(number / 224 % GIVEN.length());
    }
}
