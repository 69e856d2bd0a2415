package org.wugu.assessment.figures;

import java.time.Instant;
import java.util.Optional;

/** Knows how far the counting has come. */
@FunctionalInterface
public interface Completeness {

    /** The time up to which everything that was published has been counted; empty while that is not known. */
    Optional<Instant> until();
}
