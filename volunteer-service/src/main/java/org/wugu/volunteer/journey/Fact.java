package org.wugu.volunteer.journey;

/** What decides on a volunteer's acts and is known to a feature alone; see {@link FactSource}. */
public enum Fact {
    /** Somebody else bears the ID number under another name, and no county has said that they are different persons. */
    NUMBER_CONTESTED,
    /** A query of the record stands beside the latest one. */
    QUERIED_BEFORE,
    /** A uniform or a badge is in hand. */
    ITEM_IN_HAND,
    /** A uniform or a badge was given back, and no other one took its place. */
    ITEM_RETURNED,
    /** Another county has not answered yet whether it takes the volunteer over. */
    OFFERED
}
