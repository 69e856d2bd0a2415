package org.wugu.print;

import jakarta.inject.Singleton;
import java.io.IOException;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * The fonts of all documents (Noto Serif SC, 宋体; where it lacks a character of a name, such as 𠮷, Noto Serif JP). They are
 * copied and mapped once, as documents want their characters.
 */
@Singleton
class Fonts {

    static final String REGULAR = "400Regular";
    static final String BOLD = "700Bold";

    private final Face regular = new Face(REGULAR);
    private final Face bold = new Face(BOLD);

    /** A font with the characters of a text. */
    TrueTypeFont regular(String text) throws IOException {
        return FontCut.of(regular, text);
    }

    /** The same in bold. */
    TrueTypeFont bold(String text) throws IOException {
        return FontCut.of(bold, text);
    }
}
