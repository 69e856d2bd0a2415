package org.wugu.volunteer.outfitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wugu.divisions.Divisions;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.aggregate.ActingName;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.sheets.Export;
import org.wugu.sheets.ExportColumn;

/**
 * The picking list as a workbook: counts by county and size, and whom the items are for, with room to write the numbers in.
 * Each page says who took it out of the system and when.
 */
@ApplicationScoped
class PickingSheet {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("picking");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int WIDTH = 16;

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
        List<PickingList.Row> byCounty = countPicking.count().uniforms().stream()
                .sorted(Comparator.comparing(PickingList.Row::county))
                .toList();
        return Export.marked(mark())
                .with(sheet("sheet.counts", counts(), byCounty))
                .with(sheet("sheet.people", people(), listWaiting.all()))
                .bytes();
    }

    private static <R> Export.Sheet<R> sheet(String name, List<ExportColumn<R>> columns, List<R> rows) {
        return new Export.Sheet<>(TEXTS.getString(name), List.of(), columns, 0, rows, null);
    }

    private List<ExportColumn<PickingList.Row>> counts() {
        return List.of(
                column("county", line -> name(line.county())),
                column("size", line -> line.size() == null ? TEXTS.getString("size.none") : line.size()),
                column("count", PickingList.Row::count));
    }

    private List<ExportColumn<WaitingVolunteer>> people() {
        return List.of(
                column("county", one -> name(one.townshipCode().substring(0, 6))),
                column("township", one -> name(one.townshipCode())),
                column("person", WaitingVolunteer::number),
                column("name", WaitingVolunteer::name),
                column("gender", one -> TEXTS.getString("gender." + one.gender())),
                column("size", WaitingVolunteer::uniformSize),
                column("uniform", one -> number(one, ItemKind.UNIFORM)),
                column("badge", one -> number(one, ItemKind.BADGE)));
    }

    private static <R> ExportColumn<R> column(String key, Function<R, ? extends @Nullable Object> value) {
        return new ExportColumn<>(TEXTS.getString("column." + key), WIDTH, value);
    }

    /** Who, for which office, when; and what for. */
    private String mark() {
        String person = actingName.orNull();
        return MessageFormat.format(
                TEXTS.getString("watermark"),
                name(scope.get().code().value()),
                person == null ? scope.get().person() : person,
                LocalDateTime.now(clock).format(MINUTE));
    }

    private String name(String code) {
        return divisions.nameOf(DivisionCode.of(code));
    }

    private static @Nullable String number(WaitingVolunteer one, ItemKind kind) {
        return one.inHand().stream()
                .filter(item -> item.kind() == kind)
                .map(IssuedItem::number)
                .findFirst()
                .orElse(null);
    }
}
