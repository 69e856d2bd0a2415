package org.wugu.child.registry;

/** How a guardian has answered whether a record of the child may be kept (监护人同意; PIPL §31). */
public enum ConsentState {
    /** 已同意. */
    GIVEN,
    /** 不同意: what is kept is minimal, and the county's alone to read. */
    REFUSED,
    /** 尚未征求. */
    NOT_ASKED
}
