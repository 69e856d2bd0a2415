package org.wugu.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wugu.platform.people.PeopleProblems;
import org.wugu.problem.ProblemTexts;
import org.wugu.problem.ProblemType;

class ProblemTextsTest {

    private static final String CHINESE = "(?s).*\\p{IsHan}.*";

    private final ProblemTexts texts = new ProblemTexts();

    static Stream<ProblemType> problems() {
        return Stream.<ProblemType[]>of(PlatformProblems.values(), PeopleProblems.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("problems")
    void every_problem_has_its_sentence_in_both_languages(ProblemType type) {
        for (String part : List.of(".title", ".detail")) {
            List<Object> places = List.of("0");
            assertThat(texts.text(type.slug() + part, Locale.SIMPLIFIED_CHINESE, places))
                    .matches(CHINESE);
            assertThat(texts.text(type.slug() + part, Locale.ENGLISH, places))
                    .isNotBlank()
                    .doesNotMatch(CHINESE);
        }
    }
}
