package org.wugu.assessment.figures;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The figures of one office.
 *
 * @param pending 待报送: submitted + approved
 * @param volunteers approved + reported; these are the volunteers that cover a village
 * @param villages valid today
 * @param villagesCovered1 of these, with at least one volunteer; a state of today, whatever the month asked for
 * @param villagesCovered2 of these, with at least two volunteers; a state of today, whatever the month asked for
 */
public record Figures(
        @Schema(required = true, description = "Wait for the county's decision")
        long submitted,

        @Schema(required = true, description = "Returned by the county with reasons")
        long returned,

        @Schema(required = true, description = "Refused by the county")
        long refused,

        @Schema(required = true, description = "Approved by the county, not yet reported to the city")
        long approved,

        @Schema(required = true, description = "已报送: reported to the city, whatever the city has done with it since")
        long reported,

        @Schema(
                required = true,
                description = "已配发: of the reported, who has uniform and badge; serving and suspended included")
        long outfitted,

        @Schema(required = true, description = "在岗: of the reported, who serves")
        long serving,

        @Schema(required = true, description = "暂停: of the reported, who pauses")
        long suspended,

        @Schema(required = true, description = "已退出: left; among no others here")
        long departed,

        @Schema(required = true, description = "待报送: submitted + approved")
        long pending,

        @Schema(required = true, description = "approved + reported")
        long volunteers,

        @Schema(required = true, description = "Villages valid today")
        long villages,

        @Schema(required = true, description = "Villages with one or more volunteers, whatever the month")
        long villagesCovered1,

        @Schema(required = true, description = "Villages with two or more volunteers, whatever the month")
        long villagesCovered2) {}
