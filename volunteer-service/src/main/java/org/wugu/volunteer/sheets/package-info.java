/**
 * Excel workbooks that somebody uploads, read within bounds. A workbook is a zip of XML, and two kilobytes of it can name a
 * billion of anything: so nothing is made because a file speaks of it, and what is kept is bounded in every direction.
 */
@NullMarked
package org.wugu.volunteer.sheets;

import org.jspecify.annotations.NullMarked;
