package org.wugu.sheets;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wugu.problem.ProblemTexts;
import org.wugu.testing.RawWorkbook;

/** The same guests, as the programs of real offices write them. */
class OfficeWorkbooksTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    @TempDir
    Path folder;

    static Stream<Arguments> workbooks() {
        return Stream.of(
                Arguments.of("Excel", excel()),
                Arguments.of("Excel with a mark of its byte order", excel().changed(SHEET, xml -> "\ufeff" + xml)),
                Arguments.of("Excel on a Mac", excelOnAMac()),
                Arguments.of("Excel, strict", strict()),
                Arguments.of("WPS", wps()),
                Arguments.of("LibreOffice", libreOffice()),
                Arguments.of("a report of another system", withoutAddresses()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("workbooks")
    void the_guests_are_read(String program, RawWorkbook workbook) throws IOException {
        // Given
        SheetCheck check = new SheetCheck(
                Guests.LAYOUT, Files.write(folder.resolve("guests.xlsx"), workbook.bytes()), new ProblemTexts());
        List<List<Object>> guests = new ArrayList<>();
        // When
        check.read(row -> guests.add(List.of(
                row.get(Guests.NAME, ""),
                row.get(Guests.ARRIVES, LocalDate.EPOCH),
                row.get(Guests.NIGHTS, 0),
                row.get(Guests.AGREED, false),
                row.get(Guests.REMARK, ""))));
        // Then
        assertThat(check.errors()).isEmpty();
        assertThat(guests)
                .containsExactly(
                        List.of("张三", LocalDate.of(2026, 7, 1), 2, true, "一楼\n朝南"),
                        List.of("李四", LocalDate.of(1985, 3, 10), 14, false, ""));
    }

    private static RawWorkbook excel() {
        return texts(RawWorkbook.of(XML + "<worksheet xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS
                + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" mc:Ignorable=\"x14ac\""
                + " xmlns:x14ac=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac\">"
                + "<sheetPr codeName=\"Sheet1\"/><dimension ref=\"A1:F3\"/><sheetViews><sheetView tabSelected=\"1\""
                + " workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" state=\"frozen\"/></sheetView></sheetViews>"
                + "<sheetFormatPr defaultRowHeight=\"14\" x14ac:dyDescent=\"0.2\"/><cols><col min=\"1\" max=\"6\""
                + " width=\"16\" style=\"1\" customWidth=\"1\"/></cols><sheetData>"
                + "<row r=\"1\" spans=\"1:6\" x14ac:dyDescent=\"0.2\">" + shared("A1", 0) + shared("B1", 1)
                + shared("C1", 2) + shared("D1", 3) + shared("E1", 4) + shared("F1", 5) + "</row>"
                + "<row r=\"2\" spans=\"1:6\">" + shared("A2", 6) + "<c r=\"B2\" s=\"14\"><v>46204</v></c>"
                + "<c r=\"C2\"><v>2</v></c><c r=\"D2\" s=\"1\"/><c r=\"E2\" t=\"b\"><v>1</v></c>" + shared("F2", 8)
                + "</row><row r=\"3\">" + shared("A3", 7) + "<c r=\"B3\" s=\"3\" t=\"s\"><v>9</v></c>"
                + "<c r=\"C3\"><f>7*2</f><v>14</v></c>" + shared("E3", 10) + "</row>"
                // formatted far down, and nothing in it
                + "<row r=\"1000\"><c r=\"A1000\" s=\"1\"/><c r=\"B1000\" s=\"14\"/></row></sheetData>"
                + "<phoneticPr fontId=\"1\" type=\"noConversion\"/><dataValidations count=\"1\"><dataValidation type=\"list\""
                + " sqref=\"D2:D9\"><formula1>\"鱼,米饭\"</formula1></dataValidation></dataValidations>"
                + "<pageMargins left=\"0.7\" right=\"0.7\"/></worksheet>"));
    }

    /** Days count from 1904 on, in cells and in what was pasted as text. */
    private static RawWorkbook excelOnAMac() {
        return excel().changed(SHEET, xml -> xml.replace("46204", "44742"))
                .changed("xl/sharedStrings.xml", xml -> xml.replace("31116", "29654"))
                .changed(
                        "xl/workbook.xml",
                        xml -> xml.replace("<sheets>", "<workbookPr date1904=\"true\" codeName=\"x\"/><sheets>"));
    }

    /** Other namespaces, and days written out. */
    private static RawWorkbook strict() {
        return excel().changed(
                        "_rels/.rels",
                        xml -> xml.replace(RELATIONS, "http://purl.oclc.org/ooxml/officeDocument/relationships"))
                .changed(
                        "xl/_rels/workbook.xml.rels",
                        xml -> xml.replace(RELATIONS, "http://purl.oclc.org/ooxml/officeDocument/relationships"))
                .changed(SHEET, xml -> xml.replace(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
                        .replace(
                                "<c r=\"B2\" s=\"14\"><v>46204</v></c>",
                                "<c r=\"B2\" s=\"14\" t=\"d\"><v>2026-07-01T00:00:00.000</v></c>"));
    }

    /** A sheet of its own for pictures, no dimension, addresses from the root, texts where formulas were, a chart before. */
    private static RawWorkbook wps() {
        return excel().changed(SHEET, xml -> xml.replaceFirst("<dimension[^>]*>", "")
                        .replace(
                                shared("F2", 8),
                                "<c r=\"F2\" s=\"2\" t=\"str\"><f>A2&amp;\"x\"</f><v>一楼_x000D_\n朝南</v></c>")
                        .replace("<c r=\"C2\"><v>2</v></c>", "<c r=\"C2\" t=\"str\"><v>2</v></c>"))
                .with(
                        "xl/workbook.xml",
                        XML + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS
                                + "\"><workbookPr/><sheets><sheet name=\"图\" sheetId=\"3\" r:id=\"rId3\"/>"
                                + "<sheet name=\"名单\" sheetId=\"1\" r:id=\"rId1\"/>"
                                + "<sheet name=\"WpsReserved_CellImgList\" sheetId=\"2\" state=\"veryHidden\" r:id=\"rId4\"/>"
                                + "</sheets></workbook>")
                .with("xl/worksheets/sheet2.xml", "<worksheet><sheetData/></worksheet>")
                .with("xl/chartsheets/sheet1.xml", "<chartsheet/>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        XML + "<Relationships>" + relation(1, "worksheet", "/xl/worksheets/sheet1.xml")
                                + relation(2, "sharedStrings", "/xl/sharedStrings.xml")
                                + relation(3, "chartsheet", "/xl/chartsheets/sheet1.xml")
                                + relation(4, "worksheet", "/xl/worksheets/sheet2.xml") + "</Relationships>");
    }

    /** Saved by LibreOffice 7.4 itself; the words are ours. */
    private static RawWorkbook libreOffice() {
        try (InputStream file = OfficeWorkbooksTest.class.getResourceAsStream("/libreoffice.xlsx")) {
            return RawWorkbook.read(requireNonNull(file).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Texts in the cells themselves, no address anywhere, no texts to share. */
    private static RawWorkbook withoutAddresses() {
        return RawWorkbook.of(
                        Guests.HEADER,
                        "<row><c t=\"inlineStr\"><is><t>张三</t></is></c><c><v>46204</v></c><c><v>2</v></c><c/>"
                                + "<c t=\"b\"><v>1</v></c><c t=\"inlineStr\"><is><t xml:space=\"preserve\">一楼\n朝南 </t></is></c></row>",
                        "<row><c t=\"inlineStr\"><is><r><t>李</t></r><r><t>四</t></r></is></c>"
                                + "<c t=\"inlineStr\"><is><t>31116</t></is></c><c t=\"inlineStr\"><is><t>14</t></is></c></row>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships>" + relation(1, "worksheet", "worksheets/sheet1.xml") + "</Relationships>");
    }

    private static RawWorkbook texts(RawWorkbook workbook) {
        String[] texts = {"姓名*", "到达*", "晚数", "用餐", "同意", "备注", "张三", "李四", "一楼_x000D_\n朝南", "31116", "否"};
        StringBuilder all = new StringBuilder(XML + "<sst xmlns=\"" + MAIN + "\" count=\"11\" uniqueCount=\"11\">");
        for (String text : texts) {
            all.append("<si><t xml:space=\"preserve\">").append(text).append("</t><phoneticPr fontId=\"1\"/></si>");
        }
        return workbook.with("xl/sharedStrings.xml", all.append("</sst>").toString());
    }

    private static String shared(String address, int text) {
        return "<c r=\"" + address + "\" s=\"1\" t=\"s\"><v>" + text + "</v></c>";
    }

    private static String relation(int id, String kind, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + RELATIONS + "/" + kind + "\" Target=\"" + target + "\"/>";
    }
}
