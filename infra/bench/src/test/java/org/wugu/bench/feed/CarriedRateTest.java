package org.wugu.bench.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CarriedRateTest {

    private final List<Double> tried = new ArrayList<>();

    @Test
    void theGreatestRateIsFoundBetweenTheLastThatIsCarriedAndTheFirstThatIsNot() throws Exception {
        // Given a machine that carries 50 a second
        // When it is looked for
        double carried = CarriedRate.find(10, 320, rate -> carries(rate, 50));

        // Then it is doubled until it is too much and halved in between until that is close
        assertThat(carried).isEqualTo(50);
        assertThat(tried).containsExactly(10.0, 20.0, 40.0, 80.0, 60.0, 50.0, 55.0);
    }

    @Test
    void whatIsCarriedByEveryRateIsTheMostThatIsTried() throws Exception {
        // Given a machine that carries everything, when it is looked for, then the most is told
        assertThat(CarriedRate.find(10, 60, rate -> carries(rate, 1_000))).isEqualTo(60);
        assertThat(tried).containsExactly(10.0, 20.0, 40.0, 60.0);
    }

    @Test
    void aMachineThatDoesNotCarryTheLeastCarriesNothing() throws Exception {
        // Given a machine that carries less than the least, when it is looked for, then that is said at once
        assertThat(CarriedRate.find(10, 60, rate -> carries(rate, 7))).isZero();
        assertThat(tried).containsExactly(10.0);
    }

    private boolean carries(double rate, double most) {
        tried.add(rate);
        return rate <= most;
    }
}
