package org.wugu.volunteer.sheets;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook whose XML is written by hand, as no spreadsheet program would. */
public final class RawWorkbook {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>();

    private RawWorkbook(String sheet) {
        parts.put(
                "_rels/.rels",
                XML + "<Relationships><Relationship Id=\"rId1\" Type=\"" + TYPE
                        + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        parts.put(
                "xl/workbook.xml",
                XML
                        + "<workbook xmlns:r=\"r\"><sheets><sheet name=\"志愿者申请表\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                XML + "<Relationships><Relationship Id=\"rId1\" Type=\"" + TYPE
                        + "worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"" + TYPE
                        + "sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>");
        parts.put("xl/sharedStrings.xml", XML + "<sst><si><t>shared</t></si></sst>");
        parts.put("xl/worksheets/sheet1.xml", sheet);
    }

    /** With that XML as its sheet. */
    public static RawWorkbook of(String sheet) {
        return new RawWorkbook(sheet);
    }

    /** With a header, and rows whose cells are written by hand. */
    public static RawWorkbook of(List<String> header, String... rows) {
        String titles = IntStream.range(0, header.size())
                .mapToObj(place -> "<c r=\"" + Row.address(place, 1) + "\" t=\"inlineStr\"><is><t>" + header.get(place)
                        + "</t></is></c>")
                .collect(Collectors.joining());
        return of(XML + "<worksheet><sheetData><row r=\"1\">" + titles + "</row>" + String.join("", rows)
                + "</sheetData></worksheet>");
    }

    public RawWorkbook with(String part, String xml) {
        parts.put(part, xml);
        return this;
    }

    RawWorkbook changed(String part, Function<String, String> change) {
        parts.compute(part, (name, xml) -> change.apply(xml));
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
