/**
 * Documents as PDF: fonts, page and pictures. A service hands its pages over as Qute templates, which include
 * {@code print/page}; the family of the font is {@code Song}.
 */
@NullMarked
package org.wugu.print;

import org.jspecify.annotations.NullMarked;
