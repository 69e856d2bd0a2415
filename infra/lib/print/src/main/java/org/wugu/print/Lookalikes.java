package org.wugu.print;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Characters that only look like ordinary ones, such as the radical ⾕ (U+2F95) like 谷 (U+8C37). */
final class Lookalikes {

    /** Where the build leaves them: each lookalike, and behind it the ordinary character. */
    static final String RESOURCE = "fonts/lookalikes.txt";

    /** A page is mostly letters and pictures in base 64: they are passed over quickly. */
    private static final int FIRST_RADICAL = 0x2E80;

    private Lookalikes() {}

    /** The text with ordinary characters in the place of those that only look like them. */
    static String plain(String text) {
        if (text.codePoints().noneMatch(Lookalikes::is)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints()
                .map(character -> Pairs.ALL.getOrDefault(character, character))
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** Whether a character stands in a block of those. */
    static boolean is(int character) {
        if (character < FIRST_RADICAL) {
            return false;
        }
        Character.UnicodeBlock block = Character.UnicodeBlock.of(character);
        return block == Character.UnicodeBlock.KANGXI_RADICALS
                || block == Character.UnicodeBlock.CJK_RADICALS_SUPPLEMENT
                || block == Character.UnicodeBlock.CJK_COMPATIBILITY_IDEOGRAPHS
                || block == Character.UnicodeBlock.CJK_COMPATIBILITY_IDEOGRAPHS_SUPPLEMENT;
    }

    /** Read with the first of them, which few documents have. */
    private static final class Pairs {

        static final Map<Integer, Integer> ALL = all();

        private static Map<Integer, Integer> all() {
            try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new FileNotFoundException(RESOURCE + " is not in the program: see src/main/fonts");
                }
                int[] pairs = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .codePoints()
                        .toArray();
                Map<Integer, Integer> all = new HashMap<>();
                for (int i = 0; i < pairs.length; i += 2) {
                    all.put(pairs[i], pairs[i + 1]);
                }
                return all;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
