package org.wugu.child;

import java.util.List;
import java.util.stream.Stream;
import org.wugu.testing.walls.EventContractWall;

/** What is sent of screening, and what will be of visits. */
class EventContractTest extends EventContractWall {

    @Override
    protected List<String> neverTold() {
        return List.of(
                "childId", "childName", "address", "note", "childrenFound", "nil", "searchers", "signer", "title");
    }

    /** Only of a search is the village told: it says nothing of anybody. */
    @Override
    protected List<String> neverTold(String schema) {
        return schema.equals("screening.v1")
                ? neverTold()
                : Stream.concat(neverTold().stream(), Stream.of("villageCode")).toList();
    }
}
