package org.wugu.acceptance.people;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.wugu.kernel.Gender;

/** A template filled in by hand: the same first sheet with a row for each applicant. */
public final class Sheet {

    private final String name;
    private final List<String> headings;
    private List<Applicant> applicants = List.of();

    private Sheet(String name, List<String> headings) {
        this.name = name;
        this.headings = headings;
    }

    public static Sheet of(Path template) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(template.toFile())) {
            var first = workbook.getFirstSheet();
            List<String> headings =
                    first.read().get(0).stream().map(Cell::getText).toList();
            return new Sheet(first.getName(), headings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands below the headings of a workbook's first sheet, row by row. */
    public static List<List<String>> rowsOf(Path file) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            return workbook.getFirstSheet().read().stream()
                    .skip(1)
                    .map(row -> row.stream()
                            .map(cell -> cell == null ? "" : cell.getText())
                            .toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Sheet with(Applicant... people) {
        applicants = List.of(people);
        return this;
    }

    /** Writes it there. */
    public Path in(Path folder) {
        Path file = folder.resolve("applicants.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "acceptance", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(name);
            for (int column = 0; column < headings.size(); column++) {
                sheet.value(0, column, headings.get(column));
                for (int row = 0; row < applicants.size(); row++) {
                    sheet.value(row + 1, column, cell(headings.get(column), applicants.get(row)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** What a clerk writes under a heading; nothing where the form may stay empty. */
    private static String cell(String heading, Applicant applicant) {
        return Map.ofEntries(
                        Map.entry("姓名", applicant.name()),
                        Map.entry("性别", applicant.gender() == Gender.MALE ? "男" : "女"),
                        Map.entry("出生日期", applicant.birthDate().toString()),
                        Map.entry("证件类型", "居民身份证"),
                        Map.entry("证件号码", applicant.idNumber()),
                        Map.entry("居住区划", applicant.village().code()),
                        Map.entry("详细地址", applicant.address()),
                        Map.entry("手机", applicant.mobile()),
                        Map.entry("服务村", applicant.village().code()),
                        Map.entry("无违法犯罪承诺", "是"),
                        Map.entry("从业查询授权", "是"),
                        Map.entry("保密承诺", "是"),
                        Map.entry("签名日期", "2026-06-01"))
                .getOrDefault(heading.replace("*", ""), "");
    }
}
