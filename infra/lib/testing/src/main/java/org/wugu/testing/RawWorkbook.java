package org.wugu.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A workbook whose XML is written by hand, or read to be written otherwise. */
public final class RawWorkbook {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /** Characters beyond those of English, which some programs write by their numbers. */
    private static final Pattern BY_NUMBER = Pattern.compile("&#x([0-9a-fA-F]{3,6});");

    private final Map<String, String> parts = new LinkedHashMap<>();

    private RawWorkbook() {}

    private RawWorkbook(String sheet) {
        parts.put(
                "_rels/.rels",
                XML + "<Relationships><Relationship Id=\"rId1\" Type=\"" + TYPE
                        + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        parts.put(
                "xl/workbook.xml",
                XML
                        + "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                XML + "<Relationships><Relationship Id=\"rId1\" Type=\"" + TYPE
                        + "worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"" + TYPE
                        + "sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>");
        parts.put("xl/sharedStrings.xml", XML + "<sst><si><t>shared</t></si></sst>");
        parts.put("xl/worksheets/sheet1.xml", sheet);
    }

    /** One that a program has written. */
    public static RawWorkbook read(byte[] workbook) {
        RawWorkbook read = new RawWorkbook();
        try {
            Path file = Files.createTempFile("workbook", ".xlsx");
            try (ZipFile zip = new ZipFile(Files.write(file, workbook).toFile())) {
                for (ZipEntry part : Collections.list(zip.entries())) {
                    String xml = new String(zip.getInputStream(part).readAllBytes(), UTF_8);
                    read.with(
                            part.getName(),
                            BY_NUMBER
                                    .matcher(xml)
                                    .replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16))));
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    /** With that XML as its sheet. */
    public static RawWorkbook of(String sheet) {
        return new RawWorkbook(sheet);
    }

    /** With a header, and rows whose cells are written by hand. */
    public static RawWorkbook of(List<String> header, String... rows) {
        String titles = IntStream.range(0, header.size())
                .mapToObj(place -> "<c t=\"inlineStr\"><is><t>" + header.get(place) + "</t></is></c>")
                .collect(Collectors.joining());
        return of(XML + "<worksheet><sheetData><row r=\"1\">" + titles + "</row>" + String.join("", rows)
                + "</sheetData></worksheet>");
    }

    /** With another part, or another content of one. */
    public RawWorkbook with(String part, String xml) {
        parts.put(part, xml);
        return this;
    }

    /** With a part written otherwise. */
    public RawWorkbook changed(String part, UnaryOperator<String> change) {
        parts.compute(part, (name, xml) -> change.apply(xml));
        return this;
    }

    /** With every part written otherwise. */
    public RawWorkbook changed(UnaryOperator<String> change) {
        parts.replaceAll((name, xml) -> change.apply(xml));
        return this;
    }

    /** The XML of a part; empty when there is none. */
    public String part(String name) {
        return parts.getOrDefault(name, "");
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
