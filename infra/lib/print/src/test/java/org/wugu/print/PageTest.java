package org.wugu.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.Engine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the page brings that all documents stand on. */
class PageTest {

    private static final Engine ENGINE = Engine.builder().addDefaults().build();
    private static PdfPrinter printer;

    @BeforeAll
    static void thePageIsRead() throws IOException {
        printer = new PdfPrinter(new Fonts());
        try (InputStream page = PageTest.class.getResourceAsStream("/templates/print/page.html")) {
            String text = new String(Objects.requireNonNull(page).readAllBytes(), StandardCharsets.UTF_8);
            ENGINE.putTemplate("print/page", ENGINE.parse(text));
        }
    }

    @Test
    void the_title_says_what_the_document_is_about() throws IOException {
        try (PDDocument document = printed("{#title}花名册 {number}{/title}<p>一</p>")) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("花名册 7");
        }
    }

    @Test
    void a_table_that_fits_on_a_page_is_not_broken() throws IOException {
        // Given: above it stands nearly a page of text
        try (PDDocument document = printed(lines(30) + "<h2>品名</h2>" + table("", 12))) {
            // Then
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(text(document, 1)).doesNotContain("品名", "第1行");
            assertThat(text(document, 2)).contains("品名", "第1行", "第12行");
        }
    }

    @Test
    void a_long_table_begins_where_there_is_room() throws IOException {
        try (PDDocument document = printed(lines(30) + table(" class=\"long\"", 12))) {
            assertThat(text(document, 1)).contains("第1行");
            assertThat(text(document, 2)).contains("第12行");
        }
    }

    @Test
    void a_table_longer_than_a_page_is_broken_between_its_rows() throws IOException {
        try (PDDocument document = printed(table("", 90))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            assertThat(text(document, 1)).contains("第1行");
            assertThat(text(document, document.getNumberOfPages())).contains("第90行");
        }
    }

    private static String lines(int count) {
        return "<p>一</p>".repeat(count);
    }

    private static String table(String more, int rows) {
        return IntStream.rangeClosed(1, rows)
                .mapToObj(row -> "<tr><td>第" + row + "行</td></tr>")
                .collect(Collectors.joining("", "<table" + more + ">", "</table>"));
    }

    private static PDDocument printed(String body) throws IOException {
        return Loader.loadPDF(printer.print(ENGINE.parse("{#include print/page}" + body + "{/include}")
                .data("number", 7)
                .render()));
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }
}
