package org.wugu.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionCodeTest {

    @ParameterizedTest
    @CsvSource({"37, PROVINCE", "3715, CITY", "371521, COUNTY", "371521109, TOWNSHIP", "371521109201, VILLAGE"})
    void the_length_gives_the_level(String code, DivisionCode.Level level) {
        assertThat(DivisionCode.of(code).level()).isEqualTo(level);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "371", "37152", "3715211", "37152110920", "3715211092011", "37a5", "３７１５"})
    void anything_else_is_no_code(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> DivisionCode.of(text));
    }

    @Test
    void a_division_is_the_range_of_codes_with_its_prefix() {
        DivisionCode county = DivisionCode.of("371529");

        assertThat(county.upperBound()).isEqualTo("37152:");
        assertThat("371529999999").isGreaterThanOrEqualTo(county.lowerBound()).isLessThan(county.upperBound());
        assertThat("371530").isGreaterThanOrEqualTo(county.upperBound());
    }

    @Test
    void a_village_lies_in_its_township_and_county_and_in_no_other() {
        DivisionCode village = DivisionCode.of("371521109201");

        assertThat(village.ancestor(DivisionCode.Level.TOWNSHIP)).isEqualTo(DivisionCode.of("371521109"));
        assertThat(DivisionCode.of("371521").contains(village)).isTrue();
        assertThat(DivisionCode.of("371524").contains(village)).isFalse();
        assertThat(village.contains(DivisionCode.of("371521"))).isFalse();
    }

    @Test
    void an_office_has_a_code_of_its_tier() {
        assertThat(Tier.of(DivisionCode.of("371521109"))).isEqualTo(Tier.TOWNSHIP);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OrgScope(Tier.CITY, DivisionCode.of("371521"), Set.of(Role.CLERK), "p"));
    }

    @Test
    void the_system_covers_every_division_and_holds_no_role() {
        assertThat(OrgScope.system().covers(DivisionCode.of("371521109201"))).isTrue();
        assertThat(Role.values()).noneMatch(OrgScope.system()::has);
    }
}
