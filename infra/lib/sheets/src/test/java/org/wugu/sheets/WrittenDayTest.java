package org.wugu.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDayTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1990-01-31",
                "1990-1-31",
                "1990/1/31",
                "1990.01.31",
                "19900131",
                "1990年1月31日",
                " 1990 年 1 月 31 日 ",
                "1990 1 31",
                "1990-01-31T00:00:00",
                "1990-01-31T00:00:00.000Z",
                "1990-01-31 00:00:00",
                "1990/1/31 0:00"
            })
    void a_day_is_understood_however_it_is_written(String text) {
        assertThat(WrittenDay.of(text)).contains(LocalDate.of(1990, 1, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "去年",
                "1990",
                "1990-01",
                "1990-02-30",
                "90-1-31",
                "1990-01-310",
                "1990-01-31x",
                "1990-01-31 8",
                "1990-01-31T",
                "0:00",
                "1990--1-31",
                "-1990-01-31"
            })
    void what_is_none_is_none(String text) {
        assertThat(WrittenDay.of(text)).isEmpty();
    }

    /** A regular expression with three runs of blanks took 47 seconds for it. */
    @Test
    void blanks_cost_nothing() {
        assertThat(WrittenDay.of("1990" + " ".repeat(3_600) + "x")).isEmpty();
    }
}
