package org.wugu.sheets;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wugu.problem.ProblemTexts;
import org.wugu.testing.RawWorkbook;

/** The largest sheet, all of it wrong, is checked and comes back in a JVM that cannot hold its texts. */
class LargestErrorSheetTest {

    private static final int ROWS = 20_000;

    @TempDir
    Path folder;

    @Test
    void what_is_kept_does_not_grow_with_what_is_handed_back() throws Exception {
        // Given: 8 million characters, no text twice
        String[] rows = IntStream.rangeClosed(2, ROWS + 1)
                .mapToObj(LargestErrorSheetTest::row)
                .toArray(String[]::new);
        Path sheet = Files.write(
                folder.resolve("sheet.xlsx"),
                RawWorkbook.of(Guests.HEADER, rows).bytes());
        Path said = folder.resolve("said");
        // When
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx36m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HandsBack.class.getName(),
                        sheet.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        // Then
        assertThat(jvm.waitFor()).as(() -> read(said)).isZero();
        try (SheetRows back = SheetRows.of(folder.resolve("mend.xlsx"), Guests.LARGEST.name())) {
            Row last = back.next();
            int read = 0;
            for (Row next = last; next != null; next = back.next()) {
                last = next;
                read++;
            }
            assertThat(read).isEqualTo(ROWS + 1);
            assertThat(requireNonNull(last).cell(1)).extracting(Cell::text).isEqualTo(text("姓", ROWS + 1));
        }
    }

    private static String row(int number) {
        return "<row r=\"" + number + "\">" + cell("姓", number) + cell("到", number) + cell("晚", number)
                + cell("餐", number) + "</row>";
    }

    private static String cell(String begins, int row) {
        return "<c t=\"inlineStr\"><is><t>" + text(begins, row) + "</t></is></c>";
    }

    private static String text(String begins, int row) {
        return begins.repeat(95) + row;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** What the JVM does that is so small. */
    static final class HandsBack {

        private HandsBack() {}

        public static void main(String[] arguments) throws IOException {
            Path file = Path.of(arguments[0]);
            SheetCheck check = new SheetCheck(Guests.LARGEST, file, new ProblemTexts());
            check.read(row -> Guests.LARGEST.columns().forEach(row::get));
            Files.write(
                    file.resolveSibling("mend.xlsx"),
                    Template.of(Guests.LARGEST).withErrors(check.rowsToMend()));
        }
    }
}
