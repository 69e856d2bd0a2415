package org.wugu.platform.people;

/** What is answered about a person whose ID number is asked for. */
public enum Standing {
    /** Nobody has this number. */
    NEW,
    /** Somebody of this number and name is registered; who and where is not told. */
    REGISTERED,
    /** Somebody has this number under another name, which the offices that decide on it are told, and not the caller. */
    CONTESTED,
    /** Not looked for: the caller is guessing. */
    REFUSED
}
