package org.wugu.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.wugu.kernel.Gender;
import org.wugu.kernel.Mobile;

class SyntheticPersonTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void everyNumberIsAnotherPersonOfFullAgeWithValidNumbers() {
        // Given numbers on both sides of where days, serials and places begin anew
        long[] numbers = LongStream.of(0, 40_000, 17_981_999, 17_982_100, SyntheticPerson.ALL - 1)
                .flatMap(number -> LongStream.rangeClosed(Math.max(0, number - 40_000), number))
                .distinct()
                .toArray();

        // When they are made persons (whose numbers could not be made if they were not valid)
        List<SyntheticPerson> people =
                LongStream.of(numbers).mapToObj(SyntheticPerson::of).toList();

        // Then no two have the same
        assertThat(people)
                .extracting(SyntheticPerson::idNumber)
                .doesNotHaveDuplicates()
                .hasSize(numbers.length);
        assertThat(people).allSatisfy(person -> {
            assertThat(Period.between(person.birthDate(), TODAY).getYears()).isBetween(18, 75);
            assertThat(new Mobile(person.mobile()).value()).isEqualTo(person.mobile());
            assertThat(new Mobile(person.contact().mobile()).value()).isNotEqualTo(person.mobile());
            assertThat(person.name()).hasSizeBetween(2, 3);
        });
    }

    @Test
    void neighboursDifferInNameNumberAndGender() {
        // When
        List<SyntheticPerson> neighbours =
                LongStream.range(0, 100).mapToObj(SyntheticPerson::of).toList();

        // Then
        assertThat(neighbours).extracting(SyntheticPerson::mobile).doesNotHaveDuplicates();
        assertThat(neighbours).extracting(SyntheticPerson::gender).contains(Gender.FEMALE, Gender.MALE);
        assertThat(neighbours.stream().map(SyntheticPerson::name).distinct().count())
                .isGreaterThan(90);
    }

    @Test
    void theSameNumberIsTheSamePerson() {
        assertThat(SyntheticPerson.of(7)).isEqualTo(SyntheticPerson.of(7));
        assertThat(SyntheticPerson.rarelyNamed(7)).isEqualTo(SyntheticPerson.rarelyNamed(7));
    }

    @Test
    void rareNamesAreToldApart() {
        // When
        List<String> names = LongStream.range(0, 1_000)
                .mapToObj(number -> SyntheticPerson.rarelyNamed(number).name())
                .toList();

        // Then
        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.length() == 4);
    }

    @Test
    void beyondTheLastThereIsNobody() {
        assertThatThrownBy(() -> SyntheticPerson.of(SyntheticPerson.ALL)).isInstanceOf(IllegalArgumentException.class);
    }
}
