package org.wugu.acceptance.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.wugu.kernel.CorpsTime;
import org.wugu.people.SyntheticFamily;

/**
 * A child who does not exist, as the statistics form tells of it.
 *
 * @param form as the service takes it
 */
public record Child(Map<String, Object> form) {

    /** Brother and sister at school, whose father is dead and whose mother is gone; their grandmother cares for them. */
    private static final SyntheticFamily FAMILY = new SyntheticFamily(31);

    /** Both of them, the elder first, in that village. */
    public static List<Child> siblings(Village village) {
        return FAMILY.forms(village.code(), LocalDate.now(CorpsTime.ZONE)).stream()
                .map(Child::new)
                .toList();
    }

    /** What stands in a field, or in one of a person's, such as {@code guardian.name}; empty when nothing does. */
    public String text(String field) {
        Object held = form;
        for (String part : field.split("\\.")) {
            held = held instanceof Map<?, ?> map ? map.get(part) : null;
        }
        return Objects.toString(held, "");
    }

    public String name() {
        return text("name");
    }

    public String birthDate() {
        return text("birthDate");
    }

    public String idNumber() {
        return text("idNumber");
    }
}
