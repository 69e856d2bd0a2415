package org.wugu.sheets;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The good rows of a sheet that is being checked: packed as they come, and the first of them shown.
 *
 * @param <F> what a row says
 * @param <P> what is shown of it
 */
public final class CheckedRows<F, P> {

    private static final int PREVIEWED = 20;

    private final SheetCheck sheet;
    private final Class<F> form;
    private final PackedRows<GoodRow<F>> good;
    private final List<P> preview = new ArrayList<>();

    CheckedRows(SheetCheck sheet, Class<F> form) {
        this.sheet = sheet;
        this.form = form;
        this.good = PackedRows.good(form);
    }

    /** A row with which nothing is wrong. */
    public void add(FilledRow row, F says, P shown) {
        good.add(new GoodRow<>(row.number(), says));
        if (preview.size() < PREVIEWED) {
            preview.add(shown);
        }
    }

    /** None when the check was stopped: a part of a sheet is never kept as if it were the whole. */
    byte[] packed() {
        return (sheet.isStopped() ? PackedRows.good(form) : good).packed();
    }

    byte[] rowsToMend() {
        return sheet.rowsToMend();
    }

    ImportReport<P> report(UUID id, Instant expiresAt) {
        boolean stopped = sheet.isStopped();
        return new ImportReport<>(
                id,
                sheet.rows(),
                stopped ? 0 : sheet.rows() - sheet.bad(),
                sheet.bad(),
                sheet.errors(),
                sheet.moreErrors(),
                stopped,
                stopped ? List.of() : preview,
                expiresAt,
                null);
    }
}
