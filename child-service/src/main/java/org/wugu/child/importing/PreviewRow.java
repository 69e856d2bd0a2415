package org.wugu.child.importing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.Gender;

/** A good row, so that the clerk sees whether the columns were understood. */
@Schema(name = "ImportPreviewRow")
record PreviewRow(
        int row,
        String name,
        Gender gender,
        int birthYear,
        @Nullable String idNumberMasked,
        String category,
        String villageCode) {}
