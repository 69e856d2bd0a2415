package org.wugu.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type becomes what they mean. */
class TypingTest {

    @ParameterizedTest
    @CsvSource({
        "' 欧　阳 修 ', 欧阳修",
        "'王 小 明', 王小明",
        "'𬍛 丽', 𬍛丽",
        "'李 𠮷', 李𠮷",
        "'𬍛 𠮷 𬍛', 𬍛𠮷𬍛",
        "'艾力 • 买买提', 艾力 · 买买提",
        "'NGUYEN  THI HOA', NGUYEN THI HOA"
    })
    void a_name_has_no_blanks_between_characters_of_any_length(String typed, String name) {
        assertThat(Typing.name(typed)).isEqualTo(name);
    }
}
