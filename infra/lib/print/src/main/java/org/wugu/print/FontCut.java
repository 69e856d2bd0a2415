package org.wugu.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A small font for one document, of the characters that it uses. Each character has a glyph of its own, so that what is
 * searched and copied in the document is what was written: with the whole font, a PDF tells of the lowest of all characters
 * that share a glyph, which is often a radical.
 */
final class FontCut {

    private static final List<String> AS_THEY_ARE = List.of("OS/2", "name", "post");

    private final FontFile face;
    private final ByteArrayOutputStream outlines = new ByteArrayOutputStream();
    private final ByteArrayOutputStream measures = new ByteArrayOutputStream();
    private final List<Integer> places = new ArrayList<>();
    private final List<Integer> characters = new ArrayList<>();

    private FontCut(FontFile face) {
        this.face = face;
        addGlyph(face, 0);
    }

    /** @param text what is to be printed */
    static TrueTypeFont of(Face face, String text) throws IOException {
        BitSet used = new BitSet();
        // Whatever stands in the text as an entity, counts pages, or takes the place of what the face lacks.
        used.set(' ', '~' + 1);
        text.codePoints().forEach(used::set);
        return new TTFParser().parse(new RandomAccessReadBuffer(file(face.common(), face::having, used)));
    }

    /**
     * @param face gives the measures of lines, and the sign for what is lacking
     * @param having which file has a character, if one has it
     */
    static byte[] file(FontFile face, IntFunction<FontFile> having, BitSet characters) {
        FontCut cut = new FontCut(face);
        characters.stream().forEach(character -> cut.add(having.apply(character), character));
        return cut.file();
    }

    private void add(FontFile from, int character) {
        int glyph = from.glyph(character);
        if (glyph != 0) {
            characters.add(character);
            addGlyph(from, glyph);
        }
    }

    private void addGlyph(FontFile from, int glyph) {
        places.add(outlines.size());
        write(outlines, from.outline(glyph));
        while (outlines.size() % 4 != 0) {
            outlines.write(0);
        }
        write(measures, from.measures(glyph));
    }

    private byte[] file() {
        int glyphs = places.size();
        places.add(outlines.size());
        ByteBuffer head = copy(face.table("head")).putShort(50, (short) 1);
        ByteBuffer hhea = copy(face.table("hhea")).putShort(34, (short) glyphs);
        ByteBuffer maxp = copy(face.table("maxp")).putShort(4, (short) glyphs);
        ByteBuffer loca = ByteBuffer.allocate(4 * places.size());
        places.forEach(loca::putInt);
        Map<String, ByteBuffer> tables = new LinkedHashMap<>();
        AS_THEY_ARE.forEach(tag -> tables.put(tag, face.table(tag)));
        tables.put("cmap", characterMap());
        tables.put("glyf", ByteBuffer.wrap(outlines.toByteArray()));
        tables.put("head", head);
        tables.put("hhea", hhea);
        tables.put("hmtx", ByteBuffer.wrap(measures.toByteArray()));
        tables.put("loca", loca);
        tables.put("maxp", maxp);
        return together(tables);
    }

    /** One map, of all planes (platform 3, encoding 10, format 12), from each character to the next glyph. */
    private ByteBuffer characterMap() {
        int length = 16 + 12 * characters.size();
        ByteBuffer map = ByteBuffer.allocate(12 + length);
        map.putShort((short) 0).putShort((short) 1);
        map.putShort((short) 3).putShort((short) 10).putInt(12);
        map.putShort((short) 12).putShort((short) 0).putInt(length).putInt(0);
        map.putInt(characters.size());
        for (int i = 0; i < characters.size(); i++) {
            map.putInt(characters.get(i)).putInt(characters.get(i)).putInt(i + 1);
        }
        return map;
    }

    private static byte[] together(Map<String, ByteBuffer> tables) {
        int at = 12 + 16 * tables.size();
        int size = tables.values().stream().mapToInt(FontCut::padded).sum();
        ByteBuffer file = ByteBuffer.allocate(at + size);
        file.putInt(0x00010000).putShort((short) tables.size()).putShort((short) 0);
        file.putShort((short) 0).putShort((short) 0);
        for (Map.Entry<String, ByteBuffer> table : tables.entrySet()) {
            table.getKey().chars().forEach(letter -> file.put((byte) letter));
            // Nobody looks at the checksum: the font is cut once more when it goes into the document.
            file.putInt(0).putInt(at).putInt(table.getValue().capacity());
            file.put(at, table.getValue(), 0, table.getValue().capacity());
            at += padded(table.getValue());
        }
        return file.array();
    }

    private static int padded(ByteBuffer table) {
        return (table.capacity() + 3) / 4 * 4;
    }

    private static ByteBuffer copy(ByteBuffer table) {
        ByteBuffer copy = ByteBuffer.allocate(table.capacity());
        return copy.put(0, table, 0, table.capacity());
    }

    private static void write(ByteArrayOutputStream out, ByteBuffer bytes) {
        byte[] all = new byte[bytes.capacity()];
        bytes.get(0, all);
        out.writeBytes(all);
    }
}
