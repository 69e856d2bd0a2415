package org.wugu.sheets;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * One row of a sheet.
 *
 * @param number as Excel counts: the header is in row 1
 * @param cells those with something in them, by their place from 0 on
 */
record Row(int number, SortedMap<Integer, Cell> cells) {

    /** The cell at that place, or null when there is nothing. */
    @Nullable
    Cell cell(int place) {
        return cells.get(place);
    }

    /** What Excel calls the place, such as {@code F12}. */
    static String address(int place, int row) {
        String letters = place < 26
                ? String.valueOf((char) ('A' + place))
                : "" + (char) ('A' + place / 26 - 1) + (char) ('A' + place % 26);
        return letters + row;
    }
}
