package org.wugu.bench.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PersonTest {

    @Test
    void everyNumberIsAnotherPersonOfFullAge() {
        // Given numbers on both sides of where days, serials and places begin anew
        long[] numbers = LongStream.of(0, 17_999, 18_000, 17_981_999, 17_982_000, Person.ALL - 1)
                .flatMap(number -> LongStream.rangeClosed(Math.max(0, number - 50), number))
                .distinct()
                .toArray();

        // When they are made persons, then the ID numbers are valid (or could not be made) and all different
        assertThat(LongStream.of(numbers).mapToObj(Person::of).map(Person::idNumber))
                .doesNotHaveDuplicates()
                .hasSize(numbers.length)
                .allSatisfy(id -> assertThat(
                                Period.between(id.birthDate(), Form.SIGNED_ON).getYears())
                        .isBetween(18, 75));
    }
}
