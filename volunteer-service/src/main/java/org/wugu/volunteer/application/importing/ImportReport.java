package org.wugu.volunteer.application.importing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.wugu.sheets.Complaints;
import org.wugu.sheets.SheetError;

/**
 * What came of checking a sheet.
 *
 * @param rows rows with anything in them, as far as the sheet was read
 * @param good rows that a confirmation would keep
 * @param bad rows with at least one error
 * @param errors the errors of bad rows, in the order of the sheet, up to {@value Complaints#MOST} of them
 * @param moreErrors how many there are besides
 * @param stopped whether the check ended after {@value Complaints#MOST_ROWS} bad rows; none of the good is kept then
 * @param preview the first good rows
 * @param expiresAt when the check is forgotten if it is not confirmed
 * @param created drafts that the confirmation made, or null when it was not confirmed
 */
public record ImportReport(
        UUID id,
        int rows,
        int good,
        int bad,
        List<SheetError> errors,
        int moreErrors,
        boolean stopped,
        List<PreviewRow> preview,
        Instant expiresAt,
        @Nullable Integer created) {

    /** The same report after a confirmation; null when there was none. */
    ImportReport confirmed(@Nullable Integer drafts) {
        return new ImportReport(id, rows, good, bad, errors, moreErrors, stopped, preview, expiresAt, drafts);
    }

    /** A good row, so that the clerk sees whether the columns were understood. */
    @Schema(name = "ImportPreviewRow")
    public record PreviewRow(int row, String name, String gender, String idNumberMasked, String servingVillageCode) {}
}
