package org.wugu.assessment;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** One stream only, and heartbeats that a test can wait for. */
public final class TightStreams implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("wugu.figures.stream.limit", "1", "wugu.figures.stream.heartbeat", "200ms");
    }
}
