package org.wugu.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Printed text is what was written. */
class PdfPrinterTest {

    private static PdfPrinter printer;

    @BeforeAll
    static void fontsAreParsedOnce() throws IOException {
        printer = new PdfPrinter(new Fonts());
    }

    @Test
    void text_is_found_and_copied_as_it_was_written() throws IOException {
        // Given: each of these has a radical that looks the same, with a lower code.
        String written =
                "阳谷县一二人儿入八力十又口土士夕大女子寸小山川工己巾干广弓心戈户手支文斗斤方日月木止比毛氏水火父片牛犬玉瓜瓦甘生用田白皮目矛矢石示禾穴立竹米糸羊羽老而耳肉臣自至舌舟色虫血行衣见角言谷豆赤走足身车辛辰里金长门青非面革音页风飞食首香马骨高鬼鱼鸟鹿麦黄鼎鼓鼠鼻齐龙";
        // When
        byte[] pdf = printer.print(page(written));
        // Then
        assertThat(text(pdf)).contains(written);
    }

    @Test
    void a_radical_that_was_pasted_is_printed_as_the_character() throws IOException {
        assertThat(text(printer.print(page("阳\u2f95县 \u2ed3\u2f2f")))).contains("阳谷县 长工");
    }

    @Test
    void both_weights_are_embedded_as_the_characters_used_and_no_more() throws IOException {
        // When
        byte[] pdf = printer.print(page("聘书 <b>聘书</b>"));
        // Then
        assertThat(fonts(pdf)).hasSize(2).allMatch(name -> name.matches("[A-Z]{6}\\+NotoSerifSC.*"));
        assertThat(pdf.length).isLessThan(60_000);
    }

    @Test
    void no_ligature_takes_the_place_of_what_was_written() throws IOException {
        String written = "officer final 关爱——帮扶……";
        assertThat(text(printer.print(page(written)))).contains(written);
    }

    @Test
    void names_with_rare_characters_are_printed() throws IOException {
        String rare = "王喆 李堃 张燚 刘㵑 阿卜杜拉·买买提";
        assertThat(text(printer.print(page(rare)))).contains(rare);
    }

    @Test
    void rare_characters_keep_their_place_in_bold_and_in_justified_lines() throws IOException {
        // Given: the second face has one of them, and two lie beyond the first plane.
        String rare = "䶮𬍛㼆𠮷·";
        // When
        byte[] pdf = printer.print(page("<b>" + rare + "</b><p style=\"text-align: justify; width: 60mm\">"
                + ("王" + rare + "同志 ").repeat(12) + "</p>"));
        // Then
        assertThat(text(pdf)).startsWith(rare).contains("王" + rare + "同志").doesNotContain("#");
        assertThat(fonts(pdf)).hasSize(2);
        assertThat(drawn(pdf)).hasSize(2).allSatisfy((font, characters) -> assertThat(characters)
                .contains(rare.codePoints().boxed().toArray(Integer[]::new)));
    }

    @Test
    void rare_characters_stand_in_the_watermark() throws IOException {
        for (String one : List.of("䶮", "𬍛", "㼆", "𠮷", "·")) {
            assertThat(watermark("王" + one)).isNotEqualTo(watermark("王 ")).isNotEqualTo(watermark("王#"));
        }
    }

    @Test
    void the_words_of_the_watermark_are_drawn_and_are_no_text() throws IOException {
        // When
        byte[] pdf = printer.print(page("聘书<img src=\"" + Watermark.of("王强", new Fonts().regular("王强")) + "\"/>"));
        // Then
        assertThat(text(pdf)).isEqualTo("聘书");
        assertThat(watermark("王强")).contains(" c\n", "f\n").doesNotContain("BT", "BI");
    }

    @Test
    void a_page_that_names_no_font_is_printed_all_the_same() throws IOException {
        assertThat(text(printer.print("<html><body>officer 王</body></html>"))).contains("officer");
    }

    @Test
    void ordinary_documents_take_no_other_part_of_the_font_than_the_common_one() throws IOException {
        Face face = new Face(Fonts.REGULAR);
        assertThat("阳谷县孤困儿童关爱帮扶志愿团，编号（A-01）：■ “合格”……　·".codePoints())
                .allMatch(character -> face.having(character) == face.common());
        assertThat("䶮𬍛㼆𠮷喆堃".codePoints())
                .allMatch(character -> face.having(character) != face.common()
                        && face.having(character).glyph(character) != 0);
    }

    @Test
    void what_no_face_has_is_printed_as_a_sign_and_the_rest_goes_on() throws IOException {
        assertThat(text(printer.print(page("王\ud883\udd50明")))).contains("王#明");
    }

    @Test
    void what_the_page_makes_itself_can_be_printed() throws IOException {
        // Given: the page counts, and its quotation marks are entities.
        String counted = "<html><head><style>body { font-family: Song; } @page { @bottom-center {"
                + " content: counter(page) \"/\" counter(pages); font-family: Song; } }</style></head><body>&quot;一&quot;</body></html>";
        assertThat(text(printer.print(counted))).contains("\"一\"").contains("1/1");
    }

    @Test
    void numbers_are_written_as_documents_write_them() {
        assertThat(List.of(1, 3, 10, 12, 20, 35).stream().map(ChineseText::number))
                .containsExactly("一", "三", "十", "十二", "二十", "三十五");
    }

    /** How it is drawn. */
    private static String watermark(String text) throws IOException {
        String address = Watermark.of(text, new Fonts().regular(text));
        byte[] drawing = Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1));
        try (PDDocument document = Loader.loadPDF(drawing);
                InputStream contents = document.getPage(0).getContents()) {
            return new String(contents.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static String page(String body) {
        return "<html><head><style>body { font-family: Song; }</style></head><body>" + body + "</body></html>";
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace("\n", "");
        }
    }

    /** The characters whose glyphs stand in the document's own fonts and are not empty, by font. */
    private static Map<String, Set<Integer>> drawn(byte[] pdf) throws IOException {
        Map<String, Set<Integer>> drawn = new TreeMap<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition place) {
                    if (hasGlyph(place)) {
                        drawn.computeIfAbsent(place.getFont().getName(), font -> new TreeSet<>())
                                .add(place.getUnicode().codePointAt(0));
                    }
                }
            }.getText(document);
        }
        return drawn;
    }

    private static boolean hasGlyph(TextPosition place) {
        try {
            return place.getFont().isEmbedded()
                    && !((PDType0Font) place.getFont())
                            .getPath(place.getCharacterCodes()[0])
                            .getBounds2D()
                            .isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> fonts(byte[] pdf) throws IOException {
        List<String> fonts = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name).getName());
                }
            }
        }
        return fonts;
    }
}
