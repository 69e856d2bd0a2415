package org.wugu.sheets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is wrong in a sheet, row by row. As much is kept as a person reads; the rest is counted, and after that many bad rows
 * nobody wants to hear of more.
 */
public final class Complaints {

    /** So many are told. */
    public static final int MOST = 500;

    /** After so many rows the check ends. */
    public static final int MOST_ROWS = 1_000;

    private final List<SheetError> kept = new ArrayList<>();
    private int more;
    private int rows;

    /** One bad row, with all that is wrong in it. */
    void add(List<SheetError> ofRow) {
        rows++;
        int free = Math.min(MOST - kept.size(), ofRow.size());
        kept.addAll(ofRow.subList(0, free));
        more += ofRow.size() - free;
    }

    /** How many bad rows there are. */
    int rows() {
        return rows;
    }

    /** Whether there is no point in reading on. */
    boolean areEnough() {
        return rows >= MOST_ROWS;
    }

    /** Those that are told, in the order of the sheet. */
    List<SheetError> kept() {
        return kept.stream().sorted(Comparator.comparingInt(SheetError::row)).toList();
    }

    /** How many there are besides. */
    int more() {
        return more;
    }
}
