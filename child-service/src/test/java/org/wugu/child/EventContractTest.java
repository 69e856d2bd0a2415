package org.wugu.child;

import java.util.List;
import org.wugu.testing.walls.EventContractWall;

/** What will be sent of visits. */
class EventContractTest extends EventContractWall {

    @Override
    protected List<String> neverTold() {
        return List.of("villageCode", "childId", "childName", "address", "note");
    }
}
