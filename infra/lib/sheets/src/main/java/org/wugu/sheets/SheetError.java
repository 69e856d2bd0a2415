package org.wugu.sheets;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong in a sheet.
 *
 * @param row as Excel counts them: the header is in row 1
 * @param column its title
 * @param cell as Excel names it, such as {@code F12}
 * @param value what stands there, cut to 40 characters
 * @param code stable name of the rule
 * @param reason a sentence for whoever filled it in
 */
public record SheetError(
        int row, String column, String cell, @Nullable String value, String code, String reason) {}
