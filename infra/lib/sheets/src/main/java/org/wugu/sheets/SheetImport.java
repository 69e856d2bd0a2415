package org.wugu.sheets;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.wugu.problem.Problem;
import org.wugu.problem.ProblemTexts;

/**
 * Many at once: a sheet is checked row by row, what came of it waits for a day, and a yes keeps every good row or none. A subclass is
 * the bean; it declares the kind, says what is wrong with a row, and keeps rows that are good.
 *
 * @param <F> what a row says
 * @param <P> what is shown of a good row
 */
public abstract class SheetImport<F, P> {

    private static final int KEPT_TOGETHER = 500;

    // Given by field: a subclass need not hand on what its base alone uses.
    @Inject
    PendingImports pending;

    @Inject
    SheetTurns turns;

    @Inject
    ProblemTexts texts;

    protected abstract ImportKind<F, P> kind();

    /** Reads the sheet: complains of what is wrong with a row, and adds those with which nothing is. In no transaction. */
    protected abstract void read(SheetCheck sheet, CheckedRows<F, P> good);

    /**
     * Keeps rows that were good when the sheet was checked; called for some at a time, in the transaction of the yes.
     *
     * @throws Problem {@code sheet-outdated} or another one, with which none of the sheet is kept
     */
    protected abstract void keep(List<GoodRow<F>> rows);

    /** The sheet to fill in. */
    public Template template() {
        return Template.of(kind().layout());
    }

    /**
     * Checks a sheet; nothing is kept but the check.
     *
     * @throws Problem {@code sheet-unreadable}, {@code sheet-too-large}, {@code sheet-header} or {@code sheets-busy}
     */
    public ImportReport<P> check(@Nullable FileUpload file) {
        FileUpload sent = Xlsx.sent(file);
        return turns.check(() -> {
            SheetCheck sheet = new SheetCheck(kind().layout(), sent.uploadedFile(), texts);
            CheckedRows<F, P> good = new CheckedRows<>(sheet, kind().form());
            read(sheet, good);
            return pending.keep(kind(), good);
        });
    }

    /** @throws Problem {@code not-found} when there is none of the own office, or it has expired */
    public ImportReport<P> report(UUID id) {
        return pending.kept(kind(), id).report();
    }

    /**
     * The bad rows with their reasons, to be mended and sent again.
     *
     * @throws Problem {@code not-found} when there is none of the own office, or it has expired
     */
    public byte[] errorSheet(UUID id) {
        byte[] rows = pending.kept(kind(), id).rowsToMend();
        return turns.check(() -> template().withErrors(rows));
    }

    /**
     * The yes: keeps the good rows and tells how many there are. Said twice, it is done once.
     *
     * @throws Problem {@code not-found}, {@code sheet-empty} when there is no good row, or what keeps one of them from being kept
     */
    @Transactional
    public int confirm(UUID id) {
        PendingImports.Taken batch = pending.take(kind(), id);
        if (batch.created() != null) {
            return batch.created();
        }
        int created = PackedRows.goodInPortions(pending.rows(kind(), id), kind().form(), KEPT_TOGETHER, this::keep);
        if (created == 0) {
            throw new Problem(SheetProblems.SHEET_EMPTY);
        }
        pending.confirmed(kind(), id, created);
        return created;
    }

    /** The no: the sheet is forgotten. @throws Problem {@code not-found} when there is none of the own office */
    public void discard(UUID id) {
        pending.discard(kind(), id);
    }
}
