package org.wugu.child.grid;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A township in a round.
 *
 * @param overdue villages that are not searched although the due day is over
 * @param neverSearched villages that were searched in no round
 */
@Schema(name = "ScreenedTownship")
record TownshipLine(
        String townshipCode,
        String name,
        int villages,
        int searched,
        int overdue,
        int neverSearched,
        int childrenFound) {}
