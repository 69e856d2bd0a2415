package org.wugu.volunteer.application.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.wugu.divisions.Divisions;
import org.wugu.kernel.DivisionCode;
import org.wugu.volunteer.application.FormVersions;

/** The sheet to fill in: headings, choices to pick from, the township's villages, and how to fill it in. */
@ApplicationScoped
class Template {

    /** 志愿者申请表模板.xlsx, as a header writes it. */
    static final String FILE_NAME = "%E5%BF%97%E6%84%BF%E8%80%85%E7%94%B3%E8%AF%B7%E8%A1%A8%E6%A8%A1%E6%9D%BF.xlsx";

    private static final String PRIMARY = "1F5F8B";
    private static final String REQUIRED = "B5462A";
    private static final String AS_TEXT = "@";
    private static final int COLUMN_WIDTH = 16;

    private final Divisions divisions;
    private final FormVersions versions;
    private final Clock clock;

    Template(Divisions divisions, FormVersions versions, Clock clock) {
        this.divisions = divisions;
        this.versions = versions;
        this.clock = clock;
    }

    static String sheetName() {
        return Column.TEXTS.getString("sheet.forms");
    }

    byte[] of(DivisionCode township) {
        FormVersions.FormVersion version = versions.current();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Wugu", "1.0")) {
            Worksheet forms = workbook.newWorksheet(sheetName());
            Worksheet hints = workbook.newWorksheet(Column.TEXTS.getString("sheet.hints"));
            Worksheet choices = workbook.newWorksheet(Column.TEXTS.getString("sheet.choices"));
            headings(forms);
            new Choices(choices, forms).offer(version.options(), villages(township));
            explain(hints, version);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private List<String> villages(DivisionCode township) {
        return divisions.childrenOf(township, LocalDate.now(clock)).stream()
                .map(village -> village.name() + " " + village.code())
                .toList();
    }

    private static void headings(Worksheet sheet) {
        List<Column> columns = Column.fromTheLeft();
        for (int place = 0; place < columns.size(); place++) {
            Column column = columns.get(place);
            sheet.value(0, place, column.heading());
            sheet.width(place, COLUMN_WIDTH);
            // without this Excel turns ID numbers into 3.71521E+17 and forgets their last digits
            sheet.style(place).format(AS_TEXT).set();
            sheet.style(0, place)
                    .bold()
                    .fontColor("FFFFFF")
                    .fillColor(column.isRequired() ? REQUIRED : PRIMARY)
                    .horizontalAlignment("center")
                    .format(AS_TEXT)
                    .set();
        }
        sheet.freezePane(1, 1);
    }

    private static void explain(Worksheet sheet, FormVersions.FormVersion version) {
        sheet.width(0, 22);
        sheet.width(1, 90);
        sheet.value(0, 0, version.title());
        sheet.style(0, 0).bold().fontSize(14).set();
        int row = 1;
        for (String key : List.of("hints.red", "hints.limit", "hints.confirm")) {
            sheet.value(row, 0, Column.TEXTS.getString(key));
            row++;
        }
        row++;
        for (Column column : Column.fromTheLeft()) {
            sheet.value(row, 0, column.heading());
            sheet.value(row, 1, column.hint());
            row++;
        }
        row++;
        List<String> declarations = List.of(
                version.declarations().noCrimePledge(),
                version.declarations().recordQueryConsent(),
                version.declarations().confidentialityPledge());
        List<Column> declared =
                List.of(Column.NO_CRIME_PLEDGE, Column.RECORD_QUERY_CONSENT, Column.CONFIDENTIALITY_PLEDGE);
        for (int i = 0; i < declared.size(); i++) {
            sheet.value(row + i, 0, declared.get(i).title());
            sheet.value(row + i, 1, declarations.get(i));
        }
        Range texts = sheet.range(1, 0, row + declared.size(), 1);
        texts.style().wrapText(true).verticalAlignment("top").set();
    }
}
