package org.wugu.platform.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;

class TurnsTest {

    private final Turns turns = new Turns(1, Duration.ofMillis(1), PlatformProblems.UNAVAILABLE);

    @Test
    void who_waits_too_long_is_told_and_when_to_come_again() {
        Problem problem = turns.take(() -> catchThrowableOfType(Problem.class, () -> turns.take(() -> "")));
        assertThat(problem.type()).isEqualTo(PlatformProblems.UNAVAILABLE);
        assertThat(problem.retryAfter()).contains(Duration.ofMillis(1));
    }

    @Test
    void a_turn_is_given_back_however_it_ends() {
        assertThatThrownBy(() -> turns.take(() -> {
                    throw new IllegalStateException("failed");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(turns.take(() -> "next")).isEqualTo("next");
    }
}
