/** Documents as PDF: fonts, page and pictures. It knows no feature; features hand it their pages. */
@NullMarked
package org.wugu.volunteer.print;

import org.jspecify.annotations.NullMarked;
