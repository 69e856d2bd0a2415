package org.wugu.print;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One weight of the printed font, in the parts that the build cuts ({@link FontParts}): what documents mostly have, and all
 * the rest by its place in Unicode. A part is copied and mapped with the first character that is wanted of it.
 */
final class Face {

    static final String COMMON = "common";

    private final String folder;
    private final Map<String, Optional<FontFile>> parts = new ConcurrentHashMap<>();

    Face(String weight) {
        folder = "fonts/" + weight + "/";
    }

    /** What most documents need no other part than; its measures of lines are those of all. */
    FontFile common() {
        return part(COMMON).orElseThrow();
    }

    /** The part that has a character, if one has it. */
    FontFile having(int character) {
        FontFile common = common();
        return common.glyph(character) != 0 ? common : part(partOf(character)).orElse(common);
    }

    /** The name of the part for a character that is not common: Unicode is cut every 4,096. */
    static String partOf(int character) {
        return Integer.toHexString(character >> 12);
    }

    private Optional<FontFile> part(String name) {
        return parts.computeIfAbsent(name, this::mapped);
    }

    private Optional<FontFile> mapped(String name) {
        try {
            return Optional.of(FontFile.ofResource(folder + name + ".ttf"));
        } catch (FileNotFoundException e) {
            if (name.equals(COMMON)) {
                throw new UncheckedIOException(e);
            }
            // There is no font for a whole range of Unicode.
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
