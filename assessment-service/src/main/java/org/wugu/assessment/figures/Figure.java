package org.wugu.assessment.figures;

/** One number of an office, as lists, sheet and contract name it. */
public interface Figure {

    /** Its field in answers and events, and what its words are found by. */
    String code();

    /** What it counts, for the contract. */
    String meaning();
}
