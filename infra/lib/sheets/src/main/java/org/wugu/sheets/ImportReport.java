package org.wugu.sheets;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of checking a sheet that waits for a yes.
 *
 * @param rows rows with anything in them, as far as the sheet was read
 * @param good rows that a yes would keep
 * @param bad rows with at least one error
 * @param errors the errors of bad rows, in the order of the sheet, up to {@value Complaints#MOST} of them
 * @param moreErrors how many there are besides
 * @param stopped whether the check ended after {@value Complaints#MOST_ROWS} bad rows; none of the good is kept then
 * @param preview the first good rows, so that whoever sent them sees whether the columns were understood
 * @param expiresAt when the check is forgotten unless somebody says yes
 * @param created how many were kept by the yes, or null when it was not said
 */
public record ImportReport<P>(
        UUID id,
        int rows,
        int good,
        int bad,
        List<SheetError> errors,
        int moreErrors,
        boolean stopped,
        List<P> preview,
        Instant expiresAt,
        @Nullable Integer created) {

    /** The same after a yes; null when there was none. */
    ImportReport<P> confirmed(@Nullable Integer kept) {
        return new ImportReport<>(id, rows, good, bad, errors, moreErrors, stopped, preview, expiresAt, kept);
    }
}
