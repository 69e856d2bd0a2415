package org.wugu.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdNumberTest {

    @Test
    void a_number_tells_birth_date_and_sex() {
        assertThat(IdNumber.of("371521201503010011").birthDate()).isEqualTo(LocalDate.of(2015, 3, 1));
        assertThat(IdNumber.of("371521201503010011").gender()).isEqualTo(Gender.MALE);
        assertThat(IdNumber.of("37152120140505001X").birthDate()).isEqualTo(LocalDate.of(2014, 5, 5));
    }

    @ParameterizedTest
    @CsvSource({
        "371521201503010012, CHECKSUM",
        "371521201302290010, DATE",
        "37152120140505001x, FORM",
        "37152120150301001, FORM",
        "３７１５２１201503010011, FORM",
        "'', FORM",
    })
    void a_flawed_number_says_what_is_wrong_and_never_repeats_itself(String text, IdNumber.Flaw flaw) {
        IdNumber.Malformed e = catchThrowableOfType(IdNumber.Malformed.class, () -> IdNumber.of(text));

        assertThat(e.flaw()).isEqualTo(flaw);
        assertThat(e.getMessage()).isEqualTo("not an identity number: " + flaw);
    }

    @Test
    void numbers_have_an_order_so_that_those_that_hash_alike_are_found_quickly() {
        assertThat(IdNumber.of("37152120140505001X")).isLessThan(IdNumber.of("371521201503010011"));
    }

    @Test
    void a_number_prints_itself_masked() {
        assertThat(IdNumber.of("371521201503010011")).hasToString("3715**********0011");
    }

    @Test
    void a_mobile_and_a_name_print_masked_too() {
        assertThat(new Mobile("13812341234")).hasToString("138****1234");
        assertThat(Masking.name("张三丰")).isEqualTo("张**");
        assertThat(Masking.name("𠮷田")).isEqualTo("𠮷**");
    }
}
