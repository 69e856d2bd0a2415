package org.wugu.volunteer.outfitting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the city issues. */
@Schema(name = "ItemKind")
public enum ItemKind {
    /** 统一着装, with a size. */
    UNIFORM,
    /** 团徽. */
    BADGE
}
