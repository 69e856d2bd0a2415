package org.wugu.volunteer.importing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A good row, so that the clerk sees whether the columns were understood. */
@Schema(name = "ImportPreviewRow")
record PreviewRow(int row, String name, String gender, String idNumberMasked, String servingVillageCode) {}
