package org.wugu.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.wugu.testing.fuzz.ContractFuzz;
import org.wugu.testing.fuzz.Tally;

/** Whatever is sent to whichever operation, the answer is no fault of ours. */
@OnRealParts
class ContractFuzzTest {

    private static final int REQUESTS = 1_500;

    @Test
    void damaged_requests() throws IOException {
        Tally tally = ContractFuzz.of(ScopeTest.matrix(), RestAssured.port)
                .atRandom(REQUESTS)
                .print()
                .withoutFault();
        assertThat(tally.requests()).isPositive();
    }
}
