package org.wugu.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wugu.kernel.IdNumber;
import org.wugu.kernel.Mobile;

class SyntheticPersonTest {

    @Test
    void everyoneHasValidNumbersThatNobodyElseHas() {
        // When
        var people = IntStream.range(0, 40_000)
                .mapToObj(number -> SyntheticPerson.numbered(number, "371521"))
                .toList();

        // Then
        assertThat(people).allSatisfy(person -> {
            IdNumber id = IdNumber.of(person.idNumber());
            assertThat(id.birthDate()).isEqualTo(person.birthDate());
            assertThat(id.gender()).isEqualTo(person.gender());
            assertThat(new Mobile(person.mobile()).value()).isEqualTo(person.mobile());
            assertThat(person.name()).hasSizeBetween(2, 3);
        });
        assertThat(people).extracting(SyntheticPerson::idNumber).doesNotHaveDuplicates();
    }

    @Test
    void theSameNumberIsTheSamePerson() {
        assertThat(SyntheticPerson.numbered(7, "371521")).isEqualTo(SyntheticPerson.numbered(7, "371521"));
    }
}
