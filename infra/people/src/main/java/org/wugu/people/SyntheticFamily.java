package org.wugu.people;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.wugu.kernel.Gender;

/**
 * A family that does not exist: one to three children, what has become of their parents, and who cares for them. The same number is
 * always the same family.
 *
 * @param number 0 or more, less than a million
 */
public record SyntheticFamily(int number) {

    private static final int PLACE = 980_001;
    private static final int PLACES = 9_000;
    private static final int YOUNGEST = 400;
    private static final int DAYS_APART = 700;

    /** What has become of the parents, and so of which category the children are. */
    private enum Story {
        ORPHANS("ORPHAN", "ORPHAN", "DEAD", "DEAD", "祖父", "LIMITED"),
        LEFT_ALONE("DE_FACTO_ORPHAN", "UNATTENDED", "DEAD", "OUT_OF_CONTACT", "祖母", "LIMITED"),
        MOTHER_ILL_IN_MIND("MENTAL_ILLNESS_FAMILY", "IN_DIFFICULTY", "HEALTHY", "MENTALLY_ILL", "父亲", "ABLE"),
        FATHER_IN_PRISON("IMPRISONED_FAMILY", "UNATTENDED", "IMPRISONED", "OUT_OF_CONTACT", "外祖母", "LIMITED"),
        FATHER_VERY_ILL("SERIOUS_ILLNESS_FAMILY", "IN_DIFFICULTY", "SERIOUSLY_ILL", "HEALTHY", "母亲", "ABLE");

        private final String category;
        private final String civilAffairsClass;
        private final String father;
        private final String mother;
        private final String guardian;
        private final String capacity;

        Story(
                String category,
                String civilAffairsClass,
                String father,
                String mother,
                String guardian,
                String capacity) {
            this.category = category;
            this.civilAffairsClass = civilAffairsClass;
            this.father = father;
            this.mother = mother;
            this.guardian = guardian;
            this.capacity = capacity;
        }
    }

    /**
     * The statistics forms of the children, as a township's clerk fills them in; the first one is the eldest.
     *
     * @param village 12 digits
     * @param today the day on which the guardian agreed
     */
    public List<Map<String, Object>> forms(String village, LocalDate today) {
        return IntStream.range(0, 1 + number % 3 % 2 + number % 5 / 4)
                .mapToObj(child -> form(child, village, today))
                .toList();
    }

    private Map<String, Object> form(int child, String village, LocalDate today) {
        Story story = Story.values()[number % Story.values().length];
        Gender gender = (number + child) % 2 == 0 ? Gender.FEMALE : Gender.MALE;
        int days = YOUNGEST + (number * 331 % 6_000 - child * DAYS_APART + 6_000) % 6_000;
        LocalDate birth = today.minusDays(days);
        int age = days / 365;
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("name", surname() + given(number + child * 7L, gender));
        form.put("gender", gender.name());
        form.put("ethnicity", number % 19 == 0 ? "回族" : "汉族");
        form.put("birthDate", birth.toString());
        if (age < 2 && number % 2 == 0) {
            form.put("noIdReason", "尚未办理出生证明");
        } else {
            int serial = number / PLACES * 8 + child * 2 + (gender == Gender.MALE ? 1 : 2);
            form.put(
                    "idNumber",
                    SyntheticPerson.idNumber(PLACE + number % PLACES, birth, serial)
                            .value());
        }
        form.put("registeredResidence", "山东省聊城市");
        form.put("villageCode", village);
        form.put("address", "雉水巷附" + (90_000 + number) + "号");
        form.put("category", story.category);
        form.put("civilAffairsClass", story.civilAffairsClass);
        health(form, child);
        schooling(form, age);
        form.put("father", parent(story.father, Gender.MALE));
        form.put("mother", parent(story.mother, Gender.FEMALE));
        form.put("guardian", guardian(story));
        form.put("income", List.of(number % 2 == 0 ? "FARMING" : "STATE_AID"));
        form.put("policies", number % 3 == 0 ? List.of("最低生活保障", "学生资助") : List.of());
        form.put(
                "consent",
                number % 17 == 16
                        ? Map.of("state", "REFUSED", "on", today.toString())
                        : Map.of("state", "GIVEN", "on", today.toString()));
        return form;
    }

    private static void schooling(Map<String, Object> form, int age) {
        if (age < 3) {
            form.put("schooling", "NOT_YET");
            return;
        }
        form.put("schooling", age < 6 ? "KINDERGARTEN" : age < 12 ? "PRIMARY" : age < 15 ? "JUNIOR" : "VOCATIONAL");
        form.put("school", age < 6 ? "乡镇中心幼儿园" : age < 12 ? "乡镇中心小学" : age < 15 ? "乡镇中学" : "县职业中专");
        form.put("boarding", age >= 12);
    }

    private void health(Map<String, Object> form, int child) {
        if (child == 0 && number % 11 == 5) {
            form.put("health", "DISABLED");
            form.put("disabilityType", "HEARING");
            form.put("disabilityGrade", 2);
        } else if (child == 0 && number % 13 == 7) {
            form.put("health", "ILL");
            form.put("illness", "先天性心脏病");
        } else {
            form.put("health", "HEALTHY");
        }
    }

    private Map<String, Object> parent(String status, Gender gender) {
        return status.equals("OUT_OF_CONTACT")
                ? Map.of("status", status)
                : Map.of("status", status, "name", parentName(gender));
    }

    private Map<String, Object> guardian(Story story) {
        SyntheticPerson person = SyntheticPerson.of(500_000L + number);
        String name =
                switch (story.guardian) {
                    case "父亲" -> parentName(Gender.MALE);
                    case "母亲" -> parentName(Gender.FEMALE);
                    default -> person.name();
                };
        return Map.of("name", name, "phone", person.mobile(), "relation", story.guardian, "capacity", story.capacity);
    }

    private String parentName(Gender gender) {
        return (gender == Gender.MALE
                        ? surname()
                        : SyntheticPerson.of(number + 3L).name().substring(0, 1))
                + given(number * 3L + 1, gender);
    }

    private String surname() {
        return Names.frequent(number, Gender.MALE).substring(0, 1);
    }

    private static String given(long number, Gender gender) {
        return Names.frequent(number, gender).substring(1);
    }
}
