package org.wugu.volunteer.outfitting;

/** What the city issues. */
public enum ItemKind {
    /** 统一着装, with a size. */
    UNIFORM,
    /** 团徽. */
    BADGE
}
