package org.wugu.volunteer.journey;

/** A feature that knows facts: the core asks for them, so that it need not know the feature. */
public interface FactSource {

    /**
     * A select of one column, which has the name of a fact that holds for the volunteer of the row {@code v}. Row-level security
     * holds back what the reader's office need not know.
     */
    String facts();
}
