package org.wugu.testing.walls;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.wugu.testing.ScopeMatrix;
import org.wugu.testing.fuzz.ContractFuzz;
import org.wugu.testing.fuzz.Tally;

/** Whatever is sent to whichever operation, the answer is no fault of ours. */
public abstract class FuzzWall {

    /** The matrix that has a right request for every operation. */
    protected ScopeMatrix matrix() throws IOException {
        return ScopeMatrix.ofThisService();
    }

    /** How many requests are damaged at random. */
    protected int requests() {
        return 1_500;
    }

    @Test
    void damagedRequests() throws IOException {
        Tally tally = ContractFuzz.of(matrix(), RestAssured.port)
                .atRandom(requests())
                .print()
                .withoutFault();
        assertThat(tally.requests()).isPositive();
    }

    @Test
    void numbersWithoutEndAndTextsOfAMegabyte() throws IOException {
        Tally tally = ContractFuzz.of(matrix(), RestAssured.port).extremes().withoutFault();
        // Every service is asked for its access log by numbers in the address.
        assertThat(tally.requests()).isPositive();
    }
}
