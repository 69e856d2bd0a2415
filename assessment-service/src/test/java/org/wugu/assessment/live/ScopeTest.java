package org.wugu.assessment.live;

import io.quarkus.test.junit.TestProfile;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.wugu.assessment.OnRealParts;
import org.wugu.assessment.TightStreams;
import org.wugu.kernel.Role;
import org.wugu.testing.Caller;
import org.wugu.testing.walls.ScopeWall;

@OnRealParts
@TestProfile(TightStreams.class)
class ScopeTest extends ScopeWall {

    private Watch only;

    @BeforeEach
    void holdTheOnlyStream() {
        only = Watch.whenFree(Caller.of("3715", Role.READER).token());
    }

    @AfterEach
    void close() {
        only.close();
    }

    @Override
    protected Set<String> tables() {
        return Set.of("figure_subject", "township_figure", "village_figure", "division");
    }
}
