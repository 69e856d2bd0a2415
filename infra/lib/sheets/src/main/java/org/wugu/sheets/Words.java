package org.wugu.sheets;

import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;

/** The words that all sheets share. */
final class Words {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.wugu.sheets.words");

    private Words() {}

    /** The column that says what is wrong with a row. */
    static String reason() {
        return TEXTS.getString("reason");
    }

    static String of(String key, Object... arguments) {
        return new MessageFormat(TEXTS.getString(key)).format(arguments);
    }

    /** How an answer may be written; the first is offered. */
    static List<String> several(String key) {
        return split(TEXTS.getString(key));
    }

    /** The words of a list as bundles write it; none when it is empty. */
    static List<String> split(String list) {
        return list.isEmpty() ? List.of() : List.of(list.split("、"));
    }
}
