package org.wugu.assessment;

import java.util.Set;
import org.wugu.testing.walls.EventContractWall;

class EventContractTest extends EventContractWall {

    @Override
    protected Set<String> otherTopics() {
        return Set.of("city.feed");
    }
}
