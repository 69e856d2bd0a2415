package org.wugu.sheets;

import java.util.List;
import java.util.Optional;

/**
 * A kind of sheet that is filled in and sent: made by {@link SheetColumns}.
 *
 * @param name of the worksheet
 * @param hints how it is filled in, a line each
 * @param columns from the left
 * @param mostRows below the header
 */
public record SheetLayout(String name, List<String> hints, List<Column<?>> columns, int mostRows) {

    public SheetLayout {
        hints = List.copyOf(hints);
        columns = List.copyOf(columns);
    }

    /** The column of a field; entries of a list belong to their list. */
    Optional<Column<?>> ofField(String path) {
        String whole = path.replaceFirst("\\[.*", "");
        return columns.stream().filter(column -> column.key().equals(whole)).findFirst();
    }
}
