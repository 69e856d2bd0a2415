package org.wugu.sheets;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that is handed back for mending.
 *
 * @param row where it stood
 * @param reasons what is wrong with it; empty when nothing was found, or nobody looked
 * @param cells by the layout's columns
 */
record KeptRow(int row, List<String> reasons, List<@Nullable KeptCell> cells) {

    /** What its column of reasons says. */
    String reason() {
        if (reasons.isEmpty()) {
            return Words.of("reason.unchecked", row);
        }
        return Words.of("reason.row", row) + "\n" + String.join("\n", reasons);
    }
}
