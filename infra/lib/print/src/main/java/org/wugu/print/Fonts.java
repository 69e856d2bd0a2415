package org.wugu.print;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * The fonts of all documents (Noto Serif SC, 宋体; where it lacks a character of a name, such as 𠮷, Noto Serif JP). They are
 * copied and mapped at the first print, once.
 */
@Singleton
class Fonts {

    private final List<FontFile> regular;
    private final List<FontFile> bold;

    Fonts() throws IOException {
        regular = faces("400Regular");
        bold = faces("700Bold");
    }

    /** A font with the characters of a text. */
    TrueTypeFont regular(String text) throws IOException {
        return FontCut.of(regular, text);
    }

    /** The same in bold. */
    TrueTypeFont bold(String text) throws IOException {
        return FontCut.of(bold, text);
    }

    /** The text with ordinary characters in the place of those that only look like them. */
    String plain(String text) {
        FontFile font = regular.get(0);
        if (text.codePoints().allMatch(character -> font.ordinary(character) == character)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().map(font::ordinary).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static List<FontFile> faces(String weight) throws IOException {
        return List.of(
                FontFile.ofResource("fonts/" + weight + "/NotoSerifSC_" + weight + ".ttf"),
                FontFile.ofResource("fonts/" + weight + "/NotoSerifJP_" + weight + ".ttf"));
    }
}
