package org.wugu.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComparedTest {

    private final Compared compared = new Compared(new Machine("Some CPU", 2, 24_105, "Linux", "OpenJDK 17", 0.4));

    @Test
    void theMediansOfTheRoundsStandSideBySide() {
        // Given three rounds before and three now of the same figure, with its bare part
        for (double[] round : new double[][] {{10, 7}, {12, 9}, {90, 2}}) {
            compared.addBefore("a", List.of(Figure.of("a write", round[0], "ms").over(2)));
            compared.addNow("a", List.of(Figure.of("a write", round[1], "ms").over(3.5)));
        }

        // Then each is the median of its rounds, and the ratio to the bare part is that of its own rounds
        assertThat(compared.markdown()).contains("| a | a write | 12 ms | 7 ms | 0.58 | 6 | 2 |");
    }

    @Test
    void whatOnlyOneOfThemTellsStandsAlone() {
        // Given a figure that came before, and one that came now
        compared.addBefore("a", List.of(Figure.of("answered 503", 4, "")));
        compared.addNow("b", List.of(Figure.of("through the gateway", 320, "requests/s")));

        // Then neither is compared
        assertThat(compared.markdown())
                .contains("| a | answered 503 | 4 |  |  |  |  |")
                .contains("| b | through the gateway |  | 320 requests/s |  |  |  |");
    }
}
