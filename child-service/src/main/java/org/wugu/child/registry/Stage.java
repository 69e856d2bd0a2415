package org.wugu.child.registry;

/** Where a child stands on the way into care (草稿 → 待核实 → 已核实). */
public enum Stage {
    /** 草稿: the township is still filling in the form. */
    DRAFT,
    /** 待核实: the county is to visit. */
    REPORTED,
    /** 退回: the township mends the form and submits again. */
    RETURNED,
    /** 不予纳入: not a child in need, as far as the county knows. */
    REFUSED,
    /** 已核实: in care (在帮). */
    VERIFIED,
    /** 已合并: the same child as another record. */
    MERGED;

    /** Whether a child may go straight from here to the other stage; a merge and its end are another matter. */
    boolean leadsTo(Stage next) {
        return switch (this) {
            case DRAFT, RETURNED, REFUSED -> next == REPORTED;
            case REPORTED -> next == RETURNED || next == REFUSED || next == VERIFIED;
            case VERIFIED, MERGED -> false;
        };
    }

    /** Whether the township may still change what the form says. */
    boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }
}
