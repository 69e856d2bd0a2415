package org.wugu.divisions.data;

import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wugu.divisions.Division;
import org.wugu.kernel.DivisionCode;

/** National and local files joined into one tree in which every division hangs below another. */
final class DivisionTree {

    private final SortedMap<DivisionCode, Division> byCode = new TreeMap<>();

    private DivisionTree() {}

    /**
     * Joins the files. A row of the local file adds a division or takes the place of the national row with its code.
     *
     * @throws DivisionFileException when a code stands twice in one file, hangs in the air, ends before it begins, or
     *     names a successor that does not exist
     */
    static DivisionTree of(DivisionFile national, @Nullable DivisionFile local) {
        DivisionTree tree = new DivisionTree();
        tree.add(national);
        if (local != null) {
            tree.add(local);
        }
        tree.byCode.values().forEach(tree::check);
        return tree;
    }

    Collection<Division> divisions() {
        return byCode.values();
    }

    private void add(DivisionFile file) {
        SortedMap<DivisionCode, Division> added = new TreeMap<>();
        for (Division division : file.read()) {
            if (added.put(division.code(), division) != null) {
                throw new DivisionFileException(file.name() + ": " + division.code() + " stands there twice");
            }
        }
        byCode.putAll(added);
    }

    private void check(Division division) {
        division.parent().filter(parent -> !byCode.containsKey(parent)).ifPresent(parent -> {
            throw new DivisionFileException(division.code() + ": its parent " + parent + " is in no file");
        });
        DivisionCode successor = division.successor();
        if (successor != null && (division.validTo() == null || !byCode.containsKey(successor))) {
            throw new DivisionFileException(
                    division.code() + ": a successor must be in a file and needs a valid_to to begin at");
        }
        if (division.validFrom() != null
                && division.validTo() != null
                && !division.validFrom().isBefore(division.validTo())) {
            throw new DivisionFileException(division.code() + ": valid_to must be after valid_from");
        }
    }
}
