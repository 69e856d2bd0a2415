package org.wugu.volunteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wugu.kernel.Tier;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.ProblemTexts;
import org.wugu.problem.ProblemType;
import org.wugu.volunteer.journey.Milestone;
import org.wugu.volunteer.journey.Stage;
import org.wugu.volunteer.outfitting.ItemKind;
import org.wugu.volunteer.training.CohortState;

/** Sentences that name a constant have a word of their own for each, in both languages. */
class ProblemWordsTest {

    private final ProblemTexts texts = new ProblemTexts();

    static Stream<Arguments> told() {
        return Stream.of(
                        words(PlatformProblems.WRONG_TIER, EnumSet.of(Tier.TOWNSHIP, Tier.COUNTY, Tier.CITY)),
                        words(VolunteerProblems.WRONG_STAGE, EnumSet.allOf(Stage.class)),
                        words(VolunteerProblems.MILESTONE_REACHED, EnumSet.allOf(Milestone.class)),
                        words(VolunteerProblems.MILESTONE_MISSING, EnumSet.allOf(Milestone.class)),
                        words(VolunteerProblems.COHORT_STATE, EnumSet.allOf(CohortState.class)),
                        words(VolunteerProblems.ITEM_IN_HAND, EnumSet.allOf(ItemKind.class)))
                .flatMap(all -> all);
    }

    @ParameterizedTest
    @MethodSource("told")
    void every_constant_has_its_word(ProblemType type, Enum<?> constant) {
        for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            assertThat(texts.text(type.slug() + ".detail", language, List.of(constant)))
                    .doesNotContain(constant.name(), "{0}");
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void several_are_listed(Locale language, String listed) {
        assertThat(texts.text(
                        "milestone-missing.detail", language, List.of(EnumSet.of(Milestone.EXAM, Milestone.OATH))))
                .contains(listed);
    }

    static Stream<Arguments> languages() {
        return Stream.of(
                Arguments.of(Locale.SIMPLIFIED_CHINESE, "宣誓、结业考核"), Arguments.of(Locale.ENGLISH, "oath, final exam"));
    }

    private static Stream<Arguments> words(ProblemType type, EnumSet<?> constants) {
        return constants.stream().map(constant -> Arguments.of(type, constant));
    }
}
