package org.wugu.kernel;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Where new ids come from. */
public final class Ids {

    private Ids() {}

    /** A UUID of version 7: unique, and in the order of its making, so that indices stay compact. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
