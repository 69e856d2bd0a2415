/**
 * Excel workbooks in and out. Columns are declared once ({@link org.wugu.sheets.SheetColumns}) and give the template, the
 * reader, the complaints with their places and the error sheet; what leaves is an {@link org.wugu.sheets.Export}.
 *
 * <p>What somebody uploads is read within bounds. A workbook is a zip of XML, and two kilobytes of it can name a billion of
 * anything: so nothing is made because a file speaks of it, and what is kept is bounded in every direction.
 */
@NullMarked
package org.wugu.sheets;

import org.jspecify.annotations.NullMarked;
