package org.wugu.divisions.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wugu.divisions.Division;
import org.wugu.kernel.DivisionCode.Level;

class DivisionFileTest {

    private static final String ROOT = "37,山东省,,,false,\n3715,聊城市,,,false,\n";

    @Test
    void the_bundled_extract_is_all_of_liaocheng() {
        // When
        List<Division> divisions = DivisionFile.bundled().read();
        // Then
        Map<Level, Long> counts =
                divisions.stream().collect(Collectors.groupingBy(Division::level, Collectors.counting()));
        assertThat(counts)
                .containsEntry(Level.PROVINCE, 1L)
                .containsEntry(Level.CITY, 1L)
                .containsEntry(Level.COUNTY, 8L)
                .containsEntry(Level.TOWNSHIP, 136L)
                .containsEntry(Level.VILLAGE, 2_408L);
    }

    @ParameterizedTest
    @CsvSource({
        "371502, 24, 338", "371503, 14, 88", "371521, 18, 379", "371522, 24, 878",
        "371524, 10, 81", "371525, 18, 352", "371526, 12, 176", "371581, 16, 116"
    })
    void every_county_has_its_townships_and_villages(String county, long townships, long villages) {
        List<Division> below = DivisionFile.bundled().read().stream()
                .filter(division -> division.code().value().startsWith(county))
                .toList();
        assertThat(below.stream().filter(d -> d.level() == Level.TOWNSHIP)).hasSize((int) townships);
        assertThat(below.stream().filter(d -> d.level() == Level.VILLAGE)).hasSize((int) villages);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "37152x,阳谷县,,,false,|line 4|digits",
                "37152,阳谷县,,,false,|line 4|2, 4, 6, 9 or 12 digits",
                "371521,,,,false,|line 4|name is missing",
                "371521,阳谷县,2020-13-01,,false,|line 4|2020-13-01",
                "371521,阳谷县,,,yes,|line 4|true or false",
                "3715,聊城市,,,false,|twice|3715",
                "371521109,寿张镇,,,false,|371521109|parent 371521",
                "371521,阳谷县,2020-01-01,2019-01-01,false,|371521|after valid_from",
                "371521,阳谷县,,2019-01-01,false,371599|371521|successor",
                "371521,阳谷县,,,false,3715|371521|valid_to"
            })
    void what_is_wrong_is_named(String row, String where, String what) {
        assertThatThrownBy(() -> DivisionTree.of(file(ROOT + row), null))
                .isInstanceOf(DivisionFileException.class)
                .hasMessageContaining(where)
                .hasMessageContaining(what);
    }

    @Test
    void a_file_must_be_utf_8() {
        byte[] gbk = (DivisionFile.HEADER + "\n" + ROOT).getBytes(Charset.forName("GBK"));
        assertThatThrownBy(() -> new DivisionFile("gbk.csv", gbk).read()).hasMessage("gbk.csv: is not CSV in UTF-8");
    }

    @Test
    void a_file_must_have_the_header() {
        assertThatThrownBy(
                        () -> new DivisionFile("x.csv", "code,name\n37,山东省\n".getBytes(StandardCharsets.UTF_8)).read())
                .hasMessageContaining(DivisionFile.HEADER);
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        assertThatThrownBy(() -> DivisionFile.at(Path.of("/nowhere/city.csv")))
                .hasMessageContaining("/nowhere/city.csv");
    }

    private static DivisionFile file(String rows) {
        return new DivisionFile(
                "test.csv", (DivisionFile.HEADER + "\n" + rows + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
