package org.wugu.assessment.figures;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.wugu.kernel.DivisionCode;

/**
 * A kind of aggregates that is counted: two pure functions, from what is known and what is told to what is known then, and
 * from there to what it adds to the figures. In whatever order and how often states come, in the end the same is known.
 *
 * @param <S> what is known of one: a record that JSON holds
 */
interface Subject<S extends Subject.State> {

    /** What counting itself needs to know of one. */
    interface State {

        UUID id();

        /** 1, 2, 3, … without gaps; the greatest one known is the truth. */
        long version();

        /** Whose it is. */
        DivisionCode township();

        /** When the version came to be. */
        Instant occurredAt();
    }

    /** What its rows are called. */
    String name();

    Class<S> type();

    /** What is known once one more state is told, older or newer; equal to what was known when it tells nothing. */
    S after(S known, S told);

    List<Contribution> contributions(S known);
}
