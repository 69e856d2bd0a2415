/** Many statistics forms at once, from an Excel sheet: read, checked, reported row by row, and kept when confirmed. */
@NullMarked
package org.wugu.child.importing;

import org.jspecify.annotations.NullMarked;
