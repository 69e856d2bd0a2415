package org.wugu.platform.people;

/** What whoever registers somebody is told who is registered already. */
public enum Registered {
    /** So: the caller looks for the record that there is. */
    TOLD,
    /**
     * Nothing: even that somebody is known would tell of a child in need. The newcomer is kept as one whose number is contested,
     * and the offices that decide on it are told.
     */
    WITHHELD
}
