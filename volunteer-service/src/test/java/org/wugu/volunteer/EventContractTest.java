package org.wugu.volunteer;

import java.util.List;
import org.wugu.testing.walls.EventContractWall;

class EventContractTest extends EventContractWall {

    @Override
    protected List<String> neverTold() {
        return List.of("name", "idNumber", "mobile", "address");
    }
}
