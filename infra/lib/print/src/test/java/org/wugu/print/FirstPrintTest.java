package org.wugu.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first print of a program, rare characters and all, in a JVM that could not hold one parsed font of the machine. */
class FirstPrintTest {

    private static final String RARE = "䶮𬍛㼆𠮷·";

    @TempDir
    Path folder;

    @Test
    void the_first_print_needs_little_memory() throws Exception {
        // Given
        Path pdf = folder.resolve("first.pdf");
        Path said = folder.resolve("said");
        // When
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx24m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Prints.class.getName(),
                        pdf.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        // Then
        assertThat(jvm.waitFor()).as(() -> read(said)).isZero();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(new PDFTextStripper().getText(document)).contains(RARE);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** What the JVM does that is so small. */
    static final class Prints {

        private Prints() {}

        public static void main(String[] arguments) throws IOException {
            Fonts fonts = new Fonts();
            String mark = Watermark.of(RARE, fonts.regular(RARE));
            byte[] pdf = new PdfPrinter(fonts)
                    .print("<html><head><style>body { font-family: Song; }</style></head><body><b>" + RARE
                            + "</b><p style=\"text-align: justify\">" + RARE.repeat(50) + "</p><img src=\"" + mark
                            + "\"/><img src=\"" + QrCode.of("https://example.org") + "\"/></body></html>");
            Files.write(Path.of(arguments[0]), pdf);
        }
    }
}
