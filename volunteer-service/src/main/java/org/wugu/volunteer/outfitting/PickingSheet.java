package org.wugu.volunteer.outfitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.ResourceBundle;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.wugu.divisions.Division;
import org.wugu.divisions.Divisions;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.volunteer.journey.ActingName;
import org.wugu.volunteer.outfitting.WaitingPage.Waiting;

/**
 * The picking list as a workbook: counts by county and size, and whom the items are for, with room to write the numbers in.
 * Each page says who took it out of the system and when.
 */
@ApplicationScoped
class PickingSheet {

    /** 服装团徽领用清单.xlsx, as a header writes it. */
    static final String FILE_NAME = "%E6%9C%8D%E8%A3%85%E5%9B%A2%E5%BE%BD%E9%A2%86%E7%94%A8%E6%B8%85%E5%8D%95.xlsx";

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("picking");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final String HEADING = "1F5F8B";
    private static final int HEADING_ROW = 2;
    private static final String FORMULA = "=+-@\t\r\n";

    private final CountPicking countPicking;
    private final ListWaiting listWaiting;
    private final Divisions divisions;
    private final CurrentScope scope;
    private final ActingName actingName;
    private final Clock clock;

    PickingSheet(
            CountPicking countPicking,
            ListWaiting listWaiting,
            Divisions divisions,
            CurrentScope scope,
            ActingName actingName,
            Clock clock) {
        this.countPicking = countPicking;
        this.listWaiting = listWaiting;
        this.divisions = divisions;
        this.scope = scope;
        this.actingName = actingName;
        this.clock = clock;
    }

    @Transactional
    byte[] bytes() {
        String mark = watermark();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Wugu", "1.0")) {
            counts(workbook.newWorksheet(TEXTS.getString("sheet.counts")), mark);
            people(workbook.newWorksheet(TEXTS.getString("sheet.people")), mark);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void counts(Worksheet sheet, String mark) {
        begin(sheet, mark, List.of("county", "size", "count"));
        int row = HEADING_ROW + 1;
        List<PickingList.Row> byCounty = countPicking.count().uniforms().stream()
                .sorted(Comparator.comparing(PickingList.Row::county))
                .toList();
        for (PickingList.Row line : byCounty) {
            sheet.value(row, 0, text(name(line.county())));
            sheet.value(row, 1, line.size() == null ? TEXTS.getString("size.none") : text(line.size()));
            sheet.value(row, 2, line.count());
            row++;
        }
    }

    private void people(Worksheet sheet, String mark) {
        begin(sheet, mark, List.of("county", "township", "person", "name", "gender", "size", "uniform", "badge"));
        int row = HEADING_ROW + 1;
        for (Waiting one : listWaiting.all()) {
            sheet.value(row, 0, text(name(one.townshipCode().substring(0, 6))));
            sheet.value(row, 1, text(name(one.townshipCode())));
            sheet.value(row, 2, text(one.number()));
            sheet.value(row, 3, text(one.name()));
            sheet.value(row, 4, TEXTS.getString("gender." + one.gender()));
            sheet.value(row, 5, text(one.uniformSize()));
            sheet.value(row, 6, text(number(one, ItemKind.UNIFORM)));
            sheet.value(row, 7, text(number(one, ItemKind.BADGE)));
            row++;
        }
        sheet.width(3, 14);
        sheet.width(6, 18);
        sheet.width(7, 18);
    }

    /** Who, for which office, when; and what for. */
    private String watermark() {
        String person = actingName.orNull();
        return MessageFormat.format(
                TEXTS.getString("watermark"),
                name(scope.get().code().value()),
                person == null ? scope.get().person() : person,
                LocalDateTime.now(clock).format(MINUTE));
    }

    private static void begin(Worksheet sheet, String mark, List<String> columns) {
        sheet.value(0, 0, text(mark));
        sheet.style(0, 0).italic().fontColor("888888").set();
        sheet.footer(mark, Position.CENTER);
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(HEADING_ROW, column, TEXTS.getString("column." + columns.get(column)));
            sheet.width(column, 12);
            sheet.style(HEADING_ROW, column)
                    .bold()
                    .fontColor("FFFFFF")
                    .fillColor(HEADING)
                    .set();
        }
        sheet.freezePane(0, HEADING_ROW + 1);
        sheet.pageOrientation("landscape");
    }

    private String name(String code) {
        return divisions.find(DivisionCode.of(code)).map(Division::name).orElse(code);
    }

    private static @Nullable String number(Waiting one, ItemKind kind) {
        return one.inHand().stream()
                .filter(item -> item.kind() == kind)
                .map(IssuedItem::number)
                .findFirst()
                .orElse(null);
    }

    /** What people typed stays text: saved as CSV and opened again, it would be a formula. */
    private static @Nullable String text(@Nullable String typed) {
        return typed != null && !typed.isEmpty() && FORMULA.indexOf(typed.charAt(0)) >= 0 ? "'" + typed : typed;
    }
}
