package org.wugu.sheets;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.wugu.sheets.Column.Presence;

/**
 * Declares the columns of a sheet from the left. All words stand in one bundle, each below the prefix: {@code sheet}, the
 * sheet's name; {@code hint.1}, {@code hint.2} …, what the instructions begin with; {@code column.<key>}, the title;
 * {@code note.<key>} and {@code example.<key>} where there are any; {@code choice.<key>.<CONSTANT>}, how a constant is
 * written: the first of several is offered, the others are understood. A sheet is a Chinese document, so there is one language.
 */
public final class SheetColumns {

    private final ResourceBundle texts;
    private final String prefix;
    private final List<Column<?>> columns = new ArrayList<>();

    /** With the words of the program's bundle of that name. */
    public SheetColumns(String bundle) {
        this(
                ResourceBundle.getBundle(
                        bundle,
                        Locale.ROOT,
                        Thread.currentThread().getContextClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)),
                "");
    }

    public SheetColumns(ResourceBundle texts, String prefix) {
        this.texts = texts;
        this.prefix = prefix;
    }

    /** The next column, which every row fills. */
    public <T> Column<T> required(String key, CellReader<T> reader) {
        return add(key, Presence.REQUIRED, reader);
    }

    /** The next column, which a row may leave empty. */
    public <T> Column<T> optional(String key, CellReader<T> reader) {
        return add(key, Presence.OPTIONAL, reader);
    }

    /** The next column, which a sheet may lack. */
    public <T> Column<T> dispensable(String key, CellReader<T> reader) {
        return add(key, Presence.DISPENSABLE, reader);
    }

    /** One of the constants that the bundle has words for. */
    public <E extends Enum<E>> CellReader<E> choice(String key, Class<E> constants) {
        Map<String, E> meanings = new LinkedHashMap<>();
        List<String> offered = new ArrayList<>();
        for (E constant : EnumSet.allOf(constants)) {
            List<String> words = Words.split(text("choice." + key + "." + constant.name()));
            words.forEach(word -> meanings.put(word, constant));
            words.stream().findFirst().ifPresent(offered::add);
        }
        return Cells.oneOf(meanings, offered);
    }

    /** Several of the constants in one cell, written as {@link Cells#SEVERAL}; no list can offer them. */
    public <E extends Enum<E>> CellReader<List<E>> choices(String key, Class<E> constants) {
        CellReader<E> one = choice(key, constants);
        return cell -> {
            List<E> chosen = new ArrayList<>();
            for (String word : Cells.SEVERAL.read(cell)) {
                if (!word.isBlank()) {
                    chosen.add(one.read(new Cell(Cell.Kind.TEXT, word.strip(), false)));
                }
            }
            return chosen;
        };
    }

    /**
     * The sheet with the columns declared so far.
     *
     * @param mostRows so many rows are read, and a sheet with more is refused
     */
    public SheetLayout upTo(int mostRows) {
        List<String> hints = new ArrayList<>();
        for (String hint = text("hint.1"); !hint.isEmpty(); hint = text("hint." + (hints.size() + 1))) {
            hints.add(hint);
        }
        return new SheetLayout(texts.getString(prefix + "sheet"), hints, columns, mostRows);
    }

    private <T> Column<T> add(String key, Presence presence, CellReader<T> reader) {
        Column<T> column = new Column<>(
                key,
                texts.getString(prefix + "column." + key),
                text("note." + key),
                text("example." + key),
                presence,
                reader);
        columns.add(column);
        return column;
    }

    private String text(String key) {
        return texts.containsKey(prefix + key) ? texts.getString(prefix + key) : "";
    }
}
