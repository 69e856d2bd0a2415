package org.wugu.sheets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Texts that stand in a workbook once and in cells by their number. */
final class SharedStrings {

    /** More than a sheet of the most rows has that differ. */
    private static final int MOST = 300_000;

    private static final int MOST_CHARACTERS = 8_000_000;

    private final List<String> texts = new ArrayList<>();

    private SharedStrings() {}

    /** @throws org.wugu.problem.Problem {@code sheet-too-large} */
    static SharedStrings of(@Nullable XmlPart part) throws IOException {
        SharedStrings strings = new SharedStrings();
        if (part == null) {
            return strings;
        }
        try (part) {
            int characters = 0;
            while (part.next()) {
                if (part.begins("si")) {
                    String text = part.formattedText(Cell.LONGEST + 1);
                    characters += text.length();
                    strings.texts.add(text);
                    if (characters > MOST_CHARACTERS || strings.texts.size() > MOST) {
                        throw SheetFile.tooLarge("too-much-text", MOST_CHARACTERS / 10_000);
                    }
                }
            }
        }
        return strings;
    }

    /** @throws IOException when there is no such text */
    String get(String number) throws IOException {
        try {
            return texts.get(Integer.parseInt(number.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new IOException("a text that is not there", e);
        }
    }
}
