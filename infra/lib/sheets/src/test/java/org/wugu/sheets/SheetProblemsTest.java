package org.wugu.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wugu.problem.ProblemTexts;

class SheetProblemsTest {

    private static final String CHINESE = "(?s).*\\p{IsHan}.*";

    private final ProblemTexts texts = new ProblemTexts();

    @ParameterizedTest
    @EnumSource(SheetProblems.class)
    void every_problem_has_its_sentence_in_both_languages(SheetProblems type) {
        for (String part : List.of(".title", ".detail")) {
            assertThat(texts.text(type.slug() + part, Locale.SIMPLIFIED_CHINESE, List.of()))
                    .matches(CHINESE);
            assertThat(texts.text(type.slug() + part, Locale.ENGLISH, List.of()))
                    .isNotBlank()
                    .doesNotMatch(CHINESE);
        }
    }
}
