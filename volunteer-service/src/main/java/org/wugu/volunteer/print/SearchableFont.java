package org.wugu.volunteer.print;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A font whose printed text is found and copied as it was written. Han fonts have one glyph for a character and for the
 * radical or compatibility form that looks alike (谷 U+8C37 and ⾕ U+2F95), and a PDF that keeps glyphs only tells of the
 * lower code, which is the radical. So the look-alikes are taken out of the font's character map before anything is
 * printed with it, and texts that contain them are printed with the ordinary character.
 */
final class SearchableFont {

    private static final int GROUP = 12;
    private static final int FULL_UNICODE = 12;

    private final TrueTypeFont font;
    private final Map<Integer, Integer> ordinary;

    private SearchableFont(TrueTypeFont font, Map<Integer, Integer> ordinary) {
        this.font = font;
        this.ordinary = ordinary;
    }

    /** @param file a TrueType font with a character map of format 12 */
    static SearchableFont of(byte[] file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        int entry = tableEntry(bytes);
        List<int[]> groups = groups(bytes, bytes.getInt(entry + 8));
        Map<Integer, Integer> ordinary = lookalikes(groups);
        byte[] map = characterMap(without(groups, ordinary));
        // Behind the rest, on a boundary of four bytes as tables stand.
        int place = (file.length + 3) / 4 * 4;
        ByteBuffer changed = ByteBuffer.allocate(place + map.length);
        changed.put(file).position(place).put(map);
        changed.putInt(entry + 8, place).putInt(entry + 12, map.length);
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(changed.array()));
        // Ligatures are glyphs of their own: what is copied would be one sign in the place of two.
        font.setEnableGsub(false);
        return new SearchableFont(font, ordinary);
    }

    TrueTypeFont font() {
        return font;
    }

    /** The text with ordinary characters in the place of those that only look like them. */
    String plain(String text) {
        if (text.codePoints().noneMatch(ordinary::containsKey)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> plain.appendCodePoint(ordinary.getOrDefault(c, c)));
        return plain.toString();
    }

    private static int tableEntry(ByteBuffer font) {
        byte[] tag = new byte[4];
        for (int i = 0; i < font.getShort(4); i++) {
            int entry = 12 + 16 * i;
            font.get(entry, tag);
            if ("cmap".equals(new String(tag, StandardCharsets.US_ASCII))) {
                return entry;
            }
        }
        throw new IllegalArgumentException("the font has no character map");
    }

    /** First and last character and the glyph of the first, as the map has them. */
    private static List<int[]> groups(ByteBuffer font, int table) {
        for (int i = 0; i < font.getShort(table + 2); i++) {
            int map = table + font.getInt(table + 4 + 8 * i + 4);
            if (font.getShort(map) == FULL_UNICODE) {
                List<int[]> groups = new ArrayList<>();
                for (int group = map + 16; groups.size() < font.getInt(map + 12); group += GROUP) {
                    groups.add(new int[] {font.getInt(group), font.getInt(group + 4), font.getInt(group + 8)});
                }
                return groups;
            }
        }
        throw new IllegalArgumentException("the font has no character map of format 12");
    }

    private static Map<Integer, Integer> lookalikes(List<int[]> groups) {
        Map<Integer, Integer> ordinaryOfGlyph = new HashMap<>();
        Map<Integer, Integer> lookalikes = new HashMap<>();
        for (int[] group : groups) {
            for (int c = group[0]; c <= group[1]; c++) {
                if (Character.isIdeographic(c) && !onlyLooksAlike(c)) {
                    ordinaryOfGlyph.putIfAbsent(group[2] + c - group[0], c);
                }
            }
        }
        for (int[] group : groups) {
            for (int c = group[0]; c <= group[1]; c++) {
                Integer twin = ordinaryOfGlyph.get(group[2] + c - group[0]);
                if (twin != null && onlyLooksAlike(c)) {
                    lookalikes.put(c, twin);
                }
            }
        }
        return lookalikes;
    }

    private static boolean onlyLooksAlike(int c) {
        Character.UnicodeBlock block = Character.UnicodeBlock.of(c);
        return block == Character.UnicodeBlock.KANGXI_RADICALS
                || block == Character.UnicodeBlock.CJK_RADICALS_SUPPLEMENT
                || block == Character.UnicodeBlock.CJK_COMPATIBILITY_IDEOGRAPHS
                || block == Character.UnicodeBlock.CJK_COMPATIBILITY_IDEOGRAPHS_SUPPLEMENT;
    }

    private static List<int[]> without(List<int[]> groups, Map<Integer, Integer> lookalikes) {
        List<int[]> kept = new ArrayList<>();
        for (int[] group : groups) {
            int first = group[0];
            for (int c = group[0]; c <= group[1]; c++) {
                if (lookalikes.containsKey(c)) {
                    add(kept, group, first, c - 1);
                    first = c + 1;
                }
            }
            add(kept, group, first, group[1]);
        }
        return kept;
    }

    private static void add(List<int[]> kept, int[] group, int first, int last) {
        if (first <= last) {
            kept.add(new int[] {first, last, group[2] + first - group[0]});
        }
    }

    /** A table with the one map that PDFs need: platform 3, encoding 10 (Unicode, all planes), format 12. */
    private static byte[] characterMap(List<int[]> groups) {
        int length = 16 + GROUP * groups.size();
        ByteBuffer map = ByteBuffer.allocate(12 + length);
        map.putShort((short) 0).putShort((short) 1);
        map.putShort((short) 3).putShort((short) 10).putInt(12);
        map.putShort((short) FULL_UNICODE).putShort((short) 0).putInt(length).putInt(0);
        map.putInt(groups.size());
        for (int[] group : groups) {
            map.putInt(group[0]).putInt(group[1]).putInt(group[2]);
        }
        return map.array();
    }
}
