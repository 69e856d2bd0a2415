package org.wugu.child.grid;

/** Which villages of a round are asked for. */
enum VillageFilter {
    SEARCHED,
    UNSEARCHED,
    /** In no round. */
    NEVER_SEARCHED
}
