package org.wugu.assessment.figures;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many volunteers reached their present stage in one month. */
public record MonthFigures(
        @Schema(required = true, description = "YYYY-MM", examples = "2026-11")
        String month,

        long submitted,
        long returned,
        long refused,
        long approved,
        long reported,

        @Schema(required = true, description = "已配发: of the reported of the month, who has uniform and badge by now")
        long outfitted,

        @Schema(required = true, description = "在岗: of the reported of the month, who serves now")
        long serving,

        @Schema(required = true, description = "暂停: of the reported of the month, who pauses now")
        long suspended,

        @Schema(required = true, description = "已退出: left in the month")
        long departed,

        @Schema(required = true, description = "待报送: submitted + approved")
        long pending,

        @Schema(required = true, description = "approved + reported")
        long volunteers) {

    static MonthFigures of(String month, Counts counts) {
        return new MonthFigures(
                month,
                counts.submitted(),
                counts.returned(),
                counts.refused(),
                counts.approved(),
                counts.reported(),
                counts.outfitted(),
                counts.serving(),
                counts.suspended(),
                counts.departed(),
                counts.pending(),
                counts.volunteers());
    }
}
