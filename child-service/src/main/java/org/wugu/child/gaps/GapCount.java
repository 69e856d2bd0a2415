package org.wugu.child.gaps;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many children within the scope lack something. */
@Schema(name = "ChildGapCount")
record GapCount(Gap gap, int count) {}
