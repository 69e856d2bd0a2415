package org.wugu.child;

import java.util.List;
import java.util.stream.Stream;
import org.wugu.testing.walls.EventContractWall;

/** What is sent of children and screening, and what will be of visits. */
class EventContractTest extends EventContractWall {

    @Override
    protected List<String> neverTold() {
        return List.of(
                "childId", "childName", "address", "note", "childrenFound", "nil", "searchers", "signer", "title");
    }

    /** Only of a search is the village told: it says nothing of anybody. */
    @Override
    protected List<String> neverTold(String schema) {
        return switch (schema) {
            case "screening.v1" -> neverTold();
            case "child.v1" ->
                List.of("childName", "name", "idNumber", "birthDate", "birthOn", "villageCode", "address");
            default ->
                Stream.concat(neverTold().stream(), Stream.of("villageCode")).toList();
        };
    }
}
