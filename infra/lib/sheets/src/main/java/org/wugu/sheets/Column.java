package org.wugu.sheets;

/**
 * A column, declared once for template, reader, complaints and error sheet.
 *
 * @param key the field that it is of; columns of a form have the path within the form
 * @param title without the star of required ones
 * @param note what the instructions say of it, or empty
 * @param example what could stand in it, or empty
 * @param reader what its cells stand for
 */
public record Column<T>(
        String key, String title, String note, String example, Presence presence, CellReader<T> reader) {

    /** Whether a sheet has the column and a row fills it. */
    public enum Presence {
        /** Every row fills it. */
        REQUIRED,
        /** A row may leave it empty. */
        OPTIONAL,
        /** The sheet may lack it. */
        DISPENSABLE
    }

    public boolean isRequired() {
        return presence == Presence.REQUIRED;
    }

    /** The title as the header shows it. */
    public String heading() {
        return isRequired() ? title + "*" : title;
    }

    T read(Cell cell) throws UnreadableCell {
        if (cell.isTooLong()) {
            throw new UnreadableCell("cell-too-long");
        }
        if (!cell.isClean()) {
            throw new UnreadableCell("not-clean");
        }
        return reader.read(cell);
    }
}
