package org.wugu.child.registry;

/**
 * All that decides on what can be done with a child's record now.
 *
 * @param contested whether the county has still to decide if the child is registered elsewhere
 */
public record ChildStanding(Stage stage, ConsentState consent, boolean contested) {}
