package org.wugu.child.figures;

/**
 * How many children there are of a kind.
 *
 * @param by what they are told apart by
 * @param key such as a township's code or {@code ORPHAN}; the scope's own code for the total
 * @param reported handed in by townships, verified or not; neither refused nor merged
 * @param verified of these, verified
 * @param inCare of these, under 18 today
 */
record ChildFigure(By by, String key, int reported, int verified, int inCare) {

    /** What children are told apart by. */
    enum By {
        TOTAL,
        TOWNSHIP,
        CATEGORY,
        AGE_BAND,
        GENDER,
        CIVIL_AFFAIRS_CLASS
    }
}
