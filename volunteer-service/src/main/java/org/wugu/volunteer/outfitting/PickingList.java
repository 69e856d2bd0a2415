package org.wugu.volunteer.outfitting;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How many uniforms and badges to get ready (领用清单): of those who are accepted and not yet outfitted.
 *
 * @param uniforms who lacks a uniform, by size and county, sizes in the order of the form
 * @param badges how many lack a badge
 */
public record PickingList(List<Row> uniforms, long badges) {

    /**
     * Uniforms of one size for one county.
     *
     * @param size null for those whose form names none
     */
    @Schema(name = "PickingRow")
    public record Row(String county, @Nullable String size, long count) {}
}
