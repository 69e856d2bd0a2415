package org.wugu.testing.walls;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.wugu.testing.Database;
import org.wugu.testing.DatabaseScope;
import org.wugu.testing.ScopeMatrix;
import org.wugu.testing.ThisService;

/** Every endpoint as everybody ({@code scope-matrix.yaml}), and every table under its guard. */
public abstract class ScopeWall {

    /** The service's tables beside the platform's: a new one is a decision. */
    protected Set<String> tables() {
        return Set.of();
    }

    /** The matrix, with whatever its placeholders stand for. */
    protected ScopeMatrix matrix() throws IOException {
        return ScopeMatrix.ofThisService();
    }

    @Test
    void everyTableWithADivisionCodeIsGuarded() {
        DatabaseScope.of(Database.of(ThisService.id()), tables().toArray(String[]::new))
                .check();
    }

    @TestFactory
    Stream<DynamicTest> everyEndpointAnswersEverybodyAsItShould() throws IOException {
        return matrix().tests();
    }
}
