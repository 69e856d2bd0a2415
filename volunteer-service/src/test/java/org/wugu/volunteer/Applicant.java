package org.wugu.volunteer;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.wugu.people.ApplicationForm;
import org.wugu.people.SyntheticPerson;

/** A made-up person with a valid form; every one has an ID number of its own. */
public final class Applicant {

    private static final AtomicInteger NEXT = new AtomicInteger((int) (System.nanoTime() / 1000 % 500_000));
    private static final LocalDate SIGNED_ON = LocalDate.of(2026, 7, 1);

    private final Map<String, @Nullable Object> form;

    private Applicant(int number) {
        form = new LinkedHashMap<>(
                ApplicationForm.of(SyntheticPerson.of(number), Offices.SHOUZHANG_VILLAGE, SIGNED_ON));
        form.put("uniformSize", "XL");
        form.put("emergencyContact", Map.of("name", "紧急人", "relation", "配偶", "mobile", "13900000001"));
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
}
