package org.wugu.print;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;

/**
 * A TrueType font as it lies on the disk: mapped, and read only where a glyph is wanted. Parsed whole it would fill a third
 * of the service's memory for the few hundred characters that a document has.
 */
final class FontFile {

    private static final int GROUP = 12;
    private static final int FULL_UNICODE = 12;

    private final Map<String, ByteBuffer> tables = new HashMap<>();
    private final ByteBuffer groups;
    private final boolean longPlaces;
    private final int advances;

    /** @param file a font with outlines of its own (glyf), whose character map has the format 12 */
    FontFile(ByteBuffer file) {
        for (int i = 0; i < file.getShort(4); i++) {
            int entry = 12 + 16 * i;
            byte[] tag = new byte[4];
            file.get(entry, tag);
            tables.put(
                    new String(tag, StandardCharsets.US_ASCII),
                    file.slice(file.getInt(entry + 8), file.getInt(entry + 12)));
        }
        groups = groups(table("cmap"));
        longPlaces = table("head").getShort(50) == 1;
        advances = table("hhea").getShort(34);
    }

    /** A font of the program, which is copied out of it, since what is packed cannot be mapped. */
    static FontFile ofResource(String resource) throws IOException {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException(resource + " is not in the program: see src/main/fonts");
            }
            Path copy = Files.createTempFile("wugu-", ".ttf");
            try {
                Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
                return ofFile(copy);
            } finally {
                // What is mapped stays readable without its name, and goes with the process.
                Files.delete(copy);
            }
        }
    }

    static FontFile ofFile(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return new FontFile(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
        }
    }

    /** @return the bytes of a table as they are */
    ByteBuffer table(String tag) {
        ByteBuffer table = tables.get(tag);
        if (table == null) {
            throw new IllegalArgumentException("the font has no table " + tag);
        }
        return table;
    }

    /** @return the glyph of a character, or 0 when the font has none */
    int glyph(int character) {
        int low = 0;
        int high = groups.capacity() / GROUP - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (character < groups.getInt(middle * GROUP)) {
                high = middle - 1;
            } else if (character > groups.getInt(middle * GROUP + 4)) {
                low = middle + 1;
            } else {
                return groups.getInt(middle * GROUP + 8) + character - groups.getInt(middle * GROUP);
            }
        }
        return 0;
    }

    /**
     * The ordinary character that has the same glyph as one that only looks like it: 谷 (U+8C37) for the radical ⾕ (U+2F95).
     *
     * @return the character itself when it is an ordinary one, or none looks the same
     */
    int ordinary(int character) {
        int glyph = Lookalikes.is(character) ? glyph(character) : 0;
        for (int i = 0; glyph != 0 && i < groups.capacity(); i += GROUP) {
            int twin = groups.getInt(i) + glyph - groups.getInt(i + 8);
            boolean inGroup = twin >= groups.getInt(i) && twin <= groups.getInt(i + 4);
            if (inGroup && Character.isIdeographic(twin) && !Lookalikes.is(twin)) {
                return twin;
            }
        }
        return character;
    }

    /** @return the outline of a glyph, empty for a blank */
    ByteBuffer outline(int glyph) {
        int from = place(glyph);
        ByteBuffer outline = table("glyf").slice(from, place(glyph + 1) - from);
        if (outline.capacity() > 0 && outline.getShort(0) < 0) {
            throw new IllegalArgumentException("glyph " + glyph + " is put together from others");
        }
        return outline;
    }

    /** @return the horizontal measures of a glyph, four bytes as the table hmtx has them */
    ByteBuffer measures(int glyph) {
        ByteBuffer table = table("hmtx");
        if (glyph < advances) {
            return table.slice(4 * glyph, 4);
        }
        // Behind the last width, which serves all that follow, only the bearings go on.
        return ByteBuffer.allocate(4)
                .putShort(table.getShort(4 * (advances - 1)))
                .putShort(table.getShort(4 * advances + 2 * (glyph - advances)))
                .flip();
    }

    private int place(int glyph) {
        ByteBuffer places = table("loca");
        return longPlaces ? places.getInt(4 * glyph) : 2 * Short.toUnsignedInt(places.getShort(2 * glyph));
    }

    /** First and last character and the glyph of the first, as the map has them, in order. */
    private static ByteBuffer groups(ByteBuffer maps) {
        for (int i = 0; i < maps.getShort(2); i++) {
            int map = maps.getInt(4 + 8 * i + 4);
            if (maps.getShort(map) == FULL_UNICODE) {
                return maps.slice(map + 16, GROUP * maps.getInt(map + 12));
            }
        }
        throw new IllegalArgumentException("the font has no character map of format 12");
    }
}
