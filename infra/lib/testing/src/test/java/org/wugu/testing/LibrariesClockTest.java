package org.wugu.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** The libraries that the rules themselves are made of. */
class LibrariesClockTest {

    @TestFactory
    Stream<DynamicContainer> clock() {
        return List.of("kernel", "migration", "parts").stream()
                .map(library -> DynamicContainer.dynamicContainer(
                        library,
                        ClockRules.of("org.wugu." + library)
                                .in(Path.of("..", library))
                                .tests()));
    }
}
