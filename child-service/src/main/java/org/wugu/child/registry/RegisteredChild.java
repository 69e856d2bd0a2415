package org.wugu.child.registry;

import java.util.UUID;

/**
 * Where a record stands after a step.
 *
 * @param version to be sent back with the next step
 */
public record RegisteredChild(UUID id, String number, Stage stage, long version) {

    static RegisteredChild of(Child child) {
        return new RegisteredChild(child.id(), child.number(), child.stage(), child.version());
    }
}
