package org.wugu.sheets;

import java.util.List;

/** What a column's cells stand for. It is asked only for cells with something in them, of bounded length and clean text. */
@FunctionalInterface
public interface CellReader<T> {

    /** @throws UnreadableCell when the cell says nothing of the kind */
    T read(Cell cell) throws UnreadableCell;

    /** The texts that may stand there and no others, as the template offers them; empty when the column is free. */
    default List<String> choices() {
        return List.of();
    }
}
