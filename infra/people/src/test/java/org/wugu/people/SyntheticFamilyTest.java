package org.wugu.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wugu.kernel.IdNumber;

/** Families are as families are, and nobody. */
class SyntheticFamilyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private static List<Map<String, Object>> children() {
        return IntStream.range(0, 3_000)
                .mapToObj(SyntheticFamily::new)
                .flatMap(family -> family.forms("371521109205", TODAY).stream())
                .toList();
    }

    @Test
    void no_two_children_have_one_number_and_it_says_birth_day_and_gender() {
        List<Map<String, Object>> numbered =
                children().stream().filter(form -> form.containsKey("idNumber")).toList();
        assertThat(numbered).hasSizeGreaterThan(3_000);
        assertThat(numbered.stream().map(form -> form.get("idNumber"))).doesNotHaveDuplicates();
        assertThat(numbered).allSatisfy(form -> {
            IdNumber number = IdNumber.of(String.valueOf(form.get("idNumber")));
            assertThat(number.birthDate()).hasToString(String.valueOf(form.get("birthDate")));
            assertThat(number.gender()).hasToString(String.valueOf(form.get("gender")));
        });
    }

    @Test
    void every_child_is_under_age_and_every_category_comes() {
        assertThat(children()).allSatisfy(form -> assertThat(LocalDate.parse(String.valueOf(form.get("birthDate"))))
                .isAfter(TODAY.minusYears(18))
                .isBefore(TODAY));
        assertThat(children().stream().map(form -> form.get("category")).distinct())
                .hasSize(5);
        assertThat(new SyntheticFamily(4).forms("371521109205", TODAY)).hasSizeGreaterThan(1);
    }

    @Test
    void brothers_and_sisters_have_one_surname_and_one_guardian() {
        for (int number = 0; number < 200; number++) {
            List<Map<String, Object>> forms = new SyntheticFamily(number).forms("371521109205", TODAY);
            assertThat(forms.stream().map(form -> form.get("guardian")).distinct())
                    .hasSize(1);
            assertThat(forms.stream()
                            .map(form -> String.valueOf(form.get("name")).substring(0, 1))
                            .distinct())
                    .hasSize(1);
        }
    }
}
