/** What stands on every document of the corps. It knows no feature; features hand their pages to the printer. */
@NullMarked
package org.wugu.volunteer.print;

import org.jspecify.annotations.NullMarked;
