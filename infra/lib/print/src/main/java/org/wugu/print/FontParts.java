package org.wugu.print;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A step of the build: cuts each weight into small fonts, so that the first document after a start copies 3 MB of it and not
 * 22. A character is taken from the first of the faces that has it.
 */
final class FontParts {

    private static final List<String> FACES = List.of("NotoSerifSC", "NotoSerifJP");
    private static final Map<String, String> PACKAGES =
            Map.of("NotoSerifSC", "noto-serif-sc", "NotoSerifJP", "noto-serif-jp");

    /** Before it stand letters and punctuation, of which GB 2312 has the most but not · and —. */
    private static final int FIRST_SYMBOL = 0x2100;

    private FontParts() {}

    /** @param arguments the folder of the fonts' packages and that of the compiled module */
    public static void main(String[] arguments) throws IOException {
        Path packages = Path.of(arguments[0]);
        Path module = Path.of(arguments[1]);
        for (String weight : List.of(Fonts.REGULAR, Fonts.BOLD)) {
            List<FontFile> faces = new ArrayList<>();
            for (String face : FACES) {
                faces.add(FontFile.ofFile(
                        packages.resolve(PACKAGES.get(face)).resolve(weight).resolve(face + "_" + weight + ".ttf")));
            }
            write(faces, module.resolve("fonts").resolve(weight));
            if (weight.equals(Fonts.REGULAR)) {
                Files.writeString(module.resolve(Lookalikes.RESOURCE), lookalikes(faces.get(0)));
            }
        }
    }

    private static void write(List<FontFile> faces, Path folder) throws IOException {
        Map<String, BitSet> parts = new TreeMap<>();
        CharsetEncoder common = Charset.forName("GB2312").newEncoder();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (having(faces, c).glyph(c) != 0) {
                boolean often = c < FIRST_SYMBOL || Character.isBmpCodePoint(c) && common.canEncode((char) c);
                parts.computeIfAbsent(often ? Face.COMMON : Face.partOf(c), part -> new BitSet())
                        .set(c);
            }
        }
        Files.createDirectories(folder);
        deleteFormer(folder);
        for (Map.Entry<String, BitSet> part : parts.entrySet()) {
            byte[] font = FontCut.file(faces.get(0), character -> having(faces, character), part.getValue());
            Files.write(folder.resolve(part.getKey() + ".ttf"), font);
        }
    }

    private static void deleteFormer(Path folder) throws IOException {
        try (DirectoryStream<Path> former = Files.newDirectoryStream(folder, "*.ttf")) {
            for (Path part : former) {
                Files.delete(part);
            }
        }
    }

    private static FontFile having(List<FontFile> faces, int character) {
        return faces.stream()
                .filter(face -> face.glyph(character) != 0)
                .findFirst()
                .orElse(faces.get(0));
    }

    private static String lookalikes(FontFile face) {
        StringBuilder pairs = new StringBuilder();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            int ordinary = face.ordinary(c);
            if (ordinary != c) {
                pairs.appendCodePoint(c).appendCodePoint(ordinary);
            }
        }
        return pairs.toString();
    }
}
